import type { Comparison, Guarantee, Match, MatchKind, Quote, ReportOptions } from "@charterlint/core";
import { conceptName } from "../concept-name.ts";
import { placeName } from "../places.ts";
import { cellsOf } from "../text/cells.ts";
import { wordingFor } from "../wording/wording.ts";
import { percent } from "./percent.ts";
import type { ComparisonWording, FacetSentence } from "./wording/wording.ts";

/** The language in which a comparison is told: as asked for, else that of the new text. */
export function languageOf(comparison: Comparison, options: ReportOptions): string {
  return options.language ?? comparison.new.language;
}

/** How the share of the text was counted, and how else it may be. */
export function methodOf({ summary: { words, ...summary } }: Comparison, { method }: ComparisonWording): string[] {
  const figures: Readonly<Record<string, string>> = {
    text: percent(summary.shareOfTextChanged),
    old: String(words.old),
    new: String(words.new),
    kept: String(words.kept),
    gone: percent(summary.shareOfOldGone),
    added: percent(summary.shareOfNewAdded),
    touched: percent(summary.shareOfArticlesTouched),
  };
  return method.map((sentence) => sentence.replace(/\{(\w+)\}/gu, (whole, name: string) => figures[name] ?? whole));
}

/** What is other than it was, in a sentence. */
export function sentenceOf(guarantee: Guarantee, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  const { facet, change, bearers, concept, cited } = guarantee;
  if (bearers) return wording.bearer[`${bearers.old}>${bearers.new}`] ?? "";
  const from = change === "vanished" ? comparison.old : comparison.new;
  const named = cited
    ? cited.map((place) => placeName(from, place, wording.language, options)).join("; ")
    : concept === undefined ? "" : (conceptName(concept, "", wordingFor(wording.language), options) ?? concept);
  const quoted = (quote: Quote | undefined, act: Comparison["old"]): string =>
    quote?.words ? `${wording.quotes[0]}${cellsOf(act.text, quote.words).map(({ text }) => text).join("")}${wording.quotes[1]}` : "";
  return wording.facet[`${facet}.${change}` as FacetSentence]
    .replace("{x}", () => named)
    .replace("{a}", () => quoted(guarantee.old, comparison.old))
    .replace("{b}", () => quoted(guarantee.new, comparison.new));
}

/** What became of a provision, in a word or two. */
export function kindName({ kind, renumbered }: { readonly kind: MatchKind; readonly renumbered: boolean }, wording: ComparisonWording): string {
  return kind === "changed" && renumbered ? wording.renumbered : wording.kind[kind];
}

/** How much of both sides' words stayed; empty where a side is missing. */
export function keptShare({ old, new: next, words }: Match): string {
  return old.length === 0 || next.length === 0 || words.old + words.new === 0 ? "" : percent((2 * words.kept) / (words.old + words.new));
}
