import type { Provision } from "../model/act.ts";
import type { Sign, Signs } from "./signs.ts";

/** Signs of a stretch of text counted by key, with its length in letters: what likeness across languages is measured by. */
export interface Features {
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What a sign is counted as. */
export function keyOf(sign: Sign): string {
  if (sign.what === "word") return `w${sign.word}`;
  return sign.what === "number" ? `n${sign.value}` : "not";
}

/** Features of passages together. */
export function featuresOf(passages: readonly { readonly signs: readonly Sign[]; readonly length: number }[]): Features {
  const counts = new Map<string, number>();
  let length = 0;
  for (const passage of passages) {
    length += passage.length;
    for (const sign of passage.signs) counts.set(keyOf(sign), (counts.get(keyOf(sign)) ?? 0) + 1);
  }
  return { counts, length };
}

/** Features of whole provisions, what is below them included; each is made once. */
export function wholeFeatures(signs: Signs): (provision: Provision) => Features {
  const made = new Map<Provision, Features>();
  const whole = (provision: Provision): Features => {
    let features = made.get(provision);
    if (!features) made.set(provision, (features = sum([featuresOf(signs.of(provision)), ...provision.children.map(whole)])));
    return features;
  };
  return whole;
}

/** Features of several stretches as of one. */
export function sum(all: readonly Features[]): Features {
  const counts = new Map<string, number>();
  let length = 0;
  for (const each of all) {
    length += each.length;
    for (const [key, count] of each.counts) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return { counts, length };
}

/** How alike two stretches are, 0 to 1; `weightOf` says what a sign tells, `ratio` how long the second text is for a letter of the first. */
export function likeness(a: Features, b: Features, weightOf: (key: string) => number, ratio: number): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  let common = 0, all = 0;
  for (const [key, count] of a.counts) {
    const other = b.counts.get(key) ?? 0, weight = weightOf(key);
    common += weight * Math.min(count, other);
    all += weight * Math.max(count, other);
  }
  for (const [key, count] of b.counts) if (!a.counts.has(key)) all += weightOf(key) * count;
  const lengths = Math.exp(-Math.abs(Math.log((b.length / a.length) / ratio)));
  return all === 0 ? lengths : 0.8 * (common / all) + 0.2 * lengths;
}
