import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cli } from "./run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Report {
  readonly files: readonly { readonly file: string; readonly language: string; readonly problems: readonly object[] }[];
  readonly findings: readonly { readonly file: string; readonly severity: string; readonly status: string; readonly check: string; readonly finding: string }[];
}

test("a newcomer's first command shows remarks on the examples in three languages, and none on the act that complies", async () => {
  const { code, out } = await cli(root, ["check", "examples", "--format", "json"]);
  const { files, findings } = JSON.parse(out) as Report;
  expect(code).toBe(1);
  expect(files.map(({ file, language, problems }) => `${file} ${language} ${problems.length}`)).toEqual([
    "examples/environment.kk.txt kk 0", "examples/online-platforms.en.txt en 0", "examples/public-notices.en.txt en 0", "examples/religious-associations.ru.txt ru 0",
  ]);
  const remarks = (file: string): string[] =>
    findings.filter((row) => row.file.includes(file) && row.severity !== "info" && row.status !== "cured").map(({ check }) => check);
  expect(remarks("public-notices")).toEqual([]);
  expect(remarks("online-platforms")).toEqual(expect.arrayContaining(["DR-01", "MED-03", "DP-06"]));
  expect(remarks("environment")).toEqual(expect.arrayContaining(["ENV-01"]));
  expect(remarks("religious")).toEqual(expect.arrayContaining(["TRN-01", "SEC-01"]));
});

test("no judgment is passed on any of them", async () => {
  const { out } = await cli(root, ["check", "examples", "--show", "info,cured"]);
  expect(out).not.toMatch(/unconstitutional|противореч|не соответству|конституциялық емес/i);
});
