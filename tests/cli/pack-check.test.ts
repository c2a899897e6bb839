import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the packs that are shipped have no errors", async () => {
  const folders = readdirSync(join(root, "rules/checks")).map((name) => `rules/checks/${name}`);
  const { code, out } = await cli(root, ["pack", "check", ...folders, "--quick"]);
  expect(out.split("\n").filter((line) => line.includes(": error: "))).toEqual([]);
  expect(code).toBe(0);
});

test("a part that no example needs is told where it stands", async () => {
  const cwd = await folderWith();
  await cli(cwd, ["pack", "init", "water", "--yes"]);
  const { code, out } = await cli(cwd, ["pack", "check", "water"]);
  expect(out).toBe("water: 0 errors, 0 warnings\n");
  expect(code).toBe(0);
  const rules = join(cwd, "water", "rules", "first-rule.yaml");
  const text = await readFile(rules, "utf8");
  await writeFile(rules, text.replace("action: [trigger]", "action: [trigger]\n      modality: [power, permission, right, obligation, declaration]"));
  const untested = await cli(cwd, ["pack", "check", "water", "--format", "json", "--fail-on", "warning"]);
  expect(untested.code).toBe(1);
  const line = text.split("\n").findIndex((each) => each.includes("action: [trigger]")) + 2;
  expect(JSON.parse(untested.out)).toContainEqual(
    { severity: "warning", code: "untested", file: join("water", "rules", "first-rule.yaml"), line, column: 17, message: 'water/first-rule: no example would fail without "modality" in "if"; add one that needs it, or delete it.' },
  );
});

test("an unknown key is an error with a suggestion, and ends with 2", async () => {
  const cwd = await folderWith({ "checks/more.yaml": "rules:\n  - id: x\n    chek: TRY-03\n" });
  const { code, out } = await cli(cwd, ["pack", "check", "checks"]);
  expect(out).toContain('more.yaml:3:5: error: Unknown key "chek" in item 1 of "rules"; did you mean "check"?');
  expect(code).toBe(2);
});

test("a folder that is none ends with 2", async () => {
  expect(await cli(await folderWith(), ["pack", "check", "nowhere"])).toMatchObject({ code: 2, out: expect.stringContaining("There is no such pack") as unknown });
});
