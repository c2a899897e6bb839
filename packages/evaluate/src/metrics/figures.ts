/** How often a theme was labelled and predicted, labelled only (missed), predicted only (false alarm). */
export interface Counts {
  readonly both: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** Undefined figures (no positives, nothing predicted) are null. */
export interface Figures {
  /** Texts that have the label. */
  readonly support: number;
  readonly predicted: number;
  readonly correct: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Precision, recall and F1 of one theme. */
export function figuresOf(counts: Counts): Figures {
  const { both, missed, falseAlarms } = counts;
  const support = both + missed;
  const predicted = both + falseAlarms;
  return {
    support,
    predicted,
    correct: both,
    precision: predicted === 0 ? null : both / predicted,
    recall: support === 0 ? null : both / support,
    f1: f1Of(counts),
  };
}

/** Harmonic mean of precision and recall; null where no text has the label, since recall means nothing there. */
export function f1Of({ both, missed, falseAlarms }: Counts): number | null {
  return both + missed === 0 ? null : (2 * both) / (2 * both + missed + falseAlarms);
}

/** Mean of the values that are defined; null where none is. */
export function meanOf(values: readonly (number | null)[]): number | null {
  const defined = values.filter((value) => value !== null);
  return defined.length === 0 ? null : defined.reduce((sum, value) => sum + value, 0) / defined.length;
}
