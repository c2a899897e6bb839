import type { Pairs } from "./assign.ts";
import type { Bags } from "./bags.ts";
import type { Groups } from "./groups.ts";
import type { Article, Version } from "./passages.ts";

// Of two articles that are one and the same, passages that belong together make up at least this much of both.
const leastShare = 0.15;

/** Parts articles that were paired by words of style alone: hardly any of their passages found one another. Tells whether there were any. */
export function dissolve(articles: Pairs, old: Version, next: Version, groups: Groups, bags: Bags): boolean {
  const weak = [...articles.newOf].filter(([a, b]) => sharedBy(old.articles[a]!, next.articles[b]!, groups, bags) < leastShare);
  for (const [a, b] of weak) {
    articles.newOf.delete(a);
    articles.oldOf.delete(b);
  }
  return weak.length > 0;
}

function sharedBy(old: Article, next: Article, groups: Groups, bags: Bags): number {
  let shared = 0, whole = 0;
  for (const passage of next.passages) {
    const bag = bags.ofPassage(passage);
    whole += bag.weight;
    const partners = groups.byNew.get(passage)?.old.filter(({ article }) => article === old) ?? [];
    shared += Math.max(0, ...partners.map((partner) => bags.shared(bags.ofPassage(partner), bag)));
  }
  for (const passage of old.passages) whole += bags.ofPassage(passage).weight;
  return whole === 0 ? 1 : (2 * shared) / whole;
}
