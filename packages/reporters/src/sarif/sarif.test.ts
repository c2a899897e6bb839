import { existsSync, readFileSync } from "node:fs";
import draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { cured, finding, options, other, question, review, unknown, waived } from "../review.fixture.ts";
import { sarif } from "./sarif.ts";

const schema = new URL("../../../../../shared/data/schemas/sarif/sarif-schema-2.1.0.json", import.meta.url);
const present = existsSync(schema);
if (!present) console.warn("sarif.test.ts: not held against the official schema, which is not here (../shared/data/schemas).");

const reviews = [
  review([finding({ related: [other.span] }), other, question, waived]),
  review([cured, unknown], { source: { file: "list.jsonl", id: "b" }, problems: [{ severity: "warning", code: "w", message: "odd [a](b) {0}", file: "list.jsonl", line: 2 }] }),
];
const rule = {
  id: "digital-rights/block", check: "DR-01", title: "Blocked without a court", step: 6, severity: "error", cases: [], scope: "provision", alternatives: [], conditions: {}, unless: [], absorbs: [],
  themes: ["digital-rights"], examples: {}, tested: [], tried: true, sources: ["a <b> source"], file: "f", line: 1, text: { en: { question: "Who decides?", finding: "Nobody *does*.", proposal: "A court." } },
} as const;
const runOf = (some = reviews, more = {}) => JSON.parse(sarif.report(some, { ...options, rules: { [rule.id]: rule }, ...more })).runs[0];

describe("SARIF", () => {
  test.skipIf(!present)("follows the official schema", () => {
    const ajv = new draft04.default({ strict: false, allErrors: true });
    formats.default(ajv as never);
    const isSarif = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
    const places = review([finding()]);
    for (const some of [reviews, [], [{ ...places, act: { ...places.act, places: [{ start: 0, end: 9, page: 1, box: [1, 2, 3, 4] as const }] } }]]) {
      isSarif(JSON.parse(sarif.report(some, options)));
      expect(isSarif.errors).toBeNull();
    }
  });

  test("a result has its place: lines and columns from 1, the end exclusive, and the provision by name", () => {
    const [first] = runOf().results;
    expect(first.locations).toEqual([{
      physicalLocation: {
        artifactLocation: { uri: "bill.txt", uriBaseId: "SRCROOT" },
        region: { startLine: 3, startColumn: 28, endLine: 3, endColumn: 33, charOffset: first.locations[0].physicalLocation.region.charOffset, charLength: 5, snippet: { text: "block" } },
      },
      logicalLocations: [{ name: "Article 1(1)", fullyQualifiedName: "art_1__para_1", kind: "paragraph" }],
    }]);
    expect(first.relatedLocations).toMatchObject([{ id: 1, message: { text: "Also at" }, physicalLocation: { region: { startLine: 4 } }, logicalLocations: [{ name: "Article 1(2)" }] }]);
    expect(first).toMatchObject({ ruleId: "digital-rights/block", kind: "fail", level: "error", partialFingerprints: { "charterlint/v1": "f1" }, suppressions: [], properties: { point: 1, status: "open" } });
    expect(first.message.text).toMatch(/^Who decides on the block\? No court decision was found\.\nNot found: a court decision/);
  });

  test("what is answered passes, what cannot be told is open, what is waived is suppressed with its reason", () => {
    const byStatus = new Map(runOf().results.map((result: { properties: { status: string } }) => [result.properties.status, result]));
    expect(byStatus.get("cured")).toMatchObject({ kind: "pass", level: "none", relatedLocations: [{ message: { text: "Found: an appeal to a court" } }] });
    expect(byStatus.get("unknown")).toMatchObject({ kind: "open", level: "none" });
    expect(byStatus.get("waived")).toMatchObject({
      kind: "fail", level: "error",
      suppressions: [{ kind: "external", status: "accepted", justification: "Accepted by A. Lawyer until 2027-01-01: The list repeats the Code.", properties: { author: "A. Lawyer" } }],
    });
  });

  test("each result finds its rule, with help that is Markdown and nothing else", () => {
    const { tool: { driver: { rules } }, results } = runOf();
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex].id).toBe(ruleId);
    expect(rules[0]).toMatchObject({
      name: "DR-01", shortDescription: { text: "Blocked without a court" }, fullDescription: { text: "Who decides?" }, defaultConfiguration: { level: "error" }, properties: { tags: ["DR-01", "digital-rights"] },
    });
    expect(rules[0].help.markdown).toContain("Nobody \\*does\\*.\n\n**Proposal**: A court.");
    expect(rules[0].help.markdown).toContain("**Sources**: a &lt;b&gt; source");
  });

  test("what is said of the inputs are notifications, and links and placeholders in words are none", () => {
    const { invocations, tool } = runOf();
    expect(invocations).toEqual([{
      executionSuccessful: true,
      toolExecutionNotifications: [{
        descriptor: { id: "w" }, level: "warning", message: { text: "odd \\[a\\](b) {{0}}" },
        locations: [{ physicalLocation: { artifactLocation: { uri: "list.jsonl", uriBaseId: "SRCROOT" }, region: { startLine: 2 } } }],
      }],
    }]);
    expect(tool.driver.notifications).toEqual([{ id: "w" }]);
  });

  test("no line is given of a file that is no plain text, or of a text in a list", () => {
    const whole = review([finding()]);
    const { results: [read] } = runOf([{ ...whole, act: { ...whole.act, places: [{ start: 0, end: 9, paragraph: 7 }] } }]);
    expect(read.locations[0].physicalLocation).not.toHaveProperty("region");
    expect(read.locations[0].properties).toEqual({ paragraph: 7, text: "block" });
    const listed = runOf().results.at(-1);
    expect(listed.locations[0]).toMatchObject({ properties: { id: "b" }, logicalLocations: [{ fullyQualifiedName: "b#art_1__para_1" }] });
    expect(listed.locations[0].physicalLocation).not.toHaveProperty("region");
  });

  test.each([
    ["./bills/a b#1.txt", { uri: "bills/a%20b%231.txt", uriBaseId: "SRCROOT" }],
    ["/srv/закон.txt", { uri: "file:///srv/%D0%B7%D0%B0%D0%BA%D0%BE%D0%BD.txt" }],
    ["C:\\bills\\a.txt", { uri: "file:///C:/bills/a.txt" }],
    ["bills\\a.txt", { uri: "bills/a.txt", uriBaseId: "SRCROOT" }],
    ["a:b.txt", { uri: "a%3Ab.txt", uriBaseId: "SRCROOT" }],
    ["<stdin>", { uri: "%3Cstdin%3E", uriBaseId: "SRCROOT" }],
  ])("the address of %s", (file, address) => {
    expect(runOf([review([finding()], { source: { file } })]).results[0].locations[0].physicalLocation.artifactLocation).toEqual(address);
  });
});
