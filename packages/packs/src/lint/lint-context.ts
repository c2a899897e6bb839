import type { CompiledPack, CompiledRule, Concept, LexiconFile, PackFile, Rule, RulesFile } from "@charterlint/core";
import type { YamlPath, YamlSource } from "../yaml-source.ts";
import { ConceptIndex } from "./concept-index.ts";

/** A rule as it was written, as it was compiled, and where it stands. */
export interface LintedRule {
  readonly rule: CompiledRule;
  readonly raw: Rule;
  readonly source: YamlSource;
  readonly at: YamlPath;
}

/** A concept of the pack's own, or of a rule's. */
export interface LintedConcept {
  readonly id: string;
  readonly name: string;
  readonly concept: Concept;
  readonly source: YamlSource;
  readonly at: YamlPath;
}

/** All that a lint of a sound pack looks at. */
export interface LintContext {
  readonly pack: CompiledPack;
  readonly head: YamlSource;
  readonly file: PackFile;
  readonly rules: readonly LintedRule[];
  readonly own: readonly LintedConcept[];
  readonly concepts: ConceptIndex;
}

/** @param shared concepts that the pack builds on. */
export function lintContext(pack: CompiledPack, sources: readonly YamlSource[], shared: LexiconFile["concepts"]): LintContext {
  const named = (name: string): YamlSource | undefined => sources.find(({ path }) => path.split(/[/\\]/).at(-1) === name);
  const head = named("pack.yaml")!;
  const lexicon = named("lexicon.yaml");
  const compiled = new Map(pack.rules.map((rule) => [rule.id, rule]));
  const rules = sources.filter((source) => source !== head && source !== lexicon).flatMap((source) =>
    ((source.data as Partial<RulesFile>).rules ?? []).flatMap((raw, index): LintedRule[] => {
      const rule = compiled.get(`${pack.name}/${raw.id}`);
      return rule ? [{ rule, raw, source, at: ["rules", index] }] : [];
    }),
  );
  const conceptsIn = (concepts: LexiconFile["concepts"] | undefined, source: YamlSource, at: YamlPath, id: (name: string) => string): LintedConcept[] =>
    Object.entries(concepts ?? {}).map(([name, concept]) => ({ id: id(name), name, concept, source, at: [...at, name] }));
  const own = [
    ...(lexicon ? conceptsIn((lexicon.data as LexiconFile).concepts, lexicon, ["concepts"], (name) => `${pack.name}:${name}`) : []),
    ...rules.flatMap(({ raw, rule, source, at }) => conceptsIn(raw.words, source, [...at, "words"], (name) => `${rule.id}:${name}`)),
  ];
  return { pack, head, file: head.data as PackFile, rules, own, concepts: new ConceptIndex({ ...shared, ...pack.lexicon.concepts }) };
}
