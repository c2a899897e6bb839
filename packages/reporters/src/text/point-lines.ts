import type { Finding, Point, ReportOptions, Review } from "@charterlint/core";
import { amendedPlaces, findingsOf, otherPlaces } from "../remark/other-places.ts";
import type { Labelled } from "../remark/labelled.ts";
import { sayingOf, waiverWords } from "../remark/saying.ts";
import type { Line } from "../terminal/style.ts";
import type { Wording } from "../wording/wording.ts";
import { colors, headLines, ruleLines } from "./head-lines.ts";
import { paragraph } from "./paragraph.ts";
import { counterpartLines, quoteLines } from "./quote-lines.ts";

/** One point: what it is, its first place quoted, what is asked, found and proposed, and its other places. */
export function pointLines(review: Review, point: Point, options: ReportOptions): Line[] {
  const findings = findingsOf(review, point);
  const [first] = findings;
  if (!first) return [];
  const { language, wording, sentences, facts, notes } = sayingOf(review, first, options);
  return [
    [],
    ...headLines(review, point, first, { wording, language, notes }, options),
    ...ruleLines(review, first, wording, options),
    ...quoteLines(review, first, colors[first.severity], options),
    ...counterpartLines(review, first, colors[first.severity], wording, language, options),
    ...labelled(amendedPlaces(findings, wording), options),
    ...sentences.flatMap((sentence) => paragraph(sentence, 4, options.width)),
    ...labelled(facts, options),
    ...waiverLines(findings, wording, options),
    ...labelled(otherPlaces(review, findings, wording, language, options), options),
  ];
}

function labelled(facts: readonly Labelled[], options: ReportOptions): Line[] {
  return facts.flatMap(({ label, words }) => paragraph(words, 4, options.width, label));
}

/** Who answers for the point: each waiver once. */
function waiverLines(findings: readonly Finding[], wording: Wording, options: ReportOptions): Line[] {
  const said = new Set(findings.flatMap(({ waiver }) => (waiver ? [waiverWords(waiver, wording)] : [])));
  return [...said].flatMap((words) => paragraph(words, 4, options.width));
}
