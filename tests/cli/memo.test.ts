import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { p, wordFile } from "../../packages/readers/src/docx/docx.fixture.ts";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

const bill = wordFile({ body: bad.trim().split("\n").map((line) => p(line)).join("") });
const memo = "addressee: The Committee\nauthor: An office\nnumber: 12-4\ndate: 3 July 2026\ncheckedBy: A. Lawyer\n";

test("a memo in Word holds the points, reads again with its hashes, and verify reproduces them", async () => {
  const cwd = await folderWith({ "bill.docx": bill, "memo.yaml": memo });
  expect(await cli(cwd, [...trial, "bill.docx", "--format", "memo-docx", "--memo", "memo.yaml", "--output", "opinion.docx"])).toMatchObject({ code: 1, out: "", err: "" });
  const { out } = await cli(cwd, ["structure", "opinion.docx", "--format", "json"]);
  for (const words of ["The Committee", "3 July 2026", "Who decides on the blocking?", "charterlint-verify 1"]) expect(JSON.stringify(out)).toContain(words);
  const held = await cli(cwd, ["verify", "opinion.docx"]);
  expect(held).toMatchObject({ code: 0, err: "" });
  expect(held.out.trim().split("\n").map((line) => line.replace(/\s+/gu, " "))).toEqual(["holds engine 0.1.0", "holds pack trial@1.0.0", "holds authority charter@1.0.0", "holds input bill.docx", "holds findings 2"]);
});

test("verify says what no longer holds: another bill, another pack", async () => {
  const cwd = await folderWith({ "bill.txt": bad });
  await cli(cwd, [...trial, "bill.txt", "--format", "memo", "--output", "opinion.md"]);
  await writeFile(join(cwd, "bill.txt"), good);
  await writeFile(join(cwd, "checks/pack.yaml"), "pack: trial\nversion: 1.0.1\ntitle: {en: Trial}\nlanguages: [en, ru, kk]\n");
  const { code, out } = await cli(cwd, ["verify", "opinion.md"]);
  expect(code).toBe(1);
  expect(out).toMatch(/DIFFERS {2}pack trial@1\.0\.0/u);
  expect(out).toContain("DIFFERS  input bill.txt: bill.txt has other bytes.");
  expect(out).toMatch(/DIFFERS {2}findings 2: \d are found now/u);
  expect(out).toMatch(/holds {4}authority charter/u);
  expect(await cli(cwd, ["verify", "bill.txt"])).toMatchObject({ code: 2, err: expect.stringContaining("holds no lines to verify") });
});

test("points are written, edited and taken; what no longer fits is told with its place", async () => {
  const cwd = await folderWith({ "bill.txt": bad });
  await cli(cwd, [...trial, "bill.txt", "--format", "points", "--output", "points.yaml"]);
  const written = await readFile(join(cwd, "points.yaml"), "utf8");
  const take = (): ReturnType<typeof cli> => cli(cwd, [...trial, "bill.txt", "--format", "memo", "--points", "points.yaml"]);
  expect((await take()).out).toContain("In Article 1(1), after the word “block” insert “[…: court-order]”.".replaceAll(/[[\]]/gu, "\\$&"));
  await writeFile(join(cwd, "points.yaml"), written.replace("Let a court decide.", "Leave it to the district court.").replace("severity: Substantial remark", "severity: Condition"));
  const edited = await take();
  expect(edited.out).toContain("| 1 | Article 1(1) | Condition | Leave it to the district court. |");
  expect(edited.err).toBe("");
  await writeFile(join(cwd, "bill.txt"), bad.replace("website", "web page"));
  const stale = await take();
  expect(stale.err).toMatch(/^points\.yaml:6:5: warning: The bill no longer has what this point is about \(Article 1\(1\)\)/mu);
  expect(stale.err).toMatch(/^points\.yaml: warning: The bill has 1 open points that this file doesn't speak of.*TRY-01/mu);
});

test.each([
  ["an unknown key of memo.yaml", { "memo.yaml": "adressee: X\n" }, ["--format", "memo", "--memo", "memo.yaml"], /^memo\.yaml:1:1: error: Unknown key "adressee".*did you mean "addressee"/u],
  ["a point without findings", { "points.yaml": "points:\n  - keep: true\n" }, ["--format", "memo", "--points", "points.yaml"], /^points\.yaml:2:5: error: .*findings/u],
  ["memo flags with another format", {}, ["--memo", "memo.yaml"], /add --format memo-docx or --format memo/u],
])("%s is a mistake with its place", async (_, files, args, message) => {
  const { code, err } = await cli(await folderWith({ "bill.txt": bad, ...files }), [...trial, "bill.txt", ...args]);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
if (soffice === undefined) console.warn("LibreOffice is not here: that it opens a memo is not tested.");

test.skipIf(soffice === undefined)("LibreOffice opens it, with its headings and tables", { timeout: 120_000 }, async () => {
  const cwd = await folderWith({ "bill.txt": bad });
  await cli(cwd, [...trial, "bill.txt", "--format", "memo-docx", "--output", "opinion.docx", "--report-language", "kk"]);
  await promisify(execFile)(soffice ?? "", [`-env:UserInstallation=file://${cwd}/profile`, "--headless", "--convert-to", "fodt", "--outdir", cwd, join(cwd, "opinion.docx")], { timeout: 110_000 });
  const opened = await readFile(join(cwd, "opinion.fodt"), "utf8");
  expect(opened).toMatch(/<text:h [^>]*text:outline-level="1"[^>]*>(?:<[^>]*>)*Ұсынымдар/u);
  expect(opened.match(/<table:table /gu)).toHaveLength(3);
  expect(opened).toContain("<text:page-number");
});
