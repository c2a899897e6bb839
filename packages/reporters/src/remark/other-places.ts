import type { Finding, Point, Provision, ReportOptions, Review } from "@charterlint/core";
import { listPlaces } from "../place-list.ts";
import { provisionAt } from "../places.ts";
import type { Wording } from "../wording/wording.ts";
import type { Labelled } from "./labelled.ts";

/** More places than these are counted, not listed. */
const mostPlaces = 12;

/** The findings of a point, the one that speaks for it first. */
export function findingsOf(review: Review, point: Point): Finding[] {
  return point.findings.map((index) => review.findings[index]).filter((finding) => finding !== undefined);
}

/** Where else the same point stands: in findings of its own, or again in the first one's provision or article. */
export function otherPlaces(review: Review, findings: readonly Finding[], wording: Wording, language: string, options: ReportOptions): Labelled[] {
  const { root } = review.act;
  const all = findings.flatMap((finding) => [finding.provision, ...finding.related.map((span) => provisionAt(root, span.start))]);
  const places = [...new Set(all)]
    .filter((place: Provision) => place !== findings[0]?.provision)
    .sort((one, other) => one.span.start - other.span.start);
  if (places.length === 0) return [];
  const listed = listPlaces(review.act, places.slice(0, mostPlaces), wording, language, options);
  const more = places.length > mostPlaces ? ` ${wording.more.replace("{n}", String(places.length - mostPlaces))}` : "";
  return [{ label: wording.alsoAt, words: `${listed}${more}.` }];
}

/** The provisions of the amended act on which findings stand; none where no act is amended. */
export function amendedPlaces(findings: readonly Finding[], wording: Wording): Labelled[] {
  const labels = [...new Set(findings.flatMap(({ amends }) => amends?.label ?? []))];
  return labels.length === 0 ? [] : [{ label: wording.amended, words: `${labels.join("; ")}.` }];
}
