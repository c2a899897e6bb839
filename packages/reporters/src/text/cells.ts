import type { Span } from "@charterlint/core";
import { clean } from "../terminal/clean.ts";
import { columnsOf, widthOf } from "../terminal/width.ts";

/** A printed character with what combines with it: where it stood in the text, how it is printed, and in how many columns. */
export interface Cell {
  readonly start: number;
  readonly text: string;
  readonly width: number;
}

/** The characters of `range` as they are printed: white space of any kind and length is one space, and none stands first or last. */
export function cellsOf(text: string, range: Span): Cell[] {
  const cells: Cell[] = [];
  let offset = range.start;
  for (const character of text.slice(range.start, range.end)) {
    const previous = cells.at(-1);
    if (/\s/u.test(character)) {
      if (previous && previous.text !== " ") cells.push({ start: offset, text: " ", width: 1 });
    } else if (previous && columnsOf(character) === 0 && clean(character) === character) {
      cells[cells.length - 1] = { ...previous, text: previous.text + character };
    } else {
      const shown = clean(character);
      cells.push({ start: offset, text: shown, width: widthOf(shown) });
    }
    offset += character.length;
  }
  if (cells.at(-1)?.text === " ") cells.pop();
  return cells;
}

/** Cells `from` (inclusive) to `to` (exclusive). */
export type Row = readonly [from: number, to: number];

/** Cells in rows of at most `width` columns, broken at spaces; a word that is longer than a row is cut. */
export function rowsOf(cells: readonly Cell[], width: number): Row[] {
  const rows: Row[] = [];
  let from = 0;
  while (from < cells.length) {
    let to = from;
    let space = -1;
    for (let used = 0; to < cells.length; to++) {
      const { text, width: columns } = cells[to] as Cell;
      if (text === " ") space = to;
      else if (used + columns > width && to > from) break;
      used += columns;
    }
    const isWhole = to === cells.length || space <= from;
    rows.push([from, isWhole ? to : space]);
    from = isWhole ? to : space + 1;
  }
  return rows;
}
