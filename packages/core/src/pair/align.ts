import type { Provision } from "../model/act.ts";
import { type Features, likeness, sum, wholeFeatures } from "./features.ts";
import { alignSequences } from "./sequence.ts";
import type { Signs } from "./signs.ts";

/** Provisions of the two texts that say the same; one side is empty where the other text has nothing like it. */
export interface Pairing {
  readonly first: readonly Provision[];
  readonly second: readonly Provision[];
  /** `number`: same number at the same place; `content`: found by what they say. */
  readonly by: "number" | "content";
  /** 0 to 1, by what they say. */
  readonly likeness: number;
  /** The pairing of the provisions above; none for articles. */
  readonly above: Pairing | undefined;
}

const groups = new Set(["section", "part", "title", "subtitle", "chapter", "subchapter", "division", "book", "tome"]);
// A number in common is worth so much likeness; below the second mark two provisions are put side by side by their number alone.
const numberWorth = 0.35;
const unlike = 0.25;
// What was left without a counterpart has moved if it is this much like something left in the other text.
const movedLikeness = 0.55;
// What two members gain when they are read as one must be this much more than what one of them has.
const joinedGain = 0.12;

/**
 * Aligns two trees: articles over the whole act, then what is below each pair in turn; by number where content doesn't speak against it, else by
 * content. What is below a provision without a counterpart is not listed. In the order of the first text, then what only the second has.
 */
export function align(first: Signs, second: Signs): Pairing[] {
  const featuresA = wholeFeatures(first), featuresB = wholeFeatures(second);
  const ratio = Math.max(1, featuresB(second.act.root).length) / Math.max(1, featuresA(first.act.root).length);
  const weightOf = weights(first, second);
  const like = (a: readonly Provision[], b: readonly Provision[]): number => likeness(sumOf(a, featuresA), sumOf(b, featuresB), weightOf, ratio);
  const pairings: Pairing[] = [];
  const level = (a: readonly Provision[], b: readonly Provision[], above: Pairing | undefined): void => {
    for (const found of moved(splitOrMerged(sideBySide(a, b, like), like), like)) {
      const pairing = { ...found, above };
      pairings.push(pairing);
      if (isWhole(pairing)) level(pairing.first.flatMap(({ children }) => children), pairing.second.flatMap(({ children }) => children), pairing);
    }
  };
  level(blocksOf(first.act.root), blocksOf(second.act.root), undefined);
  return pairings;
}

/** Articles, and whatever else stands where articles do; headings of chapters are passed over. */
function blocksOf(provision: Provision): Provision[] {
  return provision.children.flatMap((child) => {
    const isGroup = groups.has(child.kind) && (child.kind !== "section" || child.children.some(({ kind }) => kind === "article"));
    return isGroup ? blocksOf(child) : [child];
  });
}

type Found = Omit<Pairing, "above">;
type Like = (a: readonly Provision[], b: readonly Provision[]) => number;

function sideBySide(a: readonly Provision[], b: readonly Provision[], like: Like): Found[] {
  const score = ([at]: readonly [number, number], [other]: readonly [number, number]): number => {
    const one = a[at]!, two = b[other]!;
    return like([one], [two]) + (sameNumber(one, two) ? numberWorth : 0) - unlike;
  };
  return alignSequences([a.length, b.length], score, false).map(({ first, second }) => {
    const one = a.slice(...first), two = b.slice(...second);
    const both = one[0] && two[0];
    return { first: one, second: two, by: both && sameNumber(one[0]!, two[0]!) ? "number" : "content", likeness: both ? like(one, two) : 0 };
  });
}

/** Unnumbered provisions have their place for a number. */
function sameNumber(a: Provision, b: Provision): boolean {
  return a.num === undefined && b.num === undefined ? a.kind === b.kind : a.num?.toLowerCase() === b.num?.toLowerCase();
}

/** A provision without a counterpart beside a pair: one of the two may hold both. */
function splitOrMerged(pairings: readonly Found[], like: Like): Found[] {
  const done: Found[] = [];
  for (const pairing of pairings) {
    const before = done.at(-1);
    const joined = before && (isWhole(before) !== isWhole(pairing)) && {
      first: [...before.first, ...pairing.first],
      second: [...before.second, ...pairing.second],
      by: "content" as const,
    };
    if (joined && before) {
      const together = like(joined.first, joined.second);
      if (together > Math.max(before.likeness, pairing.likeness) + joinedGain) {
        done[done.length - 1] = { ...joined, likeness: together };
        continue;
      }
    }
    done.push(pairing);
  }
  return done;
}

function isWhole({ first, second }: Found): boolean {
  return first.length > 0 && second.length > 0;
}

/** Pairs what was left over in both texts by content: it stands elsewhere. */
function moved(pairings: readonly Found[], like: Like): Found[] {
  const left = pairings.filter(({ second }) => second.length === 0), right = pairings.filter(({ first }) => first.length === 0);
  const candidates = left
    .flatMap((one) => right.map((two) => ({ one, two, likeness: like(one.first, two.second) })))
    .filter(({ likeness: found }) => found >= movedLikeness)
    .sort((x, y) => y.likeness - x.likeness);
  const found = new Map<Found, Found>(), used = new Set<Found>();
  for (const { one, two, likeness: alike } of candidates) {
    if (found.has(one) || used.has(two)) continue;
    found.set(one, { first: one.first, second: two.second, by: "content", likeness: alike });
    used.add(two);
  }
  return pairings.filter((pairing) => !used.has(pairing)).map((pairing) => found.get(pairing) ?? pairing);
}

function sumOf(provisions: readonly Provision[], features: (provision: Provision) => Features): Features {
  return provisions.length === 1 ? features(provisions[0]!) : sum(provisions.map(features));
}

/** Rare signs tell more: the weight falls with the number of provisions that have the sign. */
function weights(first: Signs, second: Signs): (key: string) => number {
  const seen = new Map<string, number>();
  let count = 0;
  for (const signs of [first, second]) {
    const features = wholeFeatures(signs);
    for (const block of blocksOf(signs.act.root)) {
      count++;
      for (const key of features(block).counts.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  return (key) => Math.log(1 + (count + 1) / (1 + (seen.get(key) ?? 0)));
}
