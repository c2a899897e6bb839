import type { Act, Language, Provision, Span } from "./act.ts";
import type { Severity } from "./review.ts";

/**
 * How a provision of the old text and one of the new belong together: `same` words under the same number; the same words `moved` to another number;
 * `changed` words (under the same number or another: `renumbered` tells); one provision `split` into several; several `merged` into one; words that
 * are `new`, and words that are `gone`.
 */
export type MatchKind = "same" | "moved" | "changed" | "split" | "merged" | "new" | "gone";

/** A run of words that both texts have, that only the old one has, or that only the new one has. Spans are of the acts' texts. */
export type WordEdit =
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
  readonly edits: readonly WordEdit[];
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

/**
 * What a guarantee consists of. A whole sentence: a `right`, a `prohibition` that protects, a `duty` of the State, a `restriction` of rights. Words in it: a
 * `guarantee` or a `safeguard`, a `ground` for restricting, `latitude` of the authority, a `sanction`, a `reservation` for the law. Who has it: `bearer`. A
 * number with a unit: `term`. The list of provisions that it covers: `cited`.
 */
export type Facet =
  | "right" | "prohibition" | "duty" | "restriction"
  | "guarantee" | "safeguard" | "ground" | "latitude" | "sanction" | "reservation"
  | "bearer" | "term" | "cited";
export type Direction = "weaker" | "stronger" | "changed";

/** Where a guarantee stands in one of the texts, and its sentence. */
export interface Quote {
  readonly provision: Provision;
  /** The sentence. */
  readonly span: Span;
  /** The telling words in it. */
  readonly words?: Span;
}

/** A number with its unit, as it stood and as it stands. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** One guarantee that appeared, vanished, or is other than it was. */
export interface Guarantee {
  readonly facet: Facet;
  readonly change: "appeared" | "vanished" | "altered";
  readonly direction: Direction;
  readonly severity: Severity;
  /** Id of the concept that tells it, for all facets but `right`, `prohibition`, `duty`, `bearer`, `term` and `cited`. */
  readonly concept?: string;
  /** For `bearer`: who had the right and who has it now; `unnamed` where nobody is named. */
  readonly bearers?: { readonly old: Bearer; readonly new: Bearer };
  /** For `term`; a side is missing where no such term stands in that text. */
  readonly amounts?: { readonly old?: Amount; readonly new?: Amount };
  /** For `cited`: provisions of the old text that are no longer covered, or of the new one that are now. */
  readonly cited?: readonly Provision[];
  readonly theme?: string;
  readonly principles: readonly ComparedPrinciple[];
  readonly language: Language;
  /** The old place; for one that appeared, where it would have stood, if its article was there. */
  readonly old?: Quote;
  readonly new?: Quote;
}

export type Bearer = "everyone" | "citizens" | "unnamed";

/** A principle of a higher norm that speaks of the guarantee's theme. */
export interface ComparedPrinciple {
  readonly id: string;
  readonly authority: string;
  readonly article: string;
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
  /** The gravest first. */
  readonly guarantees: readonly Guarantee[];
}
