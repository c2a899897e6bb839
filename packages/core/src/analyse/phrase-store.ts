import { type CompiledPhrases, type KeptPhrases, keepPhrases, restorePhrases } from "./compiled-phrases.ts";
import type { Script } from "./fold.ts";
import { compileEntries } from "./phrase-compiler.ts";

/** Keeps compiled phrases from one run to the next, under the text they were made from. It may lose them at any time. */
export interface PhraseStore {
  get(source: string): KeptPhrases | undefined;
  put(source: string, kept: KeptPhrases): void;
}

/** Raised when what is kept, or how phrases are compiled, changes. */
const form = 1;

/**
 * Phrases compiled, or as the store has them. A match carries the index of the list that its phrase stands in.
 * @throws PhraseError for a phrase that cannot be read.
 */
export function compiled(phrases: readonly (readonly string[])[], script: Script, store: PhraseStore | undefined): CompiledPhrases {
  const source = store ? [`${form} ${script}`, ...phrases.map((each) => each.join("\t"))].join("\n") : "";
  const kept = store?.get(source);
  const restored = kept && restorePhrases(kept);
  if (restored) return restored;
  const made = compileEntries(phrases.flatMap((each, output) => each.map((phrase) => ({ phrase, output }))), script);
  store?.put(source, keepPhrases(made));
  return made;
}
