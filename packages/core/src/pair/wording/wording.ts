import type { DivergenceKind } from "../divergence.ts";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** What findings of the family PAIR say, in one language. `{a}` and `{b}` are the words quoted, `{first}` and `{second}` name the texts. */
export interface PairWording {
  /** A text by its language, as it stands in a sentence: "the Russian text". `other` takes a code as `{x}`. */
  readonly texts: Readonly<Record<"en" | "ru" | "kk" | "other", string>>;
  readonly question: Readonly<Record<DivergenceKind, string>>;
  /** Both texts have words that the other lacks. */
  readonly differ: string;
  /** One text has them: `{here}` is that text, `{there}` the other. */
  readonly only: string;
  /** A sentence, provision or part of one that `{there}` lacks. */
  readonly lost: string;
  /** Provisions under other numbers, split or merged. */
  readonly moved: string;
  /** `{there}` is much shorter at this place. */
  readonly shorter: string;
  /** An article of two editions. */
  readonly edition: string;
  /** A finding of the check `{a}` in `{here}` only. */
  readonly oneOnly: string;
  readonly proposal: string;
  readonly editionProposal: string;
  readonly quotes: readonly [string, string];
}

/** Wording in `language`; in English where there is none. */
export function pairWording(language: string): PairWording {
  return { en, ru, kk }[language] ?? en;
}
