import type { Pairs } from "./assign.ts";
import type { Group } from "./groups.ts";
import type { Article, Passage } from "./passages.ts";

/** Free old articles by the new article that took them in, and free new articles by the old one that they were split off. */
export function relativesOf({ newOf, oldOf }: Pairs, groups: readonly Group[]): { merged: Map<number, number>; splitOff: Map<number, number> } {
  const merged = new Map<number, number>(), splitOff = new Map<number, number>();
  for (const group of groups) {
    for (const a of group.old) {
      for (const b of group.new) {
        const from = a.article, to = b.article;
        if (!newOf.has(from.index) && oldOf.has(to.index) && mostOf(from, a)) merged.set(from.index, to.index);
        if (!oldOf.has(to.index) && newOf.has(from.index) && mostOf(to, b)) splitOff.set(to.index, from.index);
      }
    }
  }
  return { merged, splitOff };
}

function mostOf({ passages }: Article, { words }: Passage): boolean {
  return words.length * 2 >= passages.reduce((sum, passage) => sum + passage.words.length, 0);
}
