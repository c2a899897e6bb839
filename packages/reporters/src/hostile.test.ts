import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { readCsv } from "./csv/read-csv.fixture.ts";
import { hostileReview, hostileWords } from "./hostile.fixture.ts";
import reporters from "./index.ts";
import { options } from "./review.fixture.ts";

// oxlint-disable-next-line no-control-regex
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

const harmless = hostileReview("plain words");
const plain = [harmless, { ...harmless, source: { file: "plain words.txt" } }];

describe.each(hostileWords)("a bill with %s", (_, words) => {
  const reviewed = hostileReview(words);
  const fileOnly = { ...reviewed, source: { file: `${words}.txt` } };
  const written = (format: string): string => reporters.reporters![format]!.report([reviewed, fileOnly], { ...options, show: ["info", "cured", "waived"] });

  test.each(["text", "json", "jsonl", "sarif", "github"])("gives a terminal nothing to obey in %s", (format) => {
    expect(obeyed.exec(written(format))?.[0]).toBeUndefined();
  });

  test("is itself again when JSON and SARIF are read", () => {
    expect(JSON.parse(written("json")).findings[0]).toMatchObject({ finding: words, proposal: words, evidence: [{ text: words }], principles: [{ text: words }] });
    expect(JSON.parse(written("sarif")).runs[0].results[3]).toMatchObject({ locations: [{ physicalLocation: { region: { snippet: { text: "block" } } } }], properties: { principles: [{ id: words, article: words }] } });
  });

  test("is one row a finding in JSONL", () => expect(written("jsonl").trimEnd().split("\n").map((row) => JSON.parse(row).fingerprint)).toEqual(Array(6).fill("f")));

  test("adds no element to JUnit", () => {
    const names = new Map<string, number>();
    const parser = new SaxesParser();
    parser.on("opentag", ({ name }) => { names.set(name, (names.get(name) ?? 0) + 1); });
    parser.on("error", (error) => { throw error; });
    parser.write(written("junit")).close();
    expect(Object.fromEntries(names)).toEqual({ testsuites: 1, testsuite: 2, properties: 2, property: 8, testcase: 6, failure: 2, skipped: 2, "system-out": 4 });
  });

  test("gives GitHub one command a line, and none of its own", () => {
    const lines = written("github").trimEnd().split("\n");
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      const [, properties = ""] = /^::(?:error|warning|notice) (.*?)::/.exec(line)!;
      for (const property of properties.split(",")) expect(property).toMatch(/^(file|title|line|endLine|col|endColumn)=[^:,\r\n]*$/);
      expect(line.slice(line.indexOf("::", 2))).not.toMatch(/%(?!25|0A)/);
    }
  });

  test.each([["csv", ","], ["csv-excel", ","]])("computes nothing in %s", (format, delimiter) => {
    const [head, ...rows] = readCsv(written(format).replace(/^\ufeff/, ""), delimiter);
    expect(rows).toHaveLength(6);
    for (const row of rows) {
      expect(row).toHaveLength(head!.length);
      for (const each of row) expect(each).not.toMatch(/^\s*[=+\-@]/);
    }
  });

  test("adds no element, attribute or script to the page", () => {
    expect(elementsOf(written("html"))).toEqual(elementsOf(reporters.reporters!["html"]!.report(plain, { ...options, show: ["info", "cured", "waived"] })));
    expect(obeyed.exec(written("html").replaceAll("\t", " "))?.[0]).toBeUndefined();
  });
});

/** Each element and attribute of a page, and how often it stands there; addresses must lead into the page. */
function elementsOf(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node) {
      for (const name of [node.tagName, ...node.attrs.map((attribute) => `${node.tagName} ${attribute.name}`)]) counts[name] = (counts[name] ?? 0) + 1;
      for (const { name, value } of node.attrs) if (name === "href") expect(value).toMatch(/^#[a-z0-9-]+$/);
    }
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return counts;
}
