import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { cured, finding, options, other, question, review, unknown, waived } from "../review.fixture.ts";
import { jsonl } from "../jsonl/jsonl.ts";
import { json } from "./json.ts";

const schema = JSON.parse(readFileSync(new URL("../../../../schemas/report.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false });
const isReport = ajv.compile(schema);
const isRow = ajv.compile({ $ref: `${schema.$id}#/definitions/Finding` });

const reviews = [
  review([finding(), other, question]),
  review([cured, unknown], { source: { file: "list.jsonl", id: "b" }, problems: [{ severity: "warning", code: "w", message: "odd", file: "list.jsonl", line: 2 }] }),
];

describe("json report", () => {
  test("follows the schema", () => {
    isReport(JSON.parse(json.report(reviews, options)));
    expect(isReport.errors).toBeNull();
    isReport(JSON.parse(json.report([], options)));
    expect(isReport.errors).toBeNull();
    isReport(JSON.parse(json.report([review([waived])], options)));
    expect(isReport.errors).toBeNull();
  });

  test("points name findings of the whole report, and findings their point", () => {
    const report = JSON.parse(json.report(reviews, options));
    expect(report.points.map((point: { findings: number[] }) => point.findings)).toEqual([[0, 1], [2], [3], [4]]);
    expect(report.findings.map((row: { point: number }) => row.point)).toEqual([1, 1, 2, 1, 2]);
    expect(report.points[2]).toMatchObject({ point: 1, check: "DP-08", id: "b" });
    expect(report.packs).toEqual(["digital-rights@0.1.0", "kz-2026"]);
  });

  test("a waived finding says who answers for it, and each finding what a waiver would be bound to", () => {
    const [one, two] = JSON.parse(json.report([review([waived, other])], options)).findings;
    expect(one).toMatchObject({ status: "waived", waiver: { kind: "waiver", reason: "The list repeats the Code.", author: "A. Lawyer", until: "2027-01-01" } });
    expect(one.provision.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(two.provision.fingerprint).not.toBe(one.provision.fingerprint);
    expect(two).not.toHaveProperty("waiver");
  });

  test("a finding says where it stands: offsets, line and column, and the place by name", () => {
    const [first] = JSON.parse(json.report(reviews, options)).findings;
    expect(first).toMatchObject({ file: "bill.txt", span: { line: 3, column: 28 }, provision: { eId: "art_1__para_1", label: "Article 1(1)" } });
  });

  test.each([
    ["a word processor's file", { paragraph: 7 }],
    ["a PDF", { page: 2, box: [72, 90.5, 451, 12] as const }],
    ["XML", { element: "art_1__para_1" }],
  ])("of %s it also says where in the file", (_, place) => {
    const whole = review([finding()]);
    const placed = { ...whole, act: { ...whole.act, places: [{ start: 0, end: 5, paragraph: 1 }, { start: 50, end: 400, ...place }] } };
    const report = JSON.parse(json.report([placed], options));
    expect(report.findings[0].span.source).toEqual(place);
    isReport(report);
    expect(isReport.errors).toBeNull();
  });

  test("the place in the act's other language version stands under related, with its words", () => {
    const one = finding();
    const act = review([one]).act;
    const counterpart = { language: "kk", provision: one.provision, span: one.span, weight: 2 };
    const pair = { source: { file: "bill.kk.txt" }, act };
    const report = JSON.parse(json.report([{ ...review([{ ...one, counterpart }]), pair }], options));
    expect(report.findings[0].related).toEqual([
      expect.objectContaining({ language: "kk", file: "bill.kk.txt", text: act.text.slice(one.span.start, one.span.end), line: 3, provision: { eId: "art_1__para_1", label: "Article 1(1)" } }),
    ]);
    isReport(report);
    expect(isReport.errors).toBeNull();
  });

  test("a text of a list goes by its id", () => {
    const report = JSON.parse(json.report(reviews, options));
    expect(report.files).toEqual([
      { file: "bill.txt", language: "en", problems: [] },
      { id: "b", language: "en", problems: [{ severity: "warning", code: "w", message: "odd", line: 2 }] },
    ]);
    expect(report.findings[3]).toMatchObject({ id: "b", status: "cured" });
    expect(report.findings[3]).not.toHaveProperty("file");
  });
});

describe("jsonl report", () => {
  test("one finding a row, each by the schema, also with odd line ends in its words", () => {
    const odd = review([finding({ question: "a\u2028b\u0085c\nd" }), other]);
    const rows = jsonl.report([odd], options);
    const lines = rows.split(/[\n\r\u2028\u2029\u0085]/);
    expect(lines).toHaveLength(3);
    for (const line of lines.slice(0, 2)) {
      isRow(JSON.parse(line));
      expect(isRow.errors).toBeNull();
    }
    expect(JSON.parse(lines[0] as string).question).toBe("a\u2028b\u0085c\nd");
  });
});
