import { f1Of, meanOf } from "./figures.ts";
import type { Counts } from "./figures.ts";
import { randomFrom } from "./random.ts";
import { outcomeOf } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** Lower and upper bound. */
export type Interval = readonly [number, number];

/** F1 of each theme in each resample; null where it is undefined there. */
export type Resamples = readonly ReadonlyMap<string, number | null>[];

/** Draws as many texts as there are, with replacement, `times` times over. The same tally and seed give the same resamples. */
export function resample(tally: Tally, themes: readonly string[], times: number, seed: number): Resamples {
  const patterns = tally.patterns;
  const outcomes = patterns.map(({ labelled, predicted }) =>
    themes.flatMap((theme, index) => {
      const outcome = outcomeOf(theme, labelled, predicted);
      return outcome ? [{ index, outcome }] : [];
    }),
  );
  const patternOfText = Uint32Array.from(patterns.flatMap(({ count }, index) => Array<number>(count).fill(index)));
  const random = randomFrom(seed);
  return Array.from({ length: times }, () => {
    const drawn = new Uint32Array(patterns.length);
    for (let draw = 0; draw < patternOfText.length; draw++) drawn[patternOfText[Math.floor(random() * patternOfText.length)]!]!++;
    const counts = themes.map((): Record<keyof Counts, number> => ({ both: 0, missed: 0, falseAlarms: 0 }));
    for (const [pattern, times] of drawn.entries()) {
      if (times > 0) for (const { index, outcome } of outcomes[pattern]!) counts[index]![outcome] += times;
    }
    return new Map(themes.map((theme, index) => [theme, f1Of(counts[index]!)]));
  });
}

/** Mean F1 over themes in each resample. */
export function macrosOf(resamples: Resamples, themes: readonly string[]): (number | null)[] {
  return resamples.map((f1) => meanOf(themes.map((theme) => f1.get(theme) ?? null)));
}

const tail = 0.025;

/** The middle 95 % of the defined values (percentiles, interpolated); null where there are none. */
export function intervalOf(values: readonly (number | null)[]): Interval | null {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  if (sorted.length === 0) return null;
  const at = (share: number): number => {
    const position = share * (sorted.length - 1);
    const low = sorted[Math.floor(position)]!;
    return low + (sorted[Math.ceil(position)]! - low) * (position - Math.floor(position));
  };
  return [at(tail), at(1 - tail)];
}
