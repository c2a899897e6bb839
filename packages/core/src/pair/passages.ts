import { featuresOf, likeness } from "./features.ts";
import type { Pairing } from "./align.ts";
import { alignSequences } from "./sequence.ts";
import { join, type Passage, type Signs } from "./signs.ts";

/** Words of the two texts that say the same; one is missing where the other text has nothing like them. */
export interface PassagePair {
  readonly pairing: Pairing;
  readonly first: Passage | undefined;
  readonly second: Passage | undefined;
}

const unlike = 0.25;
// Two sentences for one are less likely than one for one.
const joinedCost = 0.1;

/** Aligns the sentences of provisions that stand side by side. `ratio`: letters of the second text for one of the first. */
export function passagesOf(pairing: Pairing, first: Signs, second: Signs, ratio: number): PassagePair[] {
  const a = pairing.first.flatMap((provision) => first.of(provision)), b = pairing.second.flatMap((provision) => second.of(provision));
  if (a.length === 0 && b.length === 0) return [];
  if (a.length <= 1 && b.length <= 1) return [{ pairing, first: a[0], second: b[0] }];
  const score = ([from, to]: readonly [number, number], [start, end]: readonly [number, number]): number => {
    const one = featuresOf(a.slice(from, to)), two = featuresOf(b.slice(start, end));
    const joined = to - from + end - start > 2;
    // Longer sentences weigh more: a short one may stand alone.
    return (likeness(one, two, () => 1, ratio) - unlike - (joined ? joinedCost : 0)) * (to - from + end - start);
  };
  return alignSequences([a.length, b.length], score, true).map(({ first: one, second: two }) => ({
    pairing,
    first: one[1] > one[0] ? join(a.slice(...one)) : undefined,
    second: two[1] > two[0] ? join(b.slice(...two)) : undefined,
  }));
}
