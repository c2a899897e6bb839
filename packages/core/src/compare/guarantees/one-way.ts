import type { Direction, Facet, Guarantee } from "../../model/comparison.ts";
import { directionOf, type SentenceFacet } from "./sentence-facet.ts";
import { quoteOf, type Side } from "./side.ts";
import type { Statement } from "./statements.ts";

/** A row before its theme, principles and severity are known. */
export type Row = Omit<Guarantee, "theme" | "principles" | "severity" | "language"> & { readonly themes: readonly string[]; readonly statement: Statement };

// "Only" binds the sentence in which it stands: that another sentence of the paragraph has it too says nothing.
const only = "only-so";

/**
 * What sentences of one text say that the other text doesn't: seen from the old one what vanished, from the new one what appeared.
 * @param from the text whose sentences are gone through; `to` is where they are looked for.
 */
export function oneWay(from: Side, to: Side, change: "appeared" | "vanished"): Row[] {
  return from.statements.flatMap((statement) => {
    const others = from.counterparts.get(statement) ?? [];
    const themes = from.themesOf(statement);
    const facet = from.facetOf(statement);
    const missing = [...from.compared(statement)].filter(([concept]) => !(concept === only ? others.some(({ concepts }) => concepts.has(only)) : to.says(concept, others, themes)));
    const told = missing.filter(([concept, each]) => (others[0] ? weighs(concept, each, statement, facet, to.facetOf(others[0])) : each === "guarantee"));
    const row = (each: Facet, direction: Direction, concept?: string): Row => {
      const here = quoteOf(statement, concept), there = others[0] && quoteOf(others[0]);
      const sides = change === "vanished" ? { old: here, ...(there ? { new: there } : {}) } : { new: here, ...(there ? { old: there } : {}) };
      return { facet: each, change, direction, ...(concept === undefined ? {} : { concept }), ...sides, themes, statement };
    };
    const rows = told.map(([concept, each]) => row(each, directionOf(each, change), concept));
    // A sentence that has no counterpart is told as a whole, unless what it secures is told by name, or stands elsewhere in other words.
    const secures = [...from.compared(statement)].some(([, each]) => each === "guarantee");
    if (others.length > 0 || facet === undefined || (secures && facet !== "restriction")) return rows;
    return [...rows, row(facet, from.isPlainBan(statement) ? "changed" : directionOf(facet, change))];
  });
}

/** Whether a word's coming or going counts in sentences of these kinds: health is a ground where rights are limited, and cared for elsewhere. */
function weighs(concept: string, facet: Facet, { norms }: Statement, here: SentenceFacet | undefined, there: SentenceFacet | undefined): boolean {
  // "Only" binds whoever acts; it takes from those who have a right.
  if (concept === only) return norms.some(({ modality, indicative }) => modality === "power" || modality === "prohibition" || indicative);
  // "The names are equivalent" weighs nothing against anything.
  if (facet === "safeguard" || facet === "sanction") return norms.some(({ modality }) => modality !== "declaration" && modality !== "definition");
  if (facet === "ground" || facet === "latitude") return here === "restriction" || there === "restriction";
  if (facet === "reservation") return here !== "restriction" && here !== undefined;
  return true;
}
