import { describe, expect, test } from "vitest";
import { finding, options, other, question, review, waived } from "../review.fixture.ts";
import { cell } from "./cell.ts";
import { csv, csvExcel } from "./csv.ts";
import { readCsv } from "./read-csv.fixture.ts";

const reviews = [review([finding(), question, waived]), review([other], { source: { file: "l.jsonl", id: "b" } })];

function rowsOf(table: string, delimiter?: string): Record<string, string>[] {
  const [head = [], ...rows] = readCsv(table, delimiter);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

describe("CSV", () => {
  test("one finding a row, with its place, words and who answers for it", () => {
    const rows = rowsOf(csv.report(reviews, options));
    expect(rows.map(({ status }) => status)).toEqual(["open", "open", "waived", "open"]);
    expect(rows[0]).toMatchObject({
      file: "bill.txt", id: "", point: "1", check: "DR-01", severity: "error", place: "Article 1(1)", eid: "art_1__para_1", heading: "Restriction of access", line: "3", column: "28",
      quotation: "1. The authorised body may block a website.", words: "block", principles: expect.stringContaining("Article 41(1)"), fingerprint: "f1",
    });
    expect(rows[2]).toMatchObject({ waived: "Accepted by A. Lawyer until 2027-01-01: The list repeats the Code." });
    expect(rows[3]).toMatchObject({ file: "l.jsonl", id: "b", line: "", column: "" });
    expect(rowsOf(csv.report([], options))).toEqual([]);
  });

  test("for a spreadsheet: a byte-order mark, and the semicolon where it expects one", () => {
    expect(csvExcel.report(reviews, { ...options, language: "en" })).toMatch(/^\ufefffile,id,/);
    const kazakh = csvExcel.report(reviews, { ...options, language: "kk" });
    expect(kazakh).toMatch(/^\ufefffile;id;/);
    expect(rowsOf(kazakh.slice(1), ";")).toHaveLength(4);
    expect(csv.report(reviews, { ...options, language: "kk" })).toMatch(/^file,id,/);
  });

  test.each([
    ["=1+1", "'=1+1"], ["+7", "'+7"], ["-1", "'-1"], ["@SUM(A1)", "'@SUM(A1)"], ["\t=1", "'=1"], ["\r=1", "'=1"], [" =1", "'=1"], ["＝1", "'＝1"], ["=a,b", "\"'=a,b\""],
    ['say "so"', '"say ""so"""'], ["a,b", '"a,b"'], ["a;b", '"a;b"'], ["a\nb", "a b"], ["a\u0000b\ud800", "a�b�"], ["plain", "plain"], ["", ""],
  ])("the cell %j is %j", (words, written) => expect(cell(words)).toBe(written));
});
