import type { FullAnalysis } from "../../analyse/analyse.ts";
import type { ComparedPrinciple, Facet, Guarantee } from "../../model/comparison.ts";
import type { Severity } from "../../model/review.ts";
import type { Tag } from "../../model/tag.ts";
import type { Bags } from "../bags.ts";
import type { Group } from "../groups.ts";
import type { Version } from "../passages.ts";
import { altered } from "./altered.ts";
import { citedRows } from "./cited.ts";
import { counterpartsOf } from "./counterparts.ts";
import { oneWay, type Row } from "./one-way.ts";
import { Side } from "./side.ts";
import { type Statement, statementsOf } from "./statements.ts";
import { Themes } from "./themes.ts";

/** What guarantees are read from: both texts as they were matched, with their analyses and themes. */
export interface GuaranteeSources {
  readonly old: { readonly version: Version; readonly analysis: FullAnalysis; readonly tags: readonly Tag[] };
  readonly new: { readonly version: Version; readonly analysis: FullAnalysis; readonly tags: readonly Tag[] };
  readonly groups: readonly Group[];
  readonly bags: Bags;
  readonly classOf: ReadonlyMap<string, string>;
  /** Principles that speak of a theme. */
  readonly principlesOf: (theme: string) => readonly ComparedPrinciple[];
}

/** The guarantees that appeared, vanished, grew weaker or stronger; the gravest first, then in the order of the text. */
export function guaranteesOf({ old, new: next, groups, bags, classOf, principlesOf }: GuaranteeSources): Guarantee[] {
  const before = statementsOf(old.analysis, old.version, bags), after = statementsOf(next.analysis, next.version, bags);
  const oldThemes = new Themes(old.tags), newThemes = new Themes(next.tags);
  const sameTheme = (a: Statement, b: Statement): boolean => oldThemes.of(a.unit).some((theme) => newThemes.of(b.unit).includes(theme));
  const { ofOld, ofNew } = counterpartsOf(before, after, groups, bags, sameTheme);
  const one = new Side(before, ofOld, oldThemes, classOf), other = new Side(after, ofNew, newThemes, classOf);
  const terms = altered(one, other);
  const cited = citedRows(one, other, old.analysis, next.analysis, groups);
  const rows = [...terms, ...cited, ...oneWay(one, other, "vanished"), ...oneWay(other, one, "appeared")];
  const told = rows.filter((row) => isTold(row) && !isSaidByTerm(row, terms));
  return told
    .map((row): [Row, number] => [row, rankOf(row)])
    .sort(([a, first], [b, second]) => second - first || placeOf(a) - placeOf(b))
    .map(([{ themes, statement, ...row }]): Guarantee => {
      const [theme] = themes;
      return { ...row, ...(theme === undefined ? {} : { theme }), principles: theme === undefined ? [] : principlesOf(theme), severity: severityOf(row), language: statement.unit.language };
    });
}

const institutional = "constitutional-order/";
// Words that say little by themselves.
const general = new Set(["state-guarantee", "protected-by-law", "equality", "legal-aid", "compensation", "inviolability", "free-of-charge", "secrecy"]);

/** How institutions work is no guarantee by itself: of their sentences only those words are told that bind the State everywhere. */
function isTold({ themes, facet, concept, direction, change, amounts, bearers }: Row): boolean {
  if (bearers && isUnnamed(bearers) && themes.length === 0) return false;
  // A number that came or went in a sentence of which nobody can tell what it does to people; how many members there are.
  if (facet === "term" && direction === "changed" && (change !== "altered" || amounts?.old?.unit === "person")) return false;
  return !(themes[0]?.startsWith(institutional) ?? false) || (facet === "guarantee" && !general.has(concept ?? ""));
}

/** The term itself is told; that it is one needn't be. */
function isSaidByTerm({ concept, old, new: next }: Row, terms: readonly Row[]): boolean {
  return concept === "authority-deadline" && terms.some((term) => term.facet === "term" && (term.old?.span.start === old?.span.start || term.new?.span.start === next?.span.start));
}

// These come last among their like.
const weak = new Set(["state-guarantee", "protected-by-law", "equality", "legal-aid", "compensation"]);
// A lost sentence of a right weighs more than a word of latitude.
const weights: Readonly<Record<Facet, number>> = {
  right: 9, prohibition: 9, cited: 9, guarantee: 8, term: 8, safeguard: 7, bearer: 7, ground: 6, restriction: 6, duty: 5, sanction: 4, latitude: 3, reservation: 2,
};
function rankOf({ facet, direction, themes, concept, bearers }: Row): number {
  const turn = direction === "weaker" ? 100 : direction === "changed" ? 30 : 50;
  const about = themes.length === 0 ? 0 : themes[0]!.startsWith(institutional) ? 16 : 20;
  const unnamed = bearers && isUnnamed(bearers) ? -4 : 0;
  return turn + about + weights[facet] + unnamed + (weak.has(concept ?? "") ? -4 : 0);
}

function severityOf({ direction, facet, bearers }: Omit<Row, "themes" | "statement">): Severity {
  if (direction !== "weaker" || facet === "reservation") return "info";
  return bearers && isUnnamed(bearers) ? "info" : "warning";
}

function isUnnamed({ old, new: next }: NonNullable<Guarantee["bearers"]>): boolean {
  return old === "unnamed" || next === "unnamed";
}

function placeOf({ old, new: next }: Row): number {
  return (next ?? old)!.span.start;
}
