import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { baselineText } from "./baseline-text.ts";
import { readBaseline } from "./read-baseline.ts";
import { readWaivers } from "./read-waivers.ts";
import { withWaivers } from "./with-waivers.ts";

const entry = { rule: "pack/rule", fingerprint: "0123456789abcdef", reason: "A court reviews this under the Code.", author: "A. Lawyer", until: "2027-01-01" };
const yaml = (over: object): string => `waivers:\n  - ${Object.entries({ ...entry, ...over }).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n    ")}\n`;
const read = async (text: string): ReturnType<typeof readWaivers> => {
  const folder = await folderWith({ "law/charterlint.waivers.yaml": text });
  return readWaivers(join(folder, "law/charterlint.waivers.yaml"), folder);
};
const told = async (text: string): Promise<string> => (await read(text)).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join("\n");
const file = "law/charterlint.waivers.yaml";

describe("waivers", () => {
  test.each([
    ["no reason", yaml({ reason: undefined }), `${file}:2:5 item 1 of "waivers" lacks the key "reason".`],
    ["no author", yaml({ author: undefined }), `${file}:2:5 item 1 of "waivers" lacks the key "author".`],
    ["no expiry", yaml({ until: undefined }), `${file}:2:5 item 1 of "waivers" lacks the key "until".`],
    ["a reason too short", yaml({ reason: "ok" }), `${file}:4:13 "reason" must say why the objection doesn't hold here, in 10 letters at the least`],
    ["a reason without sense", yaml({ reason: "xxxxxxxxxxxx ......" }), `${file}:4:13 "reason" must say why`],
    ["an author without a name", yaml({ author: " - " }), `${file}:5:13 "author" must name who answers for it.`],
    ["a date that no calendar has", yaml({ until: "2027-13-01" }), `${file}:6:12 "until" must be a date such as 2026-07-01, not "2027-13-01".`],
    ["a fingerprint cut short", yaml({ fingerprint: "0123" }), `${file}:3:18 "fingerprint" is not written as it must be`],
    ["an unknown key", yaml({ untill: "2027-01-01" }), `${file}:7:5 Unknown key "untill" in item 1 of "waivers"; did you mean "until"?`],
    ["no list", "waivers:\n", `${file}:1:9 "waivers" must be a list, not nothing.`],
  ])("%s is told with its place", async (_, text, expected) => expect(await told(text)).toContain(expected));

  test("know where they stand, and where their files are seen from the working directory", async () => {
    const { waivers, problems } = await read(`# accepted\n${yaml({ file: "../bills/a.txt" })}`);
    expect(problems).toEqual([]);
    expect(waivers).toEqual([{ ...entry, file: "bills/a.txt", at: { file, line: 3, column: 5 } }]);
  });

  test("a reason in Kazakh counts by its letters", async () => expect(await told(yaml({ reason: "Сот мұны Кодекс бойынша қарайды" }))).toBe(""));
});

describe("writing waivers", () => {
  test("keeps comments, order and layout, and adds at the end", async () => {
    const before = `# Reviewed every spring.\n\n${yaml({})}    # the court's letter is in the file\n`;
    const { text, renewed } = await withWaivers(before, [{ ...entry, fingerprint: "fedcba9876543210", label: "Article 1(1)" }]);
    expect(renewed).toBe(0);
    expect(text).toContain("# Reviewed every spring.\n\nwaivers:\n");
    expect(text).toContain("# the court's letter is in the file");
    expect((await read(text)).waivers.map(({ fingerprint, label }) => [fingerprint, label])).toEqual([["0123456789abcdef", undefined], ["fedcba9876543210", "Article 1(1)"]]);
  });

  test("renews one on the same rule and words where it stands", async () => {
    const { text, renewed } = await withWaivers(`${yaml({})}    file: a.txt # kept\n`, [{ ...entry, until: "2028-01-01", reason: "The Code still has a court review it." }]);
    expect(renewed).toBe(1);
    expect((await read(text)).waivers).toMatchObject([{ until: "2028-01-01", reason: "The Code still has a court review it.", file: "law/a.txt" }]);
    expect(text).toContain("# kept");
  });

  test.each([["a new file", undefined], ["an empty list", "waivers: []\n"], ["a list with nothing in it yet", "# none\nwaivers:\n"]])("begins %s", async (_, text) => {
    const hostile = { ...entry, author: "- x: [#'\"\n&a *b", reason: "  : not, a {key} | or\ttwo lines\nhere  " };
    expect((await read((await withWaivers(text, [hostile])).text)).waivers).toMatchObject([hostile]);
  });
});

test("a baseline is written in one order, a row a line, and read again", async () => {
  const rows = [{ rule: "b/x", fingerprint: "1111111111111111", count: 2, file: "../b.txt", label: "статья 2" }, { rule: "a/x", fingerprint: "2222222222222222", count: 1, file: "../b.txt" }, { rule: "z/x", fingerprint: "0000000000000000", count: 1, file: "../a: #1.txt" }];
  const text = await baselineText(rows);
  expect(await baselineText(rows.toReversed())).toBe(text);
  expect(text.split("\n").filter((line) => line.includes("fingerprint"))).toHaveLength(3);
  const folder = await folderWith({ "law/base.yaml": text });
  const { baseline, problems } = await readBaseline(join(folder, "law/base.yaml"), folder);
  expect(problems).toEqual([]);
  expect(baseline.map((row) => [row.rule, row.file, row.at!.line])).toEqual([["z/x", "a: #1.txt", 5], ["a/x", "b.txt", 6], ["b/x", "b.txt", 7]]);
});
