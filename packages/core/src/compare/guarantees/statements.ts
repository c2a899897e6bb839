import { grouped } from "../grouped.ts";
import type { Analysis, Hit, Norm, Quantity, Unit } from "../../model/analysis.ts";
import type { Span } from "../../model/act.ts";
import { lowerBound } from "../../analyse/units.ts";
import type { Bag, Bags } from "../bags.ts";
import type { Passage, Version } from "../passages.ts";

/** One sentence of a text with what the analysis found in it. */
export interface Statement {
  readonly index: number;
  readonly unit: Unit;
  readonly passage: Passage;
  readonly span: Span;
  readonly norms: readonly Norm[];
  /** Concepts that its own words say and don't deny, with their first words. */
  readonly concepts: ReadonlyMap<string, Hit>;
  readonly quantities: readonly Quantity[];
  readonly bag: Bag;
}

/** The sentences of a text, in order; headings, definitions and the preamble make none. */
export function statementsOf(analysis: Analysis, version: Version, bags: Bags): Statement[] {
  const passages = new Map(version.passages.map((passage) => [passage.provision, passage]));
  const { start, length } = version.tokens;
  const statements: Statement[] = [];
  for (const unit of analysis.units) {
    const passage = passages.get(unit.provision);
    if (!passage || (unit.role !== undefined && unit.role !== "annex")) continue;
    const sentences = grouped(unit.norms, ({ span }) => span.start);
    for (const norms of sentences.values()) {
      const { span } = norms[0]!;
      const within = ({ start: from, end }: Span): boolean => from >= span.start && end <= span.end;
      const concepts = new Map<string, Hit>();
      for (const hit of unit.hits) if (!hit.negated && within(hit) && !concepts.has(hit.concept)) concepts.set(hit.concept, hit);
      const words: number[] = [];
      for (let token = lowerBound(start, length, span.start); token < length && start[token]! < span.end; token++) words.push(version.wordAt(token));
      statements.push({ index: statements.length, unit, passage, span, norms, concepts, quantities: unit.quantities.filter(within), bag: bags.of(words) });
    }
  }
  return statements;
}
