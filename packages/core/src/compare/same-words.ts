import type { Passage } from "./passages.ts";

// Fewer words ("excluded", "fifty units") stand in many places and tell nothing.
const fewest = 4;

/** Pairs of passages (by their place among those given) that have the very same words, which no other passage of either text has. */
export function sameWords(old: readonly Passage[], next: readonly Passage[]): [old: number, next: number][] {
  const one = onlyPlaces(old), other = onlyPlaces(next);
  const pairs: [number, number][] = [];
  for (const [key, a] of one) {
    const b = other.get(key);
    if (a >= 0 && b !== undefined && b >= 0) pairs.push([a, b]);
  }
  return pairs;
}

/** For each run of words its place; -1 where it stands more than once. */
function onlyPlaces(passages: readonly Passage[]): Map<string, number> {
  const places = new Map<string, number>();
  passages.forEach(({ words }, at) => {
    if (words.length < fewest) return;
    const key = words.join(" ");
    places.set(key, places.has(key) ? -1 : at);
  });
  return places;
}
