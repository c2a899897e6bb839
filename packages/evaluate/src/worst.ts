/** A text that was judged wrongly for a theme, with the score and the words behind it. */
export interface Mistake {
  readonly id: string;
  readonly score: number;
  /** An extract of the text. */
  readonly text: string;
  /** Words that spoke for the theme, or (weight below 0) against it. */
  readonly evidence: readonly { readonly text: string; readonly weight: number }[];
}

export interface ThemeMistakes {
  /** Labelled, not predicted: lowest score first. */
  readonly misses: readonly Mistake[];
  /** Predicted, not labelled: highest score first. */
  readonly falseAlarms: readonly Mistake[];
}

export type MistakeKind = keyof ThemeMistakes;

/** Keeps the worst few mistakes of each theme and forgets the others as they come. */
export class WorstMistakes {
  readonly #limit: number;
  readonly #kept = new Map<string, Record<MistakeKind, Mistake[]>>();

  /** @param limit how many misses, and how many false alarms, a theme. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `describe` is asked only for a mistake that is kept. */
  offer(theme: string, kind: MistakeKind, { id, score }: Pick<Mistake, "id" | "score">, describe: () => Pick<Mistake, "text" | "evidence">): void {
    const list = (this.#kept.get(theme) ?? this.#kept.set(theme, { misses: [], falseAlarms: [] }).get(theme)!)[kind];
    const isWorse = (other: Mistake): boolean => {
      if (score !== other.score) return kind === "misses" ? score < other.score : score > other.score;
      return id < other.id;
    };
    const before = list.findIndex(isWorse);
    const at = before < 0 ? list.length : before;
    if (at >= this.#limit) return;
    list.splice(at, 0, { id, score, ...describe() });
    list.length = Math.min(list.length, this.#limit);
  }

  of(theme: string): ThemeMistakes {
    return this.#kept.get(theme) ?? { misses: [], falseAlarms: [] };
  }
}
