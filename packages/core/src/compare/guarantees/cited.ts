import type { Provision } from "../../model/act.ts";
import type { Analysis } from "../../model/analysis.ts";
import { pathsOf } from "../../model/label.ts";
import type { Group } from "../groups.ts";
import type { Row } from "./one-way.ts";
import { quoteOf, type Side } from "./side.ts";
import type { Statement } from "./statements.ts";

// Sentences that name by number what they cover.
const listing = "non-limitable-rights";

/** A guarantee that covers a list of provisions: which of them the other text's list no longer covers, or covers now, wherever they moved. */
export function citedRows(old: Side, next: Side, before: Analysis, after: Analysis, groups: readonly Group[]): Row[] {
  return old.statements.flatMap((statement) => {
    const other = statement.concepts.has(listing) ? old.counterparts.get(statement)?.find(({ concepts }) => concepts.has(listing)) : undefined;
    if (!other) return [];
    const here = targetsOf(statement, before), there = targetsOf(other, after);
    const lost = here.filter((target) => !groups.some((group) => group.old.some(({ provision }) => within(provision, target)) && group.new.some(({ provision }) => there.some((each) => within(provision, each)))));
    const gained = there.filter((target) => !groups.some((group) => group.new.some(({ provision }) => within(provision, target)) && group.old.some(({ provision }) => here.some((each) => within(provision, each)))));
    const row = (cited: readonly Provision[], change: "appeared" | "vanished"): Row[] => cited.length === 0 ? [] : [{
      facet: "cited", change, direction: change === "vanished" ? "weaker" : "stronger", concept: listing, cited,
      old: quoteOf(statement, listing), new: quoteOf(other, listing), themes: old.themesOf(statement), statement,
    }];
    return [...row(lost, "vanished"), ...row(gained, "appeared")];
  });
}

/** The provisions that the sentence cites, those inside another one left out. */
function targetsOf({ span }: Statement, { act, references }: Analysis): Provision[] {
  const paths = pathsOf(act.root);
  const cited = references.filter(({ start, end }) => start >= span.start && end <= span.end).flatMap(({ targets }) => targets);
  return [...new Set(cited)].flatMap((eId) => paths.get(eId)?.at(-1) ?? []);
}

function within({ span }: Provision, target: Provision): boolean {
  return target.span.start <= span.start && span.end <= target.span.end;
}
