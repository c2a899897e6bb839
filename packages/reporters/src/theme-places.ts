import type { Provision, Review } from "@charterlint/core";
import { articlesOf } from "./places.ts";

/** A tag with this score or more says that the provision speaks of the theme; with less, that it touches it. */
export const speaks = 0.5;

/** What the act is about: each theme that has none below it, with the articles that speak of it, the most frequent first. */
export function themePlaces(review: Pick<Review, "act" | "tags">): [theme: string, articles: Provision[]][] {
  const articles = articlesOf(review.act.root);
  const places = new Map<string, Set<Provision>>();
  for (const { theme, provision, score } of review.tags) {
    if (score < speaks) continue;
    const article = articles.get(provision) ?? provision;
    places.set(theme, (places.get(theme) ?? new Set()).add(article));
  }
  const themes = [...places.keys()];
  return [...places]
    .filter(([theme]) => !themes.some((other) => other.startsWith(`${theme}/`)))
    .sort(([, one], [, other]) => other.size - one.size)
    .map(([theme, where]) => [theme, [...where].filter((place) => place !== review.act.root)]);
}
