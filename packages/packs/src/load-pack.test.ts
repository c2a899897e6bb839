import { describe, expect, test } from "vitest";
import { compilePack, loadPack } from "./compile-pack.ts";
import { PackError } from "./pack-error.ts";

const head = { path: "p/pack.yaml", text: "pack: trial\nversion: 1.0.0\ntitle: {en: Trial}\nlanguages: [en]\n" };
const wording = "    en: {question: Who?, finding: Nobody., proposal: Say who.}\n";
const rules = (text: string): { path: string; text: string } => ({ path: "p/rules.yaml", text: `rules:\n${text}` });
const rule = (more: string, id = "one"): string => `  - id: ${id}\n    check: TST-01\n    step: 3\n    severity: error\n${more}${wording}`;
const shared = new Set(["suspend", "court-decision"]);

const told = (...files: { path: string; text: string }[]): string[] =>
  loadPack(files, shared).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

describe("a wrong pack is a sentence with file, line and column", () => {
  test.each([
    ["no YAML", "  - id: [", "p/rules.yaml:2:10 This is not valid YAML"],
    ["an unknown key", rule("    if: {action: [suspend]}\n    absorb: [LIM-01]\n"), 'p/rules.yaml:7:5 Unknown key "absorb" in item 1 of "rules"; did you mean "absorbs"?'],
    ["an unknown key inside", rule("    if: {actoin: [suspend]}\n"), 'p/rules.yaml:6:10 Unknown key "actoin" in "if"; did you mean "action"?'],
    ["a missing key", "  - id: one\n    check: TST-01\n", 'p/rules.yaml:2:5 item 1 of "rules" lacks the key "step".'],
    ["a wrong value", rule("    if: {action: [suspend]}\n").replace("error", "eror"), '"eror" is not a value of "severity"; expected error, warning, info.'],
    ["an unknown concept", rule("    if: {action: [suspendd]}\n"), 'p/rules.yaml:6:19 No lexicon declares the concept "suspendd"; did you mean "suspend"?'],
    ["an id used twice", rule("    if: {action: [suspend]}\n") + rule("    if: {action: [suspend]}\n"), 'p/rules.yaml:8:9 The rule id "one" is used twice in this pack; the other is at p/rules.yaml:2.'],
    ["a wrong phrase", rule("    words: {x: {class: action, en: [(a|b]}}\n    if: {action: [x]}\n"), "is missing"],
    ["an empty any", rule("    conditions: {any: []}\n"), '"any" needs a list of at least one condition'],
    ["all and any together", rule("    conditions: {any: [], all: []}\n"), "exactly one of all, any, not, fact; this one has all and any"],
    ["an unknown fact", rule("    conditions: {fact: acton, operator: anyOf, value: [suspend]}\n"), 'There is no fact "acton"'],
    ["an unknown operator", rule("    conditions: {fact: action, operator: regex, value: '(a+)+$'}\n"), 'There is no operator "regex"'],
    ["a path that runs code", rule("    conditions: {fact: action, operator: anyOf, value: [suspend], path: '$..[?(@.x)]'}\n"), "A path is written as dotted names only."],
  ])("%s", (_, text, expected) => {
    expect(told(head, rules(text)).join("\n")).toContain(expected);
  });

  test("one mistake is told once", () => {
    expect(told(head, rules(rule("    if: {actoin: [suspend]}\n")))).toHaveLength(1);
  });

  test("no pack.yaml", () => expect(told(rules(rule("    if: {action: [suspend]}\n")))[0]).toContain("There is no pack.yaml"));

  test("aliases that multiply are refused", () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]\n`;
    expect(told(head, { path: "p/x.yaml", text: bomb })[0]).toContain("cannot be expanded");
  });
});

test("a sound pack compiles, with its rule's conditions in json-rules-engine's form", () => {
  const pack = compilePack([head, rules(rule("    if: {modality: [power], action: [suspend]}\n    unless: [{any: [court-decision], in: [article]}]\n"))], shared);
  expect(pack.rules[0]).toMatchObject({
    id: "trial/one",
    conditions: {
      any: [{ all: [{ fact: "modality", operator: "anyOf", value: ["power"] }, { fact: "action", operator: "anyOf", value: ["suspend"] }, { fact: "negated", operator: "equal", value: false }] }],
    },
    unless: [{ any: ["court-decision"], in: ["article"], then: "cured" }],
    tested: [],
  });
});

test("compilePack throws what loadPack tells", () => {
  expect(() => compilePack([head, rules(rule("    if: {action: [nothing]}\n"))], shared)).toThrow(PackError);
});
