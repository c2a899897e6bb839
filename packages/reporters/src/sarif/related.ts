import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { conceptName } from "../concept-name.ts";
import { placeName, provisionAt } from "../places.ts";
import type { Saying } from "../remark/saying.ts";
import { locationOf, numbered } from "./location.ts";
import type { Location } from "./location.ts";

/** Other places that a finding speaks of: the same point again, safeguards that were found, the other language version. */
export function relatedLocations(review: Review, finding: Finding, { wording, language }: Saying, options: ReportOptions): Location[] {
  const { act, pair } = review;
  const { found } = finding.safeguards;
  const located = (of: Pick<Review, "source" | "act">, provision: Finding["provision"], span: Finding["span"]): Location =>
    locationOf(of, provision, span, placeName(of.act, provision, language, options));
  const again = finding.related.map((span): [Location, string] => [located(review, provisionAt(act.root, span.start), span), wording.alsoAt]);
  const safeguards = found.flatMap(({ concept, span }): [Location, string][] => {
    if (!span) return [];
    const name = conceptName(concept, finding.rule, wording, options) ?? concept;
    return [[located(review, provisionAt(act.root, span.start), span), `${finding.status === "cured" ? wording.found : wording.foundOnly}: ${name}`]];
  });
  const other = pair && finding.counterpart ? [[located(pair, finding.counterpart.provision, finding.counterpart.span), wording.otherText] as [Location, string]] : [];
  return numbered([...again, ...safeguards, ...other]);
}
