import type { FullAnalysis } from "../analyse/analyse.ts";
import type { ThemeHit } from "../analyse/hits.ts";
import { noisyOr, weights } from "./score.ts";
import { hitsWithin } from "./theme-hits.ts";

/** A definition lends its term the themes that it speaks of. */
const speaks = 0.5;

/** A theme that fewer articles of the act name is beside its subject, and no term of the act's stands for it. */
const leastShare = 0.1;

/**
 * Hits of the act's own terms: "Council", where the act defines it as the press council, is a medium word of the themes that the definition
 * speaks of, all through the act. Terms that have a theme's word in them ("personal data") speak for themselves and are left out,
 * and so are single small words ("process"), which mean much else besides.
 * @param general tells the words that the whole act repeats; they say nothing of one term.
 * @param share of the articles that name a theme's top-level theme, 0…1.
 */
export function definedTermHits(analysis: FullAnalysis, general: (hit: ThemeHit) => boolean, share: (theme: string) => number): ThemeHit[] {
  const { definitions, places, themeHits } = analysis;
  const themesOf = new Map<string, Set<string>>();
  for (const { term, span, meaning } of definitions) {
    // A term with a word of a theme in it speaks for itself.
    if (hitsWithin(themeHits, span).some(({ strength }) => strength === "strong" || strength === "medium")) continue;
    const themes = themesOf.get(term) ?? themesOf.set(term, new Set()).get(term)!;
    for (const theme of spokenOf(hitsWithin(themeHits, meaning).filter((hit) => !general(hit)))) if (share(theme) >= leastShare) themes.add(theme);
  }
  // Lexicon phrases count up from zero.
  const phrases = new Map([...themesOf.keys()].map((term, index) => [term, -1 - index]));
  return places.flatMap(({ term, start, end }) => [...(themesOf.get(term) ?? [])].map((theme): ThemeHit => ({ theme, strength: "medium", phrase: phrases.get(term)!, start, end })));
}

function spokenOf(hits: readonly ThemeHit[]): string[] {
  const byPhrase = new Map(hits.map((hit) => [`${hit.theme} ${hit.phrase}`, hit]));
  const themes = new Set(hits.map(({ theme }) => theme));
  return [...themes].filter((theme) => noisyOr([...byPhrase.values()].filter((hit) => hit.theme === theme).map(({ strength }) => weights[strength])) >= speaks);
}
