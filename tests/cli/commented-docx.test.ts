import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { markedWords, partOf } from "../../packages/readers/src/docx/comments/comments.fixture.ts";
import { p, wordFile } from "../../packages/readers/src/docx/docx.fixture.ts";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad } from "./trial-pack.ts";

const bill = wordFile({ body: bad.trim().split("\n").map((line) => p(line)).join("") });
const format = ["--format", "docx", "--output", "out.docx"];

/** The words of each comment of a file, paragraph by paragraph. */
function commentsOf(file: Uint8Array): string[][] {
  return [...partOf(file, "word/comments.xml").matchAll(/<w:comment .*?<\/w:comment>/gsu)].map(([comment]) =>
    [...comment.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inside = ""]) => inside.replaceAll(/<[^>]*>/gu, "")));
}

test("a bill comes back as the same Word file with its points as comments, in the language asked for", async () => {
  const cwd = await folderWith({ "bill.docx": bill });
  const { code, out, err } = await cli(cwd, [...trial, "bill.docx", ...format, "--show", "info", "--as-of", "2026-07-01"]);
  expect([code, out, err]).toEqual([1, "", ""]);
  const file = await readFile(join(cwd, "out.docx"));
  expect(Object.values(markedWords(file))).toEqual(["block", "Harmful"]);
  expect(commentsOf(file)[0]).toEqual([
    "1. Substantial remark (TRY-01)", "Who decides on the blocking?", "No court was found in this paragraph.", "Not found: court-order.", "Looked for in: the same paragraph.",
    "Principle: Charter, Article 5(2) (the norm says so in words). Speech is free.", "Proposal: Let a court decide.",
  ]);
  expect(partOf(file, "word/comments.xml")).toContain(`w:author="charterlint" w:date="2026-07-01T00:00:00Z"`);
  await cli(cwd, [...trial, "bill.docx", ...format, "--report-language", "kk"]);
  expect(commentsOf(await readFile(join(cwd, "out.docx")))[0]?.[1]).toBe("Бұғаттау туралы кім шешеді?");
  expect((await readdir(cwd)).sort()).toEqual(["authority", "bill.docx", "checks", "out.docx"]);
});

test.each([
  ["a file that is no Word document", ["bill.txt"], {}, /^bill\.txt: error: Only a Word file \(\.docx\)|^bill\.txt: error: The file is not a Word document \(\.docx\)/],
  ["several files", ["bill.docx", "bill.txt"], {}, /--format docx is about one bill; name one file/],
  ["the bill itself as output", ["bill.docx", "--output", "bill.docx"], {}, /would be written over/],
])("%s is refused in a sentence, and nothing is written", async (_, args, _more, message) => {
  const cwd = await folderWith({ "bill.docx": bill, "bill.txt": bad });
  const { code, err } = await cli(cwd, [...trial, ...format, ...args]);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  expect(existsSync(join(cwd, "out.docx"))).toBe(false);
  expect(Buffer.compare(await readFile(join(cwd, "bill.docx")), bill)).toBe(0);
});

test("a terminal is not sent a file's bytes", async () => {
  const { code, err } = await cli(await folderWith({ "bill.docx": bill }), [...trial, "bill.docx", "--format", "docx"], { terminal: true });
  expect([code, err]).toEqual([2, expect.stringContaining("name one with --output")]);
});

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
if (soffice === undefined) console.warn("LibreOffice is not here: that it opens a commented file is not tested.");

test.skipIf(soffice === undefined)("LibreOffice opens it, with the words and the comments", { timeout: 120_000 }, async () => {
  const cwd = await folderWith({ "bill.docx": bill });
  await cli(cwd, [...trial, "bill.docx", ...format]);
  await promisify(execFile)(soffice ?? "", [`-env:UserInstallation=file://${cwd}/profile`, "--headless", "--convert-to", "fodt", "--outdir", cwd, join(cwd, "out.docx")], { timeout: 110_000 });
  const opened = await readFile(join(cwd, "out.fodt"), "utf8");
  expect(opened).toMatch(/<office:annotation [^>]*>.*?<dc:creator>charterlint<\/dc:creator>/su);
  expect(opened).toContain("Who decides on the blocking?");
});
