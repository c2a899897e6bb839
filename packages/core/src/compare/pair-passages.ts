import { assign, type Candidate, Pairs } from "./assign.ts";
import type { Bags } from "./bags.ts";
import { TextIndex } from "./candidates.ts";
import { Groups } from "./groups.ts";
import type { Passage, Version } from "./passages.ts";
import { sameWords } from "./same-words.ts";

// Within matched articles a third of the weight is enough, and less where each is one passage; elsewhere a passage must be recognised by most of its words.
const leastWithin = 0.33, leastWhole = 0.15, leastElsewhere = 0.55;
// A passage of fewer words is not looked for in other articles; one of a single word ("repealed") was not split off anything.
const fewestElsewhere = 6, fewestWithin = 2;
const sameNumber = 0.06, sameOrder = 0.04;
// Articles with more pairs of passages than this are searched by their words.
const mostPairs = 10_000;

/** Which passages of the old text became which of the new one: first within matched articles, then what is left anywhere. */
export function pairPassages(old: Version, next: Version, articles: Pairs, bags: Bags): Groups {
  const groups = new Groups();
  for (const [a, b] of articles.newOf) {
    const one = old.articles[a]!.passages, other = next.articles[b]!.passages;
    pairSame(one, other, groups);
    pairWithin(one, other, bags, groups);
    groups.attach(other, "new", one, bags, fewestWithin);
    groups.attach(one, "old", other, bags, fewestWithin);
  }
  const left = groups.free(old.passages, "old"), right = groups.free(next.passages, "new");
  for (const [a, b] of sameWords(left, right)) groups.pair(left[a]!, right[b]!);
  pairBest(nearest(left, right, bags, fewestElsewhere, () => 0), leastElsewhere, left, right, groups);
  groups.attach(next.passages, "new", old.passages, bags, fewestElsewhere);
  groups.attach(old.passages, "old", next.passages, bags, fewestElsewhere);
  return groups;
}

/** The same words under the same number, then the same words in order. */
function pairSame(old: readonly Passage[], next: readonly Passage[], groups: Groups): void {
  for (const numbered of [true, false]) {
    const byWords = new Map<string, Passage[]>();
    const key = ({ provision, words }: Passage): string => `${numbered ? `${provision.kind} ${provision.num}` : ""}\n${words.join(" ")}`;
    for (const passage of groups.free(old, "old")) {
      const found = byWords.get(key(passage));
      if (found) found.push(passage);
      else byWords.set(key(passage), [passage]);
    }
    for (const passage of groups.free(next, "new")) {
      const found = byWords.get(key(passage))?.shift();
      if (found) groups.pair(found, passage);
    }
  }
}

function pairWithin(one: readonly Passage[], other: readonly Passage[], bags: Bags, groups: Groups): void {
  const left = groups.free(one, "old"), right = groups.free(other, "new");
  const first = one[0]?.index ?? 0, start = other[0]?.index ?? 0;
  const bonus = (a: Passage, b: Passage): number => {
    const numbered = a.provision.num !== undefined && a.provision.num === b.provision.num && a.provision.kind === b.provision.kind;
    const apart = Math.abs((a.index - first) / one.length - (b.index - start) / other.length);
    return (numbered ? sameNumber : 0) + sameOrder * (1 - apart);
  };
  const candidates = left.length * right.length > mostPairs
    ? nearest(left, right, bags, 1, bonus)
    : left.flatMap((a, old) => right.map((b, at) => ({ old, new: at, score: scored(a, b, bags, bonus(a, b)) })));
  const least = one.length === 1 && other.length === 1 ? leastWhole : leastWithin;
  pairBest(candidates, least, left, right, groups);
}

function pairBest(candidates: readonly Candidate[], least: number, left: readonly Passage[], right: readonly Passage[], groups: Groups): void {
  const pairs = new Pairs();
  assign(candidates, least, pairs);
  for (const [a, b] of pairs.newOf) groups.pair(left[a]!, right[b]!);
}

/** For each passage of `right` those of `left` that are nearest to it by their rarest words. */
function nearest(left: readonly Passage[], right: readonly Passage[], bags: Bags, fewest: number, bonus: (a: Passage, b: Passage) => number): Candidate[] {
  const index = new TextIndex(bags, left.map((passage) => bags.ofPassage(passage)));
  return right.flatMap((b, at) => {
    if (b.words.length < fewest) return [];
    const found = index.near(bags.ofPassage(b)).filter((old) => left[old]!.words.length >= fewest);
    return found.map((old) => ({ old, new: at, score: scored(left[old]!, b, bags, bonus(left[old]!, b)) }));
  });
}

/** Place and number decide between passages that have words in common; they make no likeness of their own. */
function scored(a: Passage, b: Passage, bags: Bags, bonus: number): number {
  const likeness = bags.likeness(bags.ofPassage(a), bags.ofPassage(b));
  return likeness === 0 ? 0 : likeness + bonus;
}
