import type { Provision, Span } from "../model/act.ts";
import type { Severity } from "../model/review.ts";

/** What differs between two language versions, with the code of its findings. */
export const divergenceCodes = {
  missing: "PAIR-01",
  number: "PAIR-02",
  date: "PAIR-03",
  term: "PAIR-04",
  reference: "PAIR-05",
  items: "PAIR-06",
  negation: "PAIR-07",
  modality: "PAIR-08",
  quantifier: "PAIR-09",
  addressee: "PAIR-10",
  exception: "PAIR-11",
  finding: "PAIR-12",
  place: "PAIR-13",
  passage: "PAIR-14",
  edition: "PAIR-15",
} as const;

export type DivergenceKind = keyof typeof divergenceCodes;

/** One text's part in a divergence. */
export interface DivergenceSide {
  readonly provision: Provision;
  /** The passage compared. */
  readonly span: Span;
  /** The words that the other text has nothing for, in the order of the text. */
  readonly words: readonly Span[];
}

/** Something that two language versions say differently. */
export interface Divergence {
  readonly kind: DivergenceKind;
  readonly severity: Severity;
  /** How unexpected it is and how much hangs on it: the higher, the sooner it should be read. */
  readonly score: number;
  /** For what stands in the second text only: the provision of the first that holds its place. */
  readonly first: DivergenceSide;
  /** For what stands in the first text only: the provision of the second that holds its place. */
  readonly second: DivergenceSide;
  /** In which text something is missing; none where both say something else. */
  readonly missingIn?: "first" | "second";
  /** The check and question of a finding that one text gives. */
  readonly about?: string;
}
