import type { ComparisonSummary, KindCount, Match, MatchKind, WordCount } from "../model/comparison.ts";
import type { Version } from "./passages.ts";

/** Counts what became what, and how much of the text is other words. */
export function summaryOf(old: Version, next: Version, matches: readonly Match[]): ComparisonSummary {
  const articles = matches.filter(({ isArticle }) => isArticle);
  const count = (version: Version): number => version.articles.filter(({ isArticle }) => isArticle).length;
  const words = matches.reduce((sum: WordCount, match) => ({ kept: sum.kept + match.words.kept, old: sum.old + match.words.old, new: sum.new + match.words.new }), { kept: 0, old: 0, new: 0 });
  const touched = articles.filter(({ kind }) => kind !== "same" && kind !== "moved").reduce((sum, match) => sum + match.old.length, 0);
  return {
    articles: kindsOf(articles.map(({ kind }) => kind), count(old), count(next)),
    parts: kindsOf(matches.flatMap(({ parts }) => parts.map(({ kind }) => kind)), old.passages.length, next.passages.length),
    words,
    shareOfTextChanged: share(words.old + words.new - 2 * words.kept, words.old + words.new),
    shareOfOldGone: share(words.old - words.kept, words.old),
    shareOfNewAdded: share(words.new - words.kept, words.new),
    shareOfArticlesTouched: share(touched, count(old)),
  };
}

function kindsOf(kinds: readonly MatchKind[], old: number, next: number): KindCount {
  const count: Record<MatchKind, number> = { same: 0, moved: 0, changed: 0, split: 0, merged: 0, new: 0, gone: 0 };
  for (const kind of kinds) count[kind]++;
  return { total: { old, new: next }, ...count };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
