import type { CompiledPack, CompiledRule, PhraseStore } from "@charterlint/core";
import { testPack, type TestContext } from "../test-pack.ts";
import type { YamlPath } from "../yaml-source.ts";
import { mutantsOf } from "./mutants.ts";

/** A part of a rule without which all the rule's examples still hold. */
export interface UntestedPart {
  readonly rule: string;
  readonly part: YamlPath;
}

/**
 * Drops each part of each rule in turn and runs the rule's examples again: a part that no example misses is untested. Rules without examples, and
 * those whose examples fail as they are, are passed over.
 * @param only the rule to look at, `pack/rule`; default: all.
 */
export async function* untestedParts(pack: CompiledPack, context: TestContext, only?: string): AsyncGenerator<{ readonly rule: string; readonly dropped: number; readonly untested: readonly UntestedPart[] }> {
  const remembering = { ...context, store: context.store ?? inMemory(), read: rememberingReads(context.read) };
  for (const rule of pack.rules) {
    if (only !== undefined && rule.id !== only) continue;
    // The other rules stay, without their examples: they may absorb this one.
    const others = pack.rules.filter(({ id }) => id !== rule.id).map((other) => ({ ...other, examples: {} }));
    const hold = async (each: CompiledRule): Promise<boolean> => (await testPack({ ...pack, rules: [each, ...others] }, remembering)).every(({ ok }) => ok);
    if (Object.keys(rule.examples).length === 0 || !(await hold(rule))) continue;
    const untested: UntestedPart[] = [];
    let dropped = 0;
    for (const { part, rule: mutant } of mutantsOf(rule)) {
      dropped++;
      if (await hold(mutant)) untested.push({ rule: rule.id, part });
    }
    yield { rule: rule.id, dropped, untested };
  }
}

/** Phrases are the same for all mutants, so they are compiled once. */
function inMemory(): PhraseStore {
  const kept = new Map<string, ReturnType<PhraseStore["get"]>>();
  return { get: (source) => kept.get(source), put: (source, phrases) => void kept.set(source, phrases) };
}

/** Reading depends on the text alone, so each example is read once. */
function rememberingReads(read: TestContext["read"]): TestContext["read"] {
  const acts = new Map<string, ReturnType<TestContext["read"]>>();
  return (text, language) => {
    const key = `${language}\n${text}`;
    let act = acts.get(key);
    if (!act) acts.set(key, (act = read(text, language)));
    return act;
  };
}
