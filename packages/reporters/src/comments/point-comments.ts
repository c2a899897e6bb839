import type { Finding, Point, ReportOptions, Review, SourceComment } from "@charterlint/core";
import { placeName } from "../places.ts";
import type { Labelled } from "../remark/labelled.ts";
import { amendedPlaces, findingsOf, otherPlaces } from "../remark/other-places.ts";
import { sayingOf, waiverWords } from "../remark/saying.ts";
import { isShown } from "../shown.ts";
import { clean } from "../terminal/clean.ts";

/** Who signs the comments. */
const AUTHOR = { author: "charterlint", initials: "cl" };

/**
 * The points of a review as comments for the file it was read from, in the order of the text: each point whole on the words of its first finding, and
 * on those of its others what it asks and where the whole stands. Their date is the date as of which the act was measured.
 */
export function pointComments(review: Review, options: ReportOptions): SourceComment[] {
  return review.points
    .filter((point) => isShown(point, options.show))
    .flatMap((point) => findingsOf(review, point).map((finding, at, all) => ({
      ...AUTHOR, date: review.policy.asOf, span: finding.span,
      paragraphs: (at === 0 ? whole(review, point, all, options) : again(review, point, finding, all[0] ?? finding, options)).map((runs) => runs.map((run) => ({ ...run, text: clean(run.text) }))),
    })))
    .sort((one, other) => one.span.start - other.span.start);
}

type Paragraphs = SourceComment["paragraphs"];

function whole(review: Review, point: Point, findings: readonly Finding[], options: ReportOptions): Paragraphs {
  const [first] = findings;
  if (!first) return [];
  const { language, wording, sentences, facts, notes } = sayingOf(review, first, options);
  const waived = new Set(findings.flatMap(({ waiver }) => (waiver ? [waiverWords(waiver, wording)] : [])));
  const labelled = (said: readonly Labelled[]): Paragraphs => said.map(({ label, words }) => [{ text: `${label}: `, bold: true }, { text: words }]);
  const plain = (said: Iterable<string>): Paragraphs => [...said].map((text) => [{ text }]);
  return [
    [{ text: `${point.number}. ${wording.severity[point.severity]}`, bold: true }, { text: ` (${[first.check, ...notes].join("; ")})` }],
    ...labelled(amendedPlaces(findings, wording)),
    ...plain(sentences),
    ...labelled(facts),
    ...plain(waived),
    ...labelled(otherPlaces(review, findings, wording, language, options)),
  ];
}

/** At a point's other places. */
function again(review: Review, point: Point, finding: Finding, first: Finding, options: ReportOptions): Paragraphs {
  const { language, wording, sentences } = sayingOf(review, finding, options);
  return [
    [{ text: `${point.number}. ${wording.severity[point.severity]}`, bold: true }, { text: ` (${finding.check})` }],
    ...sentences.map((text) => [{ text }]),
    [{ text: `${wording.seeAlso}: `, bold: true }, { text: `${placeName(review.act, first.provision, language, options)}.` }],
  ];
}
