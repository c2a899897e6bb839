import type { ComparativeRow, Span, StructureData } from "@charterlint/core";
import type { CellSpan } from "./cells.ts";
import { mergeSpans } from "./mask.ts";

type Role = keyof NonNullable<StructureData["comparative"]>;

/** Comparative tables of a text: their rows, and what in them is no word of the bill. */
export interface Comparative {
  readonly rows: readonly ComparativeRow[];
  readonly noise: readonly Span[];
}

/**
 * Finds tables that set what is in force beside what is proposed: some row near the top names both columns. Only what is proposed is the bill's.
 * @param structures data of all traditions: what the columns are called
 */
export function findComparative(text: string, cells: readonly CellSpan[], structures: readonly StructureData[]): Comparative {
  const rows: ComparativeRow[] = [], noise: Span[] = [];
  const words = wordsOf(structures);
  for (const table of grouped(cells, ({ table: number }) => number).values()) {
    const inRows = [...grouped(table, ({ row }) => row).values()];
    const head = inRows.slice(0, 3).findIndex((row) => rolesOf(text, row, words) !== undefined);
    const roles = head < 0 ? undefined : rolesOf(text, inRows[head]!, words);
    if (!roles) continue;
    for (const row of inRows.slice(0, head + 1)) noise.push(...row);
    for (const row of inRows.slice(head + 1)) {
      const cell = (role: Role): Span | undefined => {
        const found = covering(row.filter(({ column }) => roles.get(column) === role));
        return found && saysNothing(text, found, words) ? undefined : found;
      };
      const isRuler = row.every(({ start, end }) => /^(?:\d{1,2}|[:\s-]+)$/u.test(text.slice(start, end)));
      noise.push(...row.filter(({ column }) => isRuler || roles.get(column) !== "proposed" || !cell("proposed")));
      if (isRuler || (!cell("proposed") && !cell("current"))) continue;
      const [place, current, proposed, reasons] = (["place", "current", "proposed", "reasons"] as const).map(cell);
      rows.push({ ...(place ? { place } : {}), ...(current ? { current } : {}), ...(proposed ? { proposed } : {}), ...(reasons ? { reasons } : {}) });
    }
  }
  return { rows, noise: mergeSpans(noise.map(({ start, end }) => ({ start, end }))) };
}

/** "Отсутствует", "—", "none": there is no text in force, or none is proposed. */
function saysNothing(text: string, { start, end }: Span, words: ReadonlyMap<Role, readonly string[]>): boolean {
  const said = text.slice(start, end).toLowerCase().replaceAll(/^[\s.…—–-]+|[\s.…—–-]+$/gu, "");
  return said === "" || (words.get("none")?.includes(said) ?? false);
}

/** What each column is for, if the row names what is in force and what is proposed. */
function rolesOf(text: string, row: readonly CellSpan[], words: ReadonlyMap<Role, readonly string[]>): Map<number, Role> | undefined {
  const roles = new Map<number, Role>();
  for (const { start, end, column } of row) {
    const name = text.slice(start, end).toLowerCase().replaceAll(/\s+/gu, " ");
    if (name.length > 120) return undefined;
    const role = (["proposed", "current", "reasons", "place"] as const).find((each) => words.get(each)?.some((word) => name.includes(word)));
    if (role && !roles.has(column)) roles.set(column, role);
  }
  const named = new Set(roles.values());
  return named.has("current") && named.has("proposed") ? roles : undefined;
}

function wordsOf(structures: readonly StructureData[]): ReadonlyMap<Role, readonly string[]> {
  return new Map((["place", "current", "proposed", "reasons", "none"] as const).map((role) => [role, structures.flatMap(({ comparative }) => comparative?.[role] ?? [])]));
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function covering(spans: readonly Span[]): Span | undefined {
  return spans.length === 0 ? undefined : { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
