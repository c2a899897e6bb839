import type { Direction, MatchKind } from "@charterlint/core";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

type Whole = "right" | "prohibition" | "duty" | "restriction";
type Named = "guarantee" | "safeguard" | "ground" | "latitude" | "sanction" | "reservation";
/** A sentence for what came or went: `right.vanished`. */
export type FacetSentence = `${Whole | Named | "cited" | "term"}.${"appeared" | "vanished"}` | "term.altered";

/** Everything that a comparison says of its own, in one language. `{x}`, `{a}` and `{b}` are what is named, other names in braces are figures. */
export interface ComparisonWording {
  readonly language: "en" | "ru" | "kk";
  readonly title: string;
  readonly skip: string;
  readonly summary: string;
  readonly guarantees: string;
  readonly provisions: string;
  readonly old: string;
  readonly new: string;
  readonly what: string;
  readonly kept: string;
  readonly articles: string;
  readonly parts: string;
  readonly total: string;
  readonly none: string;
  readonly noGuarantees: string;
  readonly was: string;
  readonly now: string;
  readonly absent: string;
  readonly theme: string;
  readonly principle: string;
  readonly headingChanged: string;
  /** How the share was counted, then how else it may be: whole sentences. */
  readonly method: readonly string[];
  readonly marks: string;
  readonly kind: Readonly<Record<MatchKind, string>>;
  /** A changed provision that stands under another number too. */
  readonly renumbered: string;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly facet: Readonly<Record<FacetSentence, string>>;
  /** By who had the right and who has it: `everyone>citizens`. */
  readonly bearer: Readonly<Record<string, string>>;
  readonly quotes: readonly [string, string];
}

const wordings: Readonly<Record<string, ComparisonWording>> = { en, ru, kk };

/** Wording in `language`; in English where there is none. */
export function comparisonWording(language: string): ComparisonWording {
  return wordings[language] ?? en;
}
