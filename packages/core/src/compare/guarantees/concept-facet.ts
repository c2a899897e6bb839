import type { Facet } from "../../model/comparison.ts";

const byClass: Readonly<Record<string, Facet>> = { safeguard: "safeguard", guarantee: "guarantee", ground: "ground", discretion: "latitude", sanction: "sanction" };
const byConcept: Readonly<Record<string, Facet>> = { "statutory-reservation": "reservation", "blank-legislation": "reservation", "only-so": "safeguard" };

// Words of form, or concepts that stand for others: to lose or gain them says nothing of a guarantee by itself.
const silent = new Set([
  "definition-given", "named-law", "general-law", "exception-clause", "legitimate-aim", "universal-quantifier", "entry-into-force", "immediately", "bylaw-form", "open-list-by-law",
  // Some of its words are the word "only", which is compared by itself.
  "exhaustive-criteria",
  "public-interest", "voluntary", "later-notice", "measure-time-limit", "liability",
]);

/** What facet a concept is compared under; undefined for one that isn't compared. */
export function conceptFacet(concept: string, classOf: ReadonlyMap<string, string>): Facet | undefined {
  if (silent.has(concept)) return undefined;
  return byConcept[concept] ?? byClass[classOf.get(concept) ?? ""];
}
