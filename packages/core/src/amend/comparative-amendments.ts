import type { Act, ComparativeRow, Language, Provision, Span } from "../model/act.ts";
import type { Amendment, Step, TargetAct } from "./amendment.ts";
import { pathOf } from "./paths.ts";

/** What reading a row's cells takes. */
export interface RowReading {
  readonly act: Act;
  readonly language: Language;
  readonly target: TargetAct | undefined;
  /** The way that a cell names, if it names one: "пункт 2 статьи 5". */
  readonly wayIn: (cell: Span) => readonly Step[];
}

/** The amendments of a comparative table's rows: each provision of a proposed cell that is not in force in the same words. */
export function comparativeAmendments(rows: readonly ComparativeRow[], reading: RowReading): Amendment[] {
  return rows.flatMap((row) => rowAmendments(row, reading));
}

function rowAmendments({ place, current, proposed }: ComparativeRow, { act, language, target, wayIn }: RowReading): Amendment[] {
  const words = (cell: Span | undefined): string => (cell ? act.text.slice(cell.start, cell.end) : "");
  const make = (operation: Amendment["operation"], steps: readonly Step[], clause: Amendment["clause"], more: Partial<Amendment> = {}): Amendment => ({
    operation, target: steps, path: pathOf(steps), heading: false, everywhere: false, newProvisions: [], added: [], clause, language,
    ...(target ? { act: target } : {}), ...more,
  });
  const named = place ? wayIn(place) : [];
  if (!proposed) {
    const steps = named.length > 0 ? named : current ? wayIn(current) : [];
    return steps.length > 0 && current ? [make("repeal", steps, { eId: "", span: current }, { oldWords: current })] : [];
  }
  const before = linesOf(words(current));
  const stands = ({ head, num, span }: Provision): boolean => head !== undefined && before.includes(`\n${linesOf(act.text.slice(span.start, head.start + act.text.slice(head.start, head.end).indexOf(num!) + num!.length)).trim()} `);
  const found = provisionsIn(act.root, proposed, stands);
  if (found.length === 0) {
    if (named.length === 0) return [];
    const common = { newText: proposed, ...(current ? { oldWords: current } : {}) };
    const clause = { eId: innermost(act.root, proposed.start).eId, span: proposed };
    return [!current ? make("insert", named.slice(0, -1), clause, { ...common, added: named.slice(-1) }) : make("replace", named, clause, common)];
  }
  return found.flatMap(({ path, provision }) => {
    if (before.includes(linesOf(act.text.slice(provision.span.start, provision.span.end)))) return [];
    const own = path.filter(({ kind, num }) => num !== undefined && kind !== "act").map(({ kind, num }): Step => ({ kind, num: num! }));
    // A paragraph that stands in its cell alone has its article named beside it.
    const steps = found.length === 1 && named.length > own.length && named.at(-1)?.num === provision.num ? named : own;
    const common = { newText: provision.span, newProvisions: [provision] };
    const clause = { eId: provision.eId, span: provision.span };
    return [stands(provision) ? make("replace", steps, clause, common) : make("insert", steps.slice(0, -1), clause, { ...common, added: steps.slice(-1) })];
  });
}

/**
 * The provisions that begin in a cell, with the way to each: one that stands in force is gone into, since cells quote its heading and number again; a new one is
 * taken whole.
 */
function provisionsIn(root: Provision, { start, end }: Span, stands: (provision: Provision) => boolean): { path: readonly Provision[]; provision: Provision }[] {
  const found: { path: readonly Provision[]; provision: Provision }[] = [];
  const visit = (provision: Provision, path: readonly Provision[]): void => {
    if (provision.span.end <= start || provision.span.start >= end) return;
    const here = [...path, provision];
    const begins = provision.num !== undefined && provision.span.start >= start;
    const inside = provision.children.some(({ num, span }) => num !== undefined && span.start >= start && span.start < end);
    if (begins && (!inside || !stands(provision))) found.push({ path: here, provision: cut(provision, end) });
    else for (const child of provision.children) visit(child, here);
  };
  visit(root, []);
  return found;
}

function cut(provision: Provision, end: number): Provision {
  return { ...provision, span: { start: provision.span.start, end: Math.min(provision.span.end, end) }, children: provision.children.filter(({ span }) => span.start < end).map((child) => cut(child, end)) };
}

function innermost(provision: Provision, offset: number): Provision {
  const child = provision.children.find(({ span }) => span.start <= offset && offset < span.end);
  return child ? innermost(child, offset) : provision;
}

/** Lines with nothing but words and numbers, each between line ends: to find whole lines again. */
function linesOf(text: string): string {
  const lines = text.toLowerCase().replaceAll("ё", "е").split(/[\r\n]+/u).map((line) => line.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim()).filter((line) => line !== "");
  return `\n${lines.join(" \n")} \n`;
}
