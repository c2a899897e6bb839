import type { Interval } from "./metrics/bootstrap.ts";
import { intervalOf, macrosOf, resample } from "./metrics/bootstrap.ts";
import { f1Of, figuresOf, meanOf } from "./metrics/figures.ts";
import type { Figures } from "./metrics/figures.ts";
import { Tally } from "./metrics/tally.ts";
import type { ThemeGroup } from "./theme-groups.ts";

export interface Half {
  /** Values of the field in this half, sorted. */
  readonly values: readonly string[];
  readonly texts: number;
}

/** Two halves measured apart; differences are the second's F1 less the first's. */
export interface Halves {
  readonly first: Half;
  readonly second: Half;
  /** Texts without the field, in neither half. */
  readonly without: number;
  /** Themes with positives in both halves: only these can be compared. */
  readonly themes: readonly { readonly theme: string; readonly first: Figures; readonly second: Figures; readonly difference: number }[];
  readonly macros: readonly { readonly group: ThemeGroup["name"]; readonly themes: number; readonly first: number; readonly second: number; readonly difference: number; readonly interval: Interval | null }[];
}

/** Halves texts by alternate values of a field, sorted; undefined where there are fewer than two values. */
export function halvesOf(tallies: ReadonlyMap<string | undefined, Tally>, themes: readonly string[], groups: readonly ThemeGroup[], times: number, seed: number): Halves | undefined {
  const values = [...tallies.keys()].filter((value) => value !== undefined).sort();
  if (values.length < 2) return undefined;
  const [first, second] = [0, 1].map((half) => halfOf(tallies, values.filter((_value, index) => index % 2 === half))) as [Joined, Joined];
  const common = themes.filter((theme) => [first, second].every(({ tally }) => figuresOf(tally.countsOf(theme)).support > 0));
  const resamples = [first, second].map(({ tally }, index) => resample(tally, common, times, seed + index)) as [ReturnType<typeof resample>, ReturnType<typeof resample>];
  const macros = groups.flatMap(({ name, themes: members }) => {
    const compared = members.filter((theme) => common.includes(theme));
    const means = [first, second].map(({ tally }) => meanOf(compared.map((theme) => f1Of(tally.countsOf(theme)))));
    if (means[0] == null || means[1] == null) return [];
    const [before, after] = resamples.map((each) => macrosOf(each, compared)) as [(number | null)[], (number | null)[]];
    const differences = after.map((value, index) => (value === null || before[index] == null ? null : value - before[index]));
    return [{ group: name, themes: compared.length, first: means[0], second: means[1], difference: means[1] - means[0], interval: intervalOf(differences) }];
  });
  return {
    first: first.half,
    second: second.half,
    without: tallies.get(undefined)?.texts ?? 0,
    themes: common.map((theme) => {
      const [one, other] = [first, second].map(({ tally }) => figuresOf(tally.countsOf(theme))) as [Figures, Figures];
      return { theme, first: one, second: other, difference: (other.f1 ?? 0) - (one.f1 ?? 0) };
    }),
    macros,
  };
}

interface Joined {
  readonly half: Half;
  readonly tally: Tally;
}

function halfOf(tallies: ReadonlyMap<string | undefined, Tally>, values: readonly string[]): Joined {
  const tally = new Tally();
  for (const value of values) tally.addAll(tallies.get(value)!);
  return { half: { values, texts: tally.texts }, tally };
}
