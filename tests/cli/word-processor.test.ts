import { expect, test } from "vitest";
import { abstractList, item, list, p, run, wordFile } from "../../packages/readers/src/docx/docx.fixture.ts";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad } from "./trial-pack.ts";

const [heading = "", ...words] = bad.trim().split("\n");
const numbering = abstractList(0, [["decimal", "%1."]]) + list(1, 0);

test("a Word file is checked like its text, and findings name the paragraph", async () => {
  const body = p("") + p(heading) + words.map((line) => p(line)).join("");
  const cwd = await folderWith({ "bill.docx": wordFile({ body }), "bill.txt": bad });
  const word = await cli(cwd, [...trial, "bill.docx", "--format", "json"]);
  const text = await cli(cwd, [...trial, "bill.txt", "--format", "json"]);
  const rows = (out: string): { rule: string; provision: { eId: string }; span: { source?: unknown; line: number } }[] => JSON.parse(out).findings;
  expect(rows(word.out).map(({ rule, provision }) => [rule, provision.eId])).toEqual(rows(text.out).map(({ rule, provision }) => [rule, provision.eId]));
  expect(rows(word.out).length).toBeGreaterThan(0);
  expect(rows(word.out).map(({ span }) => span.source)).toEqual(rows(text.out).map(({ span }) => ({ paragraph: span.line + 1 })));
  expect((await cli(cwd, [...trial, "bill.docx"])).out).toMatch(/bill\.docx, paragraph \d/);
});

test("its structure has the numbers that Word shows, and tracked changes are told", async () => {
  const deleted = `<w:p><w:del>${run("gone")}</w:del>${run("Everyone may apply.")}</w:p>`;
  const cwd = await folderWith({ "bill.docx": wordFile({ body: p("Article 1. Access") + item("The body decides.", 1) + item("It gives reasons.", 1) + deleted, numbering }) });
  const { out, err, code } = await cli(cwd, ["structure", "bill.docx"]);
  expect(code).toBe(0);
  expect(out).toContain("art_1__para_2");
  expect(err).toContain("bill.docx: info: The file has tracked changes (1 deleted)");
});

test("old binary Word and a wrong name are told in one sentence each; the others are checked", async () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1000)]);
  const cwd = await folderWith({ "old.doc": old, "bill.odt": wordFile({ body: p(bad.trim()) }) });
  const { err, code } = await cli(cwd, [...trial, "old.doc", "bill.odt"]);
  expect(code).toBe(2);
  expect(err).toMatch(/^old\.doc: error: .* save it as \.docx/m);
  expect(err).toMatch(/^bill\.odt: warning: .* which is Word/m);
});
