import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { placeName } from "../places.ts";
import { sentenceAround } from "../text/sentence.ts";
import type { Run } from "./blocks.ts";
import { capital } from "./capital.ts";

/** The sentence or point in which a finding stands, its words in bold. */
export function quotation({ act }: Pick<Review, "act">, { provision, span, language }: Pick<Finding, "provision" | "span" | "language">, options: ReportOptions): Run[] {
  const abbreviations = new Set((options.languages[language]?.abbreviations ?? []).map((word) => word.replace(/\.$/u, "").toLowerCase()));
  const { start, end, cutBefore, cutAfter } = sentenceAround(act, provision, span, abbreviations);
  const part = (from: number, to: number): string => act.text.slice(Math.max(start, from), Math.min(end, to)).replaceAll(/\s+/gu, " ");
  // A sentence that is cut for its length is cut between words.
  const before = cutBefore ? part(start, span.start).replace(/^\S*\s/u, "… ") : part(start, span.start).trimStart();
  const after = cutAfter ? part(span.end, end).replace(/\s\S*$/u, " …") : part(span.end, end).trimEnd();
  const own = part(span.start, span.end);
  return [{ text: before }, { text: own, bold: true }, { text: after }].filter(({ text }) => text !== "");
}

/** The place of a finding as a heading or a cell names it. */
export function placeOf({ act }: Pick<Review, "act">, { provision }: Pick<Finding, "provision">, language: string, options: ReportOptions): string {
  return capital(placeName(act, provision, language, options));
}
