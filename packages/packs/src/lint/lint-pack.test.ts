import type { LexiconFile } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { lintPack } from "./lint-pack.ts";

const shared: LexiconFile["concepts"] = {
  suspend: { class: "action", en: ["suspend-"] },
  measure: { class: "action", includes: ["suspend"] },
  "court-decision": { class: "safeguard", name: { en: "a court decision" }, en: ["court order"] },
  judge: { class: "actor", en: ["judge"] },
  silent: { class: "action", ru: ["приостан-"] },
  licence: { class: "object", en: ["licence"] },
};
const head = { path: "p/pack.yaml", text: "pack: trial\nversion: 1.0.0\ntitle: {en: Trial}\nlanguages: [en]\n" };
const wording = "    en: {question: Who?, finding: Nobody., proposal: Say who.}\n";
const examples = "    examples: {en: {violates: [A.], complies: [B.], looks-safe-but-violates: [C.], looks-bad-but-complies: [D.]}}\n";
const rule = (more: string, id = "one"): string => `  - id: ${id}\n    check: TST-01\n    step: 3\n    severity: error\n${more}${wording}${examples}`;

/** What is told of a pack with these rules: place, severity, code. */
function told(rules: string, lexicon?: string, pack = head): string[] {
  const files = [pack, { path: "p/rules.yaml", text: `rules:\n${rules}` }, ...(lexicon ? [{ path: "p/lexicon.yaml", text: `concepts:\n${lexicon}` }] : [])];
  return lintPack(files, shared).problems.map(({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`);
}

test("a sound pack has nothing to look at", () =>
  expect(told(rule("    if: {action: [suspend], object: [licence]}\n    unless: [{any: [court-decision], in: [article]}]\n"))).toEqual([]));

describe("what an author should look at", () => {
  test.each([
    ["words in no language of the rule", rule("    if: {action: [silent]}\n"), ["p/rules.yaml:2:9 warning dead"]],
    ["an action that is no action", rule("    if: {action: [licence]}\n"), ["p/rules.yaml:6:19 error dead"]],
    ["one action of two that is none", rule("    if: {action: [suspend, licence]}\n"), ["p/rules.yaml:6:28 warning dead"]],
    ["a needless alternative", rule("    if:\n      - {action: [measure]}\n      - {action: [suspend], object: [licence]}\n"), ["p/rules.yaml:8:9 warning unreached"]],
    ["an alternative said twice", rule("    if:\n      - {action: [suspend]}\n      - {action: [suspend]}\n"), ["p/rules.yaml:8:9 warning unreached"]],
    ["a rung behind a wider one", rule("    if: {action: [suspend]}\n    unless:\n      - {any: [court-decision, judge], in: [article]}\n      - {any: [judge], in: [provision], then: info}\n"), ["p/rules.yaml:9:9 warning unreached"]],
    ["a case behind a wider one", rule("    if: {action: [measure]}\n    cases:\n      - {when: {action: [suspend]}, severity: info}\n      - {when: {action: [suspend], object: [licence]}, severity: warning}\n"), ["p/rules.yaml:9:9 warning unreached"]],
    ["a case that always holds", rule("    if: {action: [suspend]}\n    cases: [{when: {action: [measure]}, severity: info}]\n"), ["p/rules.yaml:7:13 warning unreached"]],
    ["a rule within another", rule("    if: {action: [measure]}\n") + rule("    if: {action: [suspend]}\n", "two"), ["p/rules.yaml:9:9 warning subsumed"]],
    ["a trigger that answers itself", rule("    if: {action: [suspend]}\n    unless: [{any: [measure], in: [provision]}]\n"), ["p/rules.yaml:7:14 error contradictory"]],
    ["what is asked and excluded", rule("    if: {action: [suspend], without: [measure]}\n"), ["p/rules.yaml:6:9 error contradictory"]],
    ["a judgment", rule("    if: {action: [suspend]}\n").replace("Nobody.", "It is unconstitutional."), ["p/rules.yaml:7:35 error judgment"]],
    ["a kind of example that is missing", rule("    if: {action: [suspend]}\n").replace(", looks-bad-but-complies: [D.]", ""), ["p/rules.yaml:8:20 warning untested"]],
  ])("%s", (_, rules, expected) => expect(told(rules)).toEqual(expected));

  test.each([
    ["a concept that nothing uses", "  spare: {class: other, en: [spare part]}\n", ["p/lexicon.yaml:2:10 warning dead"]],
    ["a phrase written twice", "  licence: {class: object, en: [the licence, THE licence]}\n", ["p/lexicon.yaml:2:46 warning duplicate-phrase"]],
    ["a phrase within a stem", "  licence: {class: object, en: [licensing, licens-]}\n", ["p/lexicon.yaml:2:33 warning duplicate-phrase"]],
    ["a word of every act", "  licence: {class: object, en: [(licence|shall)]}\n", ["p/lexicon.yaml:2:33 warning wide-phrase"]],
    ["a stem of two letters", "  licence: {class: object, en: [li-]}\n", ["p/lexicon.yaml:2:33 warning wide-phrase"]],
    ["gaps that join anything", "  licence: {class: object, en: [licence … … is … granted]}\n", ["p/lexicon.yaml:2:33 warning slow-phrase"]],
    ["a phrase that its decoy covers", "  licence: {class: object, en: [driving licence], not: {en: [driving licen-]}}\n", ["p/lexicon.yaml:2:33 warning dead"]],
  ])("%s", (_, lexicon, expected) => expect(told(rule("    if: {action: [suspend], object: [licence]}\n"), lexicon)).toEqual(expected));

  test("languages that the pack says it speaks", () =>
    expect(told(rule("    if: {action: [suspend], with: [permit]}\n    unless: [{any: [hearing], in: [norm]}]\n"), "  permit: {class: object, en: [permit]}\n  hearing: {class: safeguard, en: [hearing], ru: [слушани-]}\n", { ...head, text: head.text.replace("[en]", "[en, ru]") })).toEqual([
      "p/lexicon.yaml:2:11 warning missing-language",
      "p/lexicon.yaml:3:12 warning unnamed",
      "p/pack.yaml:3:8 warning missing-language",
      "p/rules.yaml:2:9 warning missing-language",
    ]));
});

describe("what is no fault", () => {
  test.each([
    ["a weaker rung for a wider place", "    if: {action: [suspend]}\n    unless:\n      - {any: [court-decision], in: [provision]}\n      - {any: [court-decision], in: [article], then: info}\n"],
    ["alternatives that ask different things", "    if:\n      - {action: [suspend], object: [licence]}\n      - {action: [suspend], with: [judge]}\n"],
    ["a narrower case first", "    if: {action: [measure]}\n    cases:\n      - {when: {action: [suspend], object: [licence]}, severity: warning}\n      - {when: {action: [suspend]}, severity: info}\n"],
  ])("%s", (_, more) => expect(told(rule(more))).toEqual([]));
});
