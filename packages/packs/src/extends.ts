import { type CompiledPack, type CompiledRule, hashOf, type LexiconFile, type PackFile, type Problem } from "@charterlint/core";
import { checkPhrases } from "./concepts.ts";
import { inRange } from "./engine-range.ts";
import { closest } from "fastest-levenshtein";
import { testedIn } from "./compile-rule.ts";
import { type SourceFile, type YamlPath, YamlSource } from "./yaml-source.ts";

/** The pack that a pack extends, as its author names it. */
export interface BaseName {
  readonly name: string;
  /** A problem at the place where it is named. */
  readonly problem: (code: string, message: string) => Problem;
}

/** Which pack these files extend; undefined where they extend none, or have no head that can be read. */
export function baseOf(files: readonly SourceFile[]): BaseName | undefined {
  const head = files.find(({ path }) => /(^|[/\\])pack\.yaml$/.test(path));
  const source = head && new YamlSource(head);
  const named = (source?.data as Partial<PackFile> | undefined)?.extends;
  const name = typeof named === "string" ? named : named?.pack;
  return source && typeof name === "string" ? { name, problem: (code, message) => source.problem(code, message, ["extends"]) } : undefined;
}

type Concepts = LexiconFile["concepts"];
const languages = ["en", "ru", "kk"] as const;

/** The rules and concepts that a pack takes over from its base, with what it changes in them. Mistakes go to `problems`. */
export function takenOver(base: CompiledPack, { extends: named, overrides = {} }: PackFile, head: YamlSource, problems: Problem[]): { rules: CompiledRule[]; concepts: Concepts; hash: string } {
  const range = typeof named === "object" ? named.version : undefined;
  const fits = range === undefined ? true : inRange(base.version, range);
  if (fits === undefined) problems.push(head.problem("wrong-version", `"${range}" is no range of versions; write one such as ">=1 <2".`, ["extends", "version"]));
  else if (!fits) problems.push(head.problem("wrong-version", `The pack "${base.name}" is version ${base.version}, and this pack wants ${range}; use a version of that range, or widen it.`, ["extends", "version"]));
  const concepts = { ...base.lexicon.concepts };
  let rules = [...base.rules];
  for (const [key, override] of Object.entries(overrides)) {
    const at = ["overrides", key];
    const rule = rules.find(({ id }) => id === key || id === `${base.name}/${key}`);
    if (!rule) {
      const near = closest(key, base.rules.map(({ id }) => id.slice(id.indexOf("/") + 1)));
      problems.push(head.problem("unknown-rule", `The pack "${base.name}" has no rule "${key}"${near ? `; did you mean "${near}"?` : "."}`, at));
      continue;
    }
    addWords(override.words ?? {}, rule, [...at, "words"]);
    rules = override.severity === "off" ? rules.filter((each) => each !== rule) : rules.map((each) => (each === rule ? changed(rule, override) : each));
  }
  return { rules, concepts, hash: hashOf(base.hash) };

  function addWords(words: NonNullable<NonNullable<PackFile["overrides"]>[string]["words"]>, rule: CompiledRule, at: YamlPath): void {
    for (const [name, phrases] of Object.entries(words)) {
      const id = [`${rule.id}:${name}`, `${rule.id.slice(0, rule.id.indexOf("/"))}:${name}`].find((each) => Object.hasOwn(concepts, each));
      if (id === undefined) {
        problems.push(head.problem("unknown-concept", `Neither ${rule.id} nor its pack declares the concept "${name}".`, [...at, name]));
        continue;
      }
      for (const language of languages) {
        const before = problems.length;
        checkPhrases(phrases[language], head, [...at, name, language], language, problems);
        if (phrases[language] && problems.length === before) concepts[id] = { ...concepts[id]!, [language]: [...new Set([...(concepts[id]![language] ?? []), ...phrases[language]])] };
      }
    }
  }
}

function changed(rule: CompiledRule, { severity, examples, en, ru, kk }: NonNullable<PackFile["overrides"]>[string]): CompiledRule {
  const text = { ...rule.text, ...(en ? { en } : {}), ...(ru ? { ru } : {}), ...(kk ? { kk } : {}) };
  const tests = { ...rule.examples, ...examples };
  return { ...rule, ...(severity && severity !== "off" ? { severity, cases: [] } : {}), text, examples: tests, tested: testedIn(Object.keys(text), tests) };
}

/** Names by which a pack may use its base's concepts: those of the base's lexicon, not of its rules. */
export function namesOf(base: CompiledPack): Map<string, string> {
  return new Map(Object.keys(base.lexicon.concepts).filter((id) => !id.includes("/")).map((id) => [id.slice(id.indexOf(":") + 1), id]));
}
