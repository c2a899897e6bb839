import type { Act, Finding, ReportOptions } from "@charterlint/core";
import { cellsOf } from "../text/cells.ts";
import { sentenceAround } from "../text/sentence.ts";

/** The sentence or point in which a finding stands, on one line and safe to print; `…` where it is cut because it is long. */
export function quotationOf(act: Act, { provision, span, language }: Pick<Finding, "provision" | "span" | "language">, options: ReportOptions): string {
  const sentence = sentenceAround(act, provision, span, abbreviationsOf(language, options));
  const words = cellsOf(act.text, sentence).map(({ text }) => text).join("");
  return `${sentence.cutBefore ? "…" : ""}${words}${sentence.cutAfter ? "…" : ""}`;
}

/** After which a full stop ends no sentence; in lower case, without it. */
export function abbreviationsOf(language: string, options: ReportOptions): ReadonlySet<string> {
  return new Set((options.languages[language]?.abbreviations ?? []).map((word) => word.replace(/\.$/, "").toLowerCase()));
}
