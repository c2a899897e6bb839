import type { FullAnalysis } from "../analyse/analyse.ts";
import type { ThemeHit } from "../analyse/hits.ts";
import type { Provision } from "../model/act.ts";
import { hitsWithin } from "./theme-hits.ts";

/** Fewer articles make no act that could repeat itself. */
const leastArticles = 10;
/** A word in this share of the articles says what the act is about, and little of any one article. */
const everywhere = 0.2;

/** `bare`: the theme above has this very word ("environment"); `fuller`: the theme above has a part of it ("protection of the environment"). */
export type FieldWord = "bare" | "fuller" | undefined;

/**
 * Tells the words of the act's field: words of a theme such as `environment/protection` that are words of the theme above it too, and that the act
 * repeats in a fifth of its articles. They speak for the theme above and hardly for the narrower one.
 */
export function fieldWords({ units, themeHits }: FullAnalysis): (hit: ThemeHit) => FieldWord {
  const all = new Set(units.map(({ article }) => article));
  if (all.size < leastArticles) return () => undefined;
  const articles = new Map<string, { readonly found: Set<Provision>; kind: FieldWord }>();
  for (const { article, own } of units) {
    const hits = own.flatMap((piece) => hitsWithin(themeHits, piece));
    for (const hit of hits) {
      const above = hit.theme.slice(0, Math.max(0, hit.theme.lastIndexOf("/")));
      const shared = above ? hits.filter(({ theme, start, end }) => theme === above && start < hit.end && hit.start < end) : [];
      if (shared.length === 0) continue;
      const kind = shared.some(({ start, end }) => start <= hit.start && hit.end <= end) ? "bare" : "fuller";
      const known = articles.get(keyOf(hit)) ?? articles.set(keyOf(hit), { found: new Set(), kind }).get(keyOf(hit))!;
      known.found.add(article);
    }
  }
  return (hit) => {
    const known = articles.get(keyOf(hit));
    return known && known.found.size >= all.size * everywhere ? known.kind : undefined;
  };
}

function keyOf({ theme, phrase }: ThemeHit): string {
  return `${theme} ${phrase}`;
}
