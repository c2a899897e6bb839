import type { Act, Language, Span } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";
import type { Finding } from "../model/review.ts";
import { sorted } from "../check/findings.ts";
import { type AmendedAct, applyAmendments } from "./apply-amendments.ts";
import { findingsOfAmendments } from "./findings-of-amendments.ts";
import { parseAmendments } from "./parse-amendments.ts";
import { Trace } from "./trace.ts";

/** A bill's base, as it is and as the bill makes it. */
export interface Amended extends AmendedAct {
  readonly bill: Act;
  readonly base: Act;
}

/** Does to the base what the bill says. */
export function amendedBy(bill: Act, base: Act, languages: Readonly<Record<Language, LanguageData>>): Amended {
  return { bill, base, ...applyAmendments(bill, parseAmendments(bill, languages), base) };
}

/**
 * Findings on a bill whose base is known: those of the bill's own words, and in place of those on the new text which it quotes, those that its amendments bring
 * about in the base.
 * @param own findings on the bill's words, the base being known
 * @param on findings on the amended act and on the base
 */
export function withBase(
  own: readonly Finding[],
  amended: Amended,
  [after, before]: readonly [after: readonly Finding[], before: readonly Finding[]],
  languages: Readonly<Record<Language, LanguageData>>,
  reportLanguage?: string,
): Finding[] {
  const { bill, base, edits, failures } = amended;
  const trace = new Trace(bill, base, amended);
  const texts = edits.flatMap(({ pieces }) => pieces.flatMap(({ from }) => from ?? []));
  const elsewhere = failures.flatMap(({ amendment }) => [amendment.clause.span, amendment.newText ?? amendment.newWords ?? amendment.clause.span]);
  const inside = (spans: readonly Span[], { span }: Finding): boolean => spans.some(({ start, end }) => start <= span.start && span.start < end);
  const kept = own
    .filter((finding) => !inside(texts, finding))
    // What the bill says to other acts, whose words are not known, may be answered there.
    .map((finding) => (finding.status === "open" && inside(elsewhere, finding) && looksBeyond(finding) ? { ...finding, status: "unknown" as const } : finding));
  const brought = findingsOfAmendments(after, before, trace, languages, reportLanguage);
  return sorted([...kept, ...brought]);
}

const beyond = new Set(["article", "chapter", "act", "base"]);

function looksBeyond({ safeguards }: Finding): boolean {
  return safeguards.searched.some((scope) => beyond.has(scope));
}
