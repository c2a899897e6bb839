import type { Quantity } from "../../model/analysis.ts";
import type { Amount, Bearer, Direction } from "../../model/comparison.ts";
import { bearerOf } from "./bearers.ts";
import type { Row } from "./one-way.ts";
import { quoteOf, type Side } from "./side.ts";
import type { Statement } from "./statements.ts";
import { greaterIs, sizeOf, type TermChange, termChanges } from "./terms.ts";

/** What is other than it was in sentences that stand for one another: who has the right, and the numbers. */
export function altered(old: Side, next: Side): Row[] {
  return old.statements.flatMap((statement) => {
    const others = old.counterparts.get(statement) ?? [];
    const [other] = others;
    return other ? [...bearerRows(statement, other, old, next), ...termRows(statement, others.filter((each) => next.counterparts.get(each)?.[0] === statement), old)] : [];
  });
}

const breadth: Readonly<Record<Bearer, number>> = { everyone: 2, citizens: 1, unnamed: 0 };

function bearerRows(statement: Statement, other: Statement, old: Side, next: Side): Row[] {
  const facets = [old.facetOf(statement), next.facetOf(other)];
  if (facets.some((facet) => facet === "restriction" || facet === "prohibition") || !facets.some((facet) => facet === "right" || facet === "duty")) return [];
  const bearers = { old: bearerOf(statement), new: bearerOf(other) };
  if (bearers.old === bearers.new) return [];
  // Nobody named: only where a named person's right became a bare statement, or the other way round.
  if ((bearers.old === "unnamed" && !entitles(other)) || (bearers.new === "unnamed" && !entitles(statement))) return [];
  const direction: Direction = breadth[bearers.new] > breadth[bearers.old] ? "stronger" : "weaker";
  return [{ facet: "bearer", change: "altered", direction, bearers, old: quoteOf(statement), new: quoteOf(other), themes: old.themesOf(statement), statement }];
}

function entitles({ norms }: Statement): boolean {
  return norms.some(({ modality, negated }) => !negated && (modality === "right" || modality === "permission"));
}

function termRows(statement: Statement, others: readonly Statement[], old: Side): Row[] {
  const [other] = others;
  if (!other) return [];
  const changes = termChanges(statement.quantities, others.flatMap(({ quantities }) => quantities));
  return changes.map((change): Row => {
    const holder = change.new ? (others.find(({ quantities }) => quantities.includes(change.new!)) ?? other) : other;
    const here = quoteOf(statement), there = quoteOf(holder);
    return {
      facet: "term",
      change: change.old && change.new ? "altered" : change.old ? "vanished" : "appeared",
      direction: termDirection(change, statement, holder),
      amounts: { ...(change.old ? { old: amountOf(change.old) } : {}), ...(change.new ? { new: amountOf(change.new) } : {}) },
      old: change.old ? { ...here, words: { start: change.old.start, end: change.old.end } } : here,
      new: change.new ? { ...there, words: { start: change.new.start, end: change.new.end } } : there,
      themes: old.themesOf(statement),
      statement,
    };
  });
}

function amountOf({ value, unit }: Quantity): Amount {
  return { value, unit };
}

/** A longer term is what the context says it is; a most that is no longer set bounds nothing. */
function termDirection(change: TermChange, statement: Statement, other: Statement): Direction {
  const greater = change.old ? greaterIs(statement, change.old) : greaterIs(other, change.new!);
  if (greater === undefined) return "changed";
  const lesser = greater === "weaker" ? "stronger" : "weaker";
  if (change.old && change.new) return sizeOf(change.new) > sizeOf(change.old) ? greater : lesser;
  return change.old ? greater : lesser;
}
