import { describe, expect, test } from "vitest";
import { act, options, review } from "../review.fixture.ts";
import { tagJson } from "./tag-json.ts";
import { tagJsonl } from "./tag-jsonl.ts";
import { tagText } from "./tag-text.ts";

const { tags } = review([]);

describe("themes", () => {
  test("a file gives a row for each provision with own words, in order", () => {
    const rows = tagJsonl.report([{ source: { file: "bill.txt" }, act, tags }], options).trim().split("\n").map((row) => JSON.parse(row));
    expect(rows.map((row) => row.provision.label)).toEqual(["Article 1(1)", "Article 1(2)", "Article 2"]);
    expect(rows.find((row) => row.provision.eId === "art_1__para_1")).toMatchObject({
      file: "bill.txt",
      tags: [{ theme: "digital-rights", score: 0.9 }, { theme: "digital-rights/internet", score: 0.9, evidence: [{ text: "website", weight: 0.8, span: { line: 3, column: 36 } }] }],
    });
    expect(rows.at(-1)).toMatchObject({ provision: { eId: "art_2", heading: "Appeal" }, tags: [] });
  });

  test("a text of a list gives one row with its id, themes or none", () => {
    const rows = JSON.parse(tagJson.report([{ source: { file: "l.jsonl", id: "a" }, act, tags }, { source: { file: "l.jsonl", id: "b" }, act, tags: [] }], options));
    expect(rows).toEqual([{ id: "a", tags: [expect.objectContaining({ theme: "digital-rights" }), expect.objectContaining({ theme: "digital-rights/internet" })] }, { id: "b", tags: [] }]);
  });

  test("for people: the place, the theme, the score and the words", () => {
    expect(tagText.report([{ source: { file: "bill.txt" }, act, tags }], options)).toContain("  Article 1(1)\n    0.90  digital-rights/internet  (website)\n");
  });
});
