import { describe, expect, test } from "vitest";
import { compilePack } from "../compile-pack.ts";
import { buildPack } from "./build-pack.ts";
import { loadBuiltPack } from "./load-built-pack.ts";
import { sha256 } from "./sha256.ts";

const shared = new Set(["suspend", "court-decision"]);
const pack = compilePack([
  { path: "my/p/pack.yaml", text: 'pack: trial\nversion: 1.0.0\nengine: ">=0.1 <1"\ntitle: {en: Trial}\nlanguages: [en]\n' },
  { path: "my/p/lexicon.yaml", text: "concepts:\n  permit: {class: object, includes: [suspend], en: [permit, \"(licen-|leave)\"], not: {en: [on leave]}}\n" },
  {
    path: "my/p/rules.yaml",
    text: "rules:\n  - id: one\n    check: TST-01\n    step: 3\n    severity: error\n    if:\n      - {who: [unstated], action: [suspend], with: [permit], quantity: {unit: [hour], atMost: 24}}\n      - {action: [suspend], without: [{any: [permit], in: [article]}]}\n    cases: [{when: {object: [permit]}, severity: info}]\n    unless: [{any: [court-decision], in: [article]}]\n    en: {question: Who?, finding: Nobody., proposal: Say who.}\n    examples: {en: {violates: [A.], complies: [{text: B.}]}}\n  - id: two\n    check: TST-02\n    step: 3\n    severity: info\n    conditions: {all: [{fact: action, operator: anyOf, value: [suspend]}, {not: {fact: negated, operator: equal, value: true}}]}\n    en: {question: Who?, finding: Nobody., proposal: Say who.}\n",
  },
], shared);

test("what is built loads as it was compiled, places aside", async () => {
  const { pack: loaded, problems } = await loadBuiltPack({ path: "x/trial.json", text: await buildPack(pack, "my/p") }, shared);
  expect(problems).toEqual([]);
  expect(loaded).toEqual({ ...pack, rules: pack.rules.map((rule) => ({ ...rule, file: "x/trial.json", line: 1 })) });
});

test("it is the same wherever it was built", async () => {
  const elsewhere = { ...pack, rules: pack.rules.map((rule) => ({ ...rule, file: rule.file.replace("my/p", "/home/other/p") })) };
  expect(await buildPack(elsewhere, "/home/other/p/")).toBe(await buildPack(pack, "my/p"));
});

type Json = Record<string, any>;
/** A built pack changed and signed again, as somebody would who means harm. */
async function told(change: (pack: Json) => void): Promise<string> {
  const changed = JSON.parse(JSON.stringify(pack)) as Json;
  change(changed);
  const text = JSON.stringify({ format: "charterlint-pack/1", sha256: await sha256(JSON.stringify(changed)), pack: changed });
  const { pack: loaded, problems } = await loadBuiltPack({ path: "trial.json", text }, shared);
  expect(loaded).toBeUndefined();
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`).join("\n");
}

describe("a hostile file is refused, and says why", () => {
  test.each<[string, (pack: Json) => void, string]>([
    ["an unknown operator", ({ rules }) => { rules[0].conditions = { fact: "action", operator: "regex", value: "(a+)+$" }; }, 'There is no operator "regex"'],
    ["a path that runs code", ({ rules }) => { rules[0].cases[0].conditions = { all: [{ fact: "action", operator: "anyOf", value: [], path: "$..[?(@.constructor)]" }] }; }, "A path is written as dotted names only."],
    ["conditions without end", ({ rules }) => { for (let depth = 0; depth < 500; depth++) rules[0].conditions = { not: rules[0].conditions }; }, "more than 16 deep"],
    ["a phrase of many gaps", ({ lexicon }) => { lexicon.concepts["trial:permit"].en = ["a … b … c … d … e"]; }, "has more than 3 gaps"],
    ["a phrase longer than any", ({ lexicon }) => { lexicon.concepts["trial:permit"].en = ["a ".repeat(5000)]; }, "must NOT have more than 1000 characters"],
    ["another's concept", ({ lexicon }) => { lexicon.concepts["court-decision"] = { class: "safeguard", en: ["the"] }; }, 'declares "court-decision", a name that is not its own'],
    ["a concept there is none of", ({ rules }) => { rules[0].unless[0].any = ["mercy"]; }, 'names the concept "mercy"'],
    ["a key of no pack", ({ rules }) => { rules[0].run = "process.exit()"; }, "must NOT have additional properties"],
    ["a prototype", (changed) => { Object.defineProperty(changed.lexicon.concepts, "__proto__", { value: { class: "object", en: ["x"] }, enumerable: true }); }, "no built pack"],
    ["a rule of another pack twice", ({ rules }) => { rules.push(rules[0]); }, "used twice"],
    ["another engine", (changed) => { changed.engine = ">=7"; }, "written for charterlint >=7"],
    ["no pack at all", (changed) => { for (const key of Object.keys(changed)) delete changed[key]; }, "must have required property"],
  ])("%s", async (_, change, said) => expect(await told(change)).toContain(said));

  test.each([
    ["changed after it was built", async () => (await buildPack(pack, "my/p")).replace("Who?", "Why?"), "was changed after it was built"],
    ["cut off", async () => (await buildPack(pack, "my/p")).slice(0, -20), "This is not JSON"],
    ["nothing", async () => "null", "This is no built pack"],
    ["nested deeper than programs can follow", async () => "[".repeat(200_000) + "]".repeat(200_000), "trial.json"],
  ])("%s", async (_, text, said) => {
    const { problems } = await loadBuiltPack({ path: "trial.json", text: await text() }, shared);
    expect(problems.map(({ file, message }) => `${file} ${message}`).join("\n")).toContain(said);
  });
});
