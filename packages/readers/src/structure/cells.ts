import type { Span } from "@charterlint/core";

/** Which cell of which table something stands in; all 1-based. */
export interface CellAt {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph of a cell; of one cell there may be several. */
export interface CellSpan extends Span, CellAt {}

/** Counts tables, rows and cells while a document is walked; of nested tables the innermost counts. */
export class CellCounter {
  #tables = 0;
  readonly #open: { table: number; row: number; column: number; inside: boolean }[] = [];

  /** The cell being read. */
  get at(): CellAt | undefined {
    const top = this.#open.at(-1);
    return top?.inside ? { table: top.table, row: top.row, column: top.column } : undefined;
  }

  inTable(read: () => void): void {
    this.#open.push({ table: ++this.#tables, row: 0, column: 0, inside: false });
    read();
    this.#open.pop();
  }

  inRow(read: () => void): void {
    const top = this.#open.at(-1);
    if (top) [top.row, top.column] = [top.row + 1, 0];
    read();
  }

  /** @param width columns that the cell takes */
  inCell(width: number, read: () => void): void {
    const top = this.#open.at(-1);
    if (top) [top.column, top.inside] = [top.column + 1, true];
    read();
    if (top) [top.column, top.inside] = [top.column + Math.max(1, width) - 1, false];
  }
}

/** Cells of tables drawn in plain text: lines in a row that are divided by bars, or by tabs. */
export function cellsOfText(text: string): CellSpan[] {
  const found: CellSpan[] = [];
  let table = 0, row = 0, before = -1;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/gu)) {
    const divider = line.includes("|") ? "|" : "\t";
    if (line.split(divider).length < 3) continue;
    // Blank lines and rules of dashes do not part a table.
    if (before < 0 || /[^\s|:+=-]/u.test(text.slice(before, index))) [table, row] = [table + 1, 0];
    before = index + line.length;
    row++;
    let at = index, column = 0;
    for (const cell of line.split(divider)) {
      const start = at + (/^\s*/u.exec(cell)?.[0].length ?? 0), end = at + cell.trimEnd().length;
      if (end > start) found.push({ start, end, table, row, column });
      column++;
      at += cell.length + 1;
    }
  }
  return found;
}
