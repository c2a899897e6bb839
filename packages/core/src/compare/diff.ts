import { firstIndex } from "../model/first-index.ts";

/** A run of `length` equal numbers: from `old` in the one list, from `new` in the other. */
export interface Run {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

// Stretches longer than this (as a product) without a word that occurs once in both are taken as replaced.
const mostCells = 4_000_000;

/**
 * The runs that two lists have in common, in order. Words that occur once in both lists are fixed first (the longest series of them in order), then what
 * lies between is compared cell by cell: readers see whole phrases kept, and the cost stays near-linear on long texts.
 */
export function commonRuns(old: readonly number[], next: readonly number[]): Run[] {
  const pairs: [number, number][] = [];
  compare(old, next, 0, old.length, 0, next.length, pairs);
  const runs: Run[] = [];
  for (const [a, b] of pairs) {
    const last = runs.at(-1);
    if (last && last.old + last.length === a && last.new + last.length === b) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ old: a, new: b, length: 1 });
  }
  return runs;
}

function compare(old: readonly number[], next: readonly number[], from: number, to: number, start: number, end: number, pairs: [number, number][]): void {
  while (from < to && start < end && old[from] === next[start]) pairs.push([from++, start++]);
  const tail: [number, number][] = [];
  while (from < to && start < end && old[to - 1] === next[end - 1]) tail.push([--to, --end]);
  if (from < to && start < end) {
    const anchors = inOrder(onceInBoth(old, next, from, to, start, end));
    if (anchors.length > 0) {
      let a = from, b = start;
      for (const [x, y] of [...anchors, [to, end] as const]) {
        compare(old, next, a, x, b, y, pairs);
        if (x < to) pairs.push([x, y]);
        a = x + 1;
        b = y + 1;
      }
    } else if ((to - from) * (end - start) <= mostCells) longest(old, next, from, to, start, end, pairs);
  }
  for (const pair of tail.reverse()) pairs.push(pair);
}

/** Places of the numbers that occur once in each stretch, in the order of the old one. */
function onceInBoth(old: readonly number[], next: readonly number[], from: number, to: number, start: number, end: number): [number, number][] {
  const count = (list: readonly number[], first: number, last: number): Map<number, number> => {
    const places = new Map<number, number>();
    for (let at = first; at < last; at++) places.set(list[at]!, places.has(list[at]!) ? -1 : at);
    return places;
  };
  const others = count(next, start, end);
  return [...count(old, from, to)].flatMap(([number, a]): [number, number][] => {
    const b = others.get(number);
    return a < 0 || b === undefined || b < 0 ? [] : [[a, b]];
  }).sort((one, other) => one[0] - other[0]);
}

/** The longest series of pairs that rises on both sides. */
function inOrder(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const piles: number[] = [], before: number[] = [];
  pairs.forEach(([, b], at) => {
    const pile = firstIndex(piles.length, (index) => pairs[piles[index]!]![1] >= b);
    before[at] = piles[pile - 1] ?? -1;
    piles[pile] = at;
  });
  const series: (readonly [number, number])[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at]!) series.push(pairs[at]!);
  return series.reverse();
}

/** The longest common subsequence, by the table of lengths. */
function longest(old: readonly number[], next: readonly number[], from: number, to: number, start: number, end: number, pairs: [number, number][]): void {
  const width = end - start + 1;
  const lengths = new Uint16Array((to - from + 1) * width);
  for (let a = to - 1; a >= from; a--) {
    for (let b = end - 1; b >= start; b--) {
      const at = (a - from) * width + b - start;
      lengths[at] = old[a] === next[b] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  for (let a = from, b = start; a < to && b < end; ) {
    const at = (a - from) * width + b - start;
    if (old[a] === next[b]) pairs.push([a++, b++]);
    else if (lengths[at + width]! >= lengths[at + 1]!) a++;
    else b++;
  }
}
