import type { Act, Provision, Span } from "./act.ts";

/**
 * How a provision of the old text and one of the new belong together: `same` words under the same number; the same words `moved` to another number;
 * `changed` words (under the same number or another: `renumbered` tells); one provision `split` into several; several `merged` into one; words that
 * are `new`, and words that are `gone`.
 */
export type MatchKind = "same" | "moved" | "changed" | "split" | "merged" | "new" | "gone";

/** A run of words that both texts have, that only the old one has, or that only the new one has. Spans are of the acts' texts. */
export type Edit =
  | { readonly op: "same"; readonly old: Span; readonly new: Span }
  | { readonly op: "deleted"; readonly old: Span }
  | { readonly op: "inserted"; readonly new: Span };

/** Counts of words: those that both texts have at the same place, and all words of each. Case and punctuation don't count. */
export interface WordCount {
  readonly kept: number;
  readonly old: number;
  readonly new: number;
}

/** Provisions' own words (those of their children left out) side by side. */
export interface PartMatch {
  readonly kind: MatchKind;
  readonly renumbered: boolean;
  readonly old: readonly Provision[];
  readonly new: readonly Provision[];
  readonly words: WordCount;
  /** In reading order; deleted words stand before those that take their place. */
  readonly edits: readonly Edit[];
}

/** Articles side by side; outside articles, the preamble or another part of the act. `new` and `gone` have one side only. */
export interface Match {
  readonly kind: MatchKind;
  readonly renumbered: boolean;
  readonly old: readonly Provision[];
  readonly new: readonly Provision[];
  readonly words: WordCount;
  /** Whether it is an article (or a section of an act whose articles are called so). */
  readonly isArticle: boolean;
  /** The heading was reworded. */
  readonly headingChanged: boolean;
  /** In the order of the new text; what is gone stands where it stood. A part that came from or went to another article is listed with the new place. */
  readonly parts: readonly PartMatch[];
}

/** How many became what, and how many each text has. */
export interface KindCount extends Readonly<Record<MatchKind, number>> {
  readonly total: { readonly old: number; readonly new: number };
}

/** The comparison in figures; `share…` are from 0 to 1. */
export interface ComparisonSummary {
  readonly articles: KindCount;
  /** Provisions with words of their own. */
  readonly parts: KindCount;
  readonly words: WordCount;
  /** 1 − 2 × kept ÷ (old + new). */
  readonly shareOfTextChanged: number;
  readonly shareOfOldGone: number;
  readonly shareOfNewAdded: number;
  /** Old articles of which anything changed or that are gone, renumbering left out, over all old articles. */
  readonly shareOfArticlesTouched: number;
}

/** Two versions of an act side by side. */
export interface Comparison {
  /** Names of the two files, as they were given. */
  readonly source: { readonly old?: string; readonly new?: string };
  readonly old: Act;
  readonly new: Act;
  /** In the order of the new text; what is gone stands after what it followed. */
  readonly matches: readonly Match[];
  readonly summary: ComparisonSummary;
}
