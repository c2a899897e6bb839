import { describe, expect, test } from "vitest";
import { compilePack, loadPack } from "./compile-pack.ts";
import { baseOf } from "./extends.ts";

const shared = new Set(["suspend"]);
const wording = "en: {question: Who?, finding: Nobody., proposal: Say who.}";
const base = compilePack([
  { path: "b/pack.yaml", text: "pack: base\nversion: 1.2.0\ntitle: {en: Base}\nlanguages: [en]\nserves: {TST-01: [{principle: a/b, force: text}]}\n" },
  { path: "b/lexicon.yaml", text: "concepts:\n  permit: {class: object, en: [permit]}\n" },
  { path: "b/rules.yaml", text: `rules:\n  - {id: one, check: TST-01, step: 3, severity: error, words: {cut: {class: action, en: [cut-]}}, if: {action: [cut], object: [permit]}, ${wording}, examples: {en: {violates: [A.], complies: [B.]}}}\n  - {id: two, check: TST-02, step: 3, severity: error, if: {action: [suspend]}, ${wording}}\n` },
], shared);

const head = (more: string): { path: string; text: string } => ({ path: "o/pack.yaml", text: `pack: ours\nversion: 1.0.0\ntitle: {en: Ours}\nlanguages: [en, kk]\nextends: ../base\n${more}` });
const load = (more: string, ...files: { path: string; text: string }[]): ReturnType<typeof loadPack> => loadPack([head(more), ...files], shared, base);

test("takes over rules under their own ids, with words and links, and adds its own", () => {
  const { pack } = load("", { path: "o/rules.yaml", text: `rules:\n  - {id: three, check: OUR-01, step: 3, severity: info, if: {action: [suspend], object: [permit]}, ${wording}}\n` });
  expect(pack?.rules.map(({ id }) => id)).toEqual(["base/one", "base/two", "ours/three"]);
  expect(pack?.rules[2]?.alternatives).toEqual([{ action: ["suspend"], object: ["base:permit"] }]);
  expect(Object.keys(pack!.lexicon.concepts)).toEqual(["base:permit", "base/one:cut"]);
  expect(Object.keys(pack!.serves)).toEqual(["TST-01"]);
});

test("changes severity, wording, examples and words of a rule, adds a language, and switches a rule off", () => {
  const { pack, problems } = load(`overrides:
  one:
    severity: info
    words: {cut: {kk: [ажырат-]}, permit: {kk: [рұқсат-], en: [licence]}}
    kk: {question: Кім?, finding: Ешкім., proposal: Аталсын.}
    examples: {kk: {violates: [А.], complies: [Б.]}}
  base/two: {severity: off}
`);
  expect(problems).toEqual([]);
  expect(pack?.rules.map(({ id, severity, tested, text }) => [id, severity, tested, Object.keys(text)])).toEqual([["base/one", "info", ["en", "kk"], ["en", "kk"]]]);
  expect(pack?.lexicon.concepts["base:permit"]).toMatchObject({ en: ["permit", "licence"], kk: ["рұқсат-"] });
  expect(base.lexicon.concepts["base:permit"]).not.toHaveProperty("kk");
});

describe("mistakes are told at their line", () => {
  test.each([
    ["a rule there is none of", "overrides: {onne: {severity: off}}\n", 'o/pack.yaml:6:19 The pack "base" has no rule "onne"; did you mean "one"?'],
    ["a word there is none of", "overrides: {one: {words: {cutt: {kk: [ажырат-]}}}}\n", 'Neither base/one nor its pack declares the concept "cutt".'],
    ["a phrase that cannot be read", "overrides: {one: {words: {cut: {kk: ['(ажырат-']}}}}\n", "is missing"],
    ["a key there is none of", "overrides: {one: {severty: off}}\n", 'Unknown key "severty" in "one"; did you mean "severity"?'],
    ["an engine of the future", 'engine: ">=2"\n', "o/pack.yaml:6:9 This pack is written for charterlint >=2, and this is 0.1.0"],
    ["an engine that is no range", "engine: newest\n", '"newest" is no range of versions'],
  ])("%s", (_, more, said) => expect(load(more).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join("\n")).toContain(said));

  test("a version of the base that is out of range", () =>
    expect(loadPack([{ ...head(""), text: head("").text.replace("../base", '{pack: ../base, version: ">=2"}') }], shared, base).problems[0]?.message).toBe('The pack "base" is version 1.2.0, and this pack wants >=2; use a version of that range, or widen it.'));

  test("a version that is none", () => expect(loadPack([{ path: "o/pack.yaml", text: "pack: ours\nversion: 1.0.0.0\ntitle: {en: O}\nlanguages: [en]\n" }], shared).problems[0]?.message).toContain('"1.0.0.0" is no version'));

  test("overrides of nothing", () => expect(loadPack([{ path: "o/pack.yaml", text: "pack: ours\nversion: 1.0.0\ntitle: {en: O}\nlanguages: [en]\noverrides: {one: {severity: off}}\n" }], shared).problems[0]?.message).toContain("Only a pack that extends another"));
});

test("tells which pack is extended", () => {
  expect(baseOf([head("")])?.name).toBe("../base");
  expect(baseOf([{ path: "pack.yaml", text: "pack: x\n" }])).toBeUndefined();
  expect(baseOf([{ path: "pack.yaml", text: "[" }])).toBeUndefined();
});
