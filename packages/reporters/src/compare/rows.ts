import type { Comparison, Guarantee, KindCount, MatchKind, PartMatch, Provision, Quote, ReportOptions } from "@charterlint/core";
import { placeName } from "../places.ts";
import { cellsOf } from "../text/cells.ts";
import { themeName } from "../theme-name.ts";
import { sentenceOf } from "./sentences.ts";
import type { ComparisonWording } from "./wording/wording.ts";

const kinds: readonly MatchKind[] = ["same", "moved", "changed", "split", "merged", "new", "gone"];

/** "101 → 96; unchanged: 0; renumbered: 4; …" */
export function countLine(label: string, count: KindCount, wording: ComparisonWording): string {
  const each = kinds.filter((kind) => count[kind] > 0).map((kind) => `${wording.kind[kind]}: ${count[kind]}`);
  return `${label}: ${[`${count.total.old} → ${count.total.new}`, ...each].join("; ")}.`;
}

/** A side's provisions as lawyers name them; a dash where there are none. */
export function namesOf(side: "old" | "new", provisions: readonly Provision[], comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  return provisions.map((provision) => placeName(comparison[side], provision, wording.language, options)).join("; ") || "–";
}

/** A guarantee as people read it: how it turned, where, in a sentence, and both quotations. */
export interface GuaranteeCard {
  readonly direction: string;
  readonly places: string;
  readonly theme: string;
  readonly sentence: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
  readonly principles: string;
}

export function cardOf(guarantee: Guarantee, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): GuaranteeCard {
  const { old, new: next, theme, principles } = guarantee;
  const quoted = (side: "old" | "new", quote: Quote | undefined): string | undefined => quote && cellsOf(comparison[side].text, quote.span).map(({ text }) => text).join("");
  const place = (side: "old" | "new", quote: Quote | undefined): string => namesOf(side, quote ? [quote.provision] : [], comparison, wording, options);
  return {
    direction: wording.direction[guarantee.direction],
    places: `${place("old", old)} → ${place("new", next)}`,
    theme: theme === undefined ? "" : themeName(theme, wording.language, options),
    sentence: sentenceOf(guarantee, comparison, wording, options),
    old: quoted("old", old),
    new: quoted("new", next),
    principles: principles.map(({ authority, article }) => `${shortTitle(authority, wording.language, options)} ${article}`).join("; "),
  };
}

function shortTitle(authority: string, language: string, { authorities = {} }: ReportOptions): string {
  return (authorities[authority]?.short as Readonly<Record<string, string>> | undefined)?.[language] ?? authority;
}

/** Whether a part has something to show: it is more than the same words under the same number. */
export function isChanged({ kind }: PartMatch): boolean {
  return kind !== "same";
}
