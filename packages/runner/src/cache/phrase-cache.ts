import type { KeptPhrases, PhraseStore } from "@charterlint/core";
import type { Cache } from "./cache.ts";

/** Compiled phrases in a cache, by the phrases' own text. */
export function phraseCache(cache: Cache): PhraseStore {
  return {
    get: (source) => cache.entry("phrases", source).get() as KeptPhrases | undefined,
    put: (source, kept) => cache.entry("phrases", source).put(kept),
  };
}
