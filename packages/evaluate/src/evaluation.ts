import type { ThemeMap } from "./gold/theme-map.ts";
import { themesAbove } from "./gold/labelled-themes.ts";
import { halvesOf } from "./halves.ts";
import type { Halves } from "./halves.ts";
import type { Measurement } from "./measurement.ts";
import { intervalOf, macrosOf, resample } from "./metrics/bootstrap.ts";
import type { Interval } from "./metrics/bootstrap.ts";
import { figuresOf, meanOf } from "./metrics/figures.ts";
import type { Figures } from "./metrics/figures.ts";
import type { ReliabilityBin } from "./metrics/reliability.ts";
import { isTop, themeGroups } from "./theme-groups.ts";
import type { ThemeGroup } from "./theme-groups.ts";
import type { ThemeMistakes } from "./worst.ts";

export interface EvaluationTerms {
  readonly map?: ThemeMap;
  readonly parents: boolean;
  /** Themes that a mean of their own is asked for; they are measured even where no text has their label. */
  readonly named: readonly string[];
  /** Positives that a theme needs for the mean over well-supported themes. */
  readonly minSupport: number;
  /** Halve the texts by the field they were added with. */
  readonly halves: boolean;
  readonly resamples: number;
  readonly seed: number;
}

export interface ThemeFigures extends Figures {
  readonly theme: string;
  /** 95 % of the resampled F1. */
  readonly interval: Interval | null;
}

export interface Macro {
  readonly group: ThemeGroup["name"];
  readonly themes: readonly string[];
  /** Mean F1 of these themes; each has at least one positive. */
  readonly f1: number | null;
  readonly interval: Interval | null;
}

/** What a labelled list says of the tags. */
export interface Evaluation {
  readonly texts: number;
  /** Texts that have no label of a measured theme. */
  readonly unlabelled: number;
  /** Sorted by id. */
  readonly themes: readonly ThemeFigures[];
  readonly macros: readonly Macro[];
  /** By score: tags of the measured themes below the top, of the named ones where some are, and how many of these the labels bear out. */
  readonly reliability: readonly ReliabilityBin[];
  /** Themes that were predicted, but the list has no label for: nothing can be said of these. */
  readonly unmeasured: readonly { readonly theme: string; readonly predicted: number }[];
  readonly mistakes: readonly (ThemeMistakes & { readonly theme: string })[];
  readonly halves?: Halves;
}

/**
 * Figures of all that was measured. Themes that count are those the map has labels for; without a map those that some text is labelled
 * with; and those named. The order of the texts makes no difference.
 */
export function evaluate(measurement: Measurement, terms: EvaluationTerms): Evaluation {
  const { tally } = measurement;
  const themes = measuredThemes(measurement, terms);
  const resamples = resample(tally, themes, terms.resamples, terms.seed);
  const figures = new Map(themes.map((theme) => [theme, figuresOf(tally.countsOf(theme))]));
  const groups = themeGroups(themes, terms.named, terms.minSupport, (theme) => figures.get(theme)?.support ?? 0);
  const halves = terms.halves ? halvesOf(measurement.groups, themes, groups, terms.resamples, terms.seed) : undefined;
  const predicted = new Set(tally.patterns.flatMap((pattern) => [...pattern.predicted]));
  const unlabelled = tally.patterns.filter(({ labelled }) => !themes.some((theme) => labelled.has(theme)));
  return {
    texts: tally.texts,
    unlabelled: unlabelled.reduce((sum, { count }) => sum + count, 0),
    themes: themes.map((theme) => ({ theme, ...figures.get(theme)!, interval: intervalOf(resamples.map((f1) => f1.get(theme) ?? null)) })),
    macros: groups.map((group) => ({
      group: group.name,
      themes: group.themes,
      f1: meanOf(group.themes.map((theme) => figures.get(theme)?.f1 ?? null)),
      interval: intervalOf(macrosOf(resamples, group.themes)),
    })),
    reliability: measurement.reliability.of(terms.named.length > 0 ? terms.named : themes.filter((theme) => !isTop(theme))),
    unmeasured: [...predicted].filter((theme) => !figures.has(theme)).sort().map((theme) => ({ theme, predicted: figuresOf(tally.countsOf(theme)).predicted })),
    mistakes: themes.map((theme) => ({ theme, ...measurement.worst.of(theme) })).filter(({ misses, falseAlarms }) => misses.length + falseAlarms.length > 0),
    ...(halves === undefined ? {} : { halves }),
  };
}

function measuredThemes({ labelled }: Measurement, { map, parents, named }: EvaluationTerms): string[] {
  const own = map ? [...map.themesByLabel.values()].flat() : [...labelled];
  const above = parents ? own.flatMap(themesAbove) : [];
  return [...new Set([...own, ...above, ...named])].sort();
}
