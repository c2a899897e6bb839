import type { Match, MatchKind, PartMatch, WordCount } from "../model/comparison.ts";
import type { Pairs } from "./assign.ts";
import { editsOf } from "./edits.ts";
import type { Group } from "./groups.ts";
import type { Article, Version } from "./passages.ts";
import { relativesOf } from "./relatives.ts";

interface Part {
  readonly group: Group;
  readonly match: PartMatch;
}

/** Articles side by side. One that has no partner of its own, but whose words mostly went to or came from one article, was merged into or split off it. */
export function matchesOf(old: Version, next: Version, articles: Pairs, groups: readonly Group[]): Match[] {
  const parts = groups.map((group): Part => ({ group, match: partOf(old, next, group) }));
  const { merged, splitOff } = relativesOf(articles, groups);
  const home = homes(old, next, articles, merged, splitOff);
  const byRow = new Map<string, Part[]>();
  for (const part of parts) {
    const row = home(part.group);
    const list = byRow.get(row);
    if (list) list.push(part);
    else byRow.set(row, [part]);
  }
  const mergedInto = inverse(merged), splitOffFrom = inverse(splitOff);
  const match = (olds: readonly Article[], news: readonly Article[]): Match => matchOf(olds, news, byRow.get(rowKey(olds[0], news[0])) ?? []);

  const matches: Match[] = [];
  const gone = old.articles.filter(({ index }) => !articles.newOf.has(index) && !merged.has(index));
  const placeGone = (before: number): void => {
    while (gone[0] && gone[0].index < before) matches.push(match([gone.shift()!], []));
  };
  for (const article of next.articles) {
    if (splitOff.has(article.index)) continue;
    const partner = articles.oldOf.get(article.index);
    if (partner === undefined) {
      matches.push(match([], [article]));
      continue;
    }
    // What is gone stands after what it followed, unless the articles were put in another order.
    placeGone(partner);
    const others = (mergedInto.get(article.index) ?? []).map((index) => old.articles[index]!);
    const split = (splitOffFrom.get(partner) ?? []).map((index) => next.articles[index]!);
    matches.push(match([old.articles[partner]!, ...others], [article, ...split]));
  }
  placeGone(Infinity);
  return matches;
}

function rowKey(old: Article | undefined, next: Article | undefined): string {
  return next ? `new ${next.index}` : `old ${old?.index}`;
}

/** The keys of each value, in their order. */
function inverse(map: ReadonlyMap<number, number>): ReadonlyMap<number, readonly number[]> {
  const keys = new Map<number, number[]>();
  for (const [key, value] of map) {
    const list = keys.get(value);
    if (list) list.push(key);
    else keys.set(value, [key]);
  }
  return keys;
}

/** Says in which row a group of passages is shown: with its new place; what is gone, with the article it stood in. */
function homes(old: Version, next: Version, { newOf, oldOf }: Pairs, merged: ReadonlyMap<number, number>, splitOff: ReadonlyMap<number, number>): (group: Group) => string {
  return ({ old: [from], new: [to] }) => {
    if (to) {
      const whole = splitOff.get(to.article.index);
      return rowKey(undefined, next.articles[whole === undefined ? to.article.index : newOf.get(whole)!]);
    }
    const article = from!.article.index;
    const b = newOf.get(article) ?? merged.get(article);
    return b === undefined || !oldOf.has(b) ? rowKey(old.articles[article], undefined) : rowKey(undefined, next.articles[b]);
  };
}

function partOf(old: Version, next: Version, group: Group): PartMatch {
  const { edits, words } = editsOf(old, group.old, next, group.new);
  const olds = group.old.map(({ provision }) => provision), news = group.new.map(({ provision }) => provision);
  const renumbered = olds.length > 0 && news.length > 0 && olds[0]!.eId !== news[0]!.eId;
  return { kind: kindOf(olds.length, news.length, words.kept === words.old && words.kept === words.new, renumbered), renumbered, old: olds, new: news, words, edits };
}

function kindOf(olds: number, news: number, unchanged: boolean, renumbered: boolean): MatchKind {
  if (olds === 0) return "new";
  if (news === 0) return "gone";
  if (news > 1) return "split";
  if (olds > 1) return "merged";
  return unchanged ? (renumbered ? "moved" : "same") : "changed";
}

function matchOf(olds: readonly Article[], news: readonly Article[], parts: readonly Part[]): Match {
  const ordered = inOrder(parts);
  const words = ordered.reduce((sum: WordCount, part) => ({ kept: sum.kept + part.words.kept, old: sum.old + part.words.old, new: sum.new + part.words.new }), { kept: 0, old: 0, new: 0 });
  const [one] = olds, [other] = news;
  const headingChanged = one !== undefined && other !== undefined && one.heading.join(" ") !== other.heading.join(" ");
  const renumbered = one !== undefined && other !== undefined && one.provision.eId !== other.provision.eId;
  const foreign = parts.some(({ group }) => group.old.some(({ article }) => !olds.includes(article)));
  const unchanged = !headingChanged && !foreign && words.kept === words.old && words.kept === words.new;
  const moved = renumbered || ordered.some((part) => part.renumbered);
  return {
    kind: kindOf(olds.length, news.length, unchanged, moved),
    renumbered,
    old: olds.map(({ provision }) => provision),
    new: news.map(({ provision }) => provision),
    words,
    isArticle: (other ?? one)!.isArticle,
    headingChanged,
    parts: ordered,
  };
}

/** In the order of the new text; what is gone stands after what it followed in the old one. */
function inOrder(parts: readonly Part[]): PartMatch[] {
  const placed = parts.filter(({ group }) => group.new.length > 0).sort((a, b) => a.group.new[0]!.index - b.group.new[0]!.index);
  const gone = parts.filter(({ group }) => group.new.length === 0).sort((a, b) => a.group.old[0]!.index - b.group.old[0]!.index);
  for (const part of gone) {
    const before = placed.findLastIndex(({ group }) => group.old.some(({ index }) => index < part.group.old[0]!.index));
    placed.splice(before + 1, 0, part);
  }
  return placed.map(({ match }) => match);
}
