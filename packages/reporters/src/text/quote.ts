import type { Act, Span } from "@charterlint/core";
import { lineAround } from "../position.ts";
import { clean } from "../terminal/clean.ts";
import { columnsOf, widthOf } from "../terminal/width.ts";

/** A line of the bill and the marks beneath it. */
export interface Quote {
  readonly text: string;
  readonly marks: string;
}

/** A printed character with what combines with it: where it stood, and how it is printed. */
interface Cell {
  readonly start: number;
  readonly text: string;
  readonly width: number;
}

/**
 * The line in which `span` begins, cut to `width` columns around the words of the span, which are underlined with `^`.
 * What is left out shows as `…`; a span that goes on in the next line is underlined to the end of its first.
 */
export function quote(act: Act, span: Span, width: number): Quote {
  const line = lineAround(act, span.start);
  // A line of a bill may hold a whole code: only what can show is looked at.
  const near = { start: Math.max(line.start, span.start - 4 * width), end: Math.min(line.end, span.start + 4 * width) };
  const cells = cellsOf(act.text, near);
  const from = cells.findIndex((cell) => cell.start >= span.start);
  const first = from < 0 ? cells.length - 1 : from;
  const after = cells.findIndex((cell) => cell.start >= span.end);
  const last = Math.max(first + 1, after < 0 ? cells.length : after);
  const [left, right] = windowOf(cells, first, last, width - 2);
  const before = left > 0 || near.start > line.start ? "…" : "";
  const behind = right < cells.length || near.end < line.end ? "…" : "";
  const part = (a: number, b: number): string => cells.slice(a, b).map((cell) => cell.text).join("");
  const lead = before + part(left, first);
  return {
    text: lead + part(first, right) + behind,
    marks: " ".repeat(widthOf(lead)) + "^".repeat(Math.max(1, widthOf(part(first, Math.min(last, right))))),
  };
}

/** Cells from `first` kept in view: the marked ones, then words before and after while they fit. */
function windowOf(cells: readonly Cell[], first: number, last: number, width: number): [number, number] {
  let left = first;
  let right = first;
  let room = width;
  const fits = (index: number): boolean => index >= 0 && index < cells.length && (cells[index] as Cell).width <= room;
  const take = (index: number): void => { room -= (cells[index] as Cell).width; };
  while (right < last && fits(right)) take(right++);
  const share = Math.floor(room / 3);
  while (room > 2 * share && fits(left - 1)) take(--left);
  while (fits(right)) take(right++);
  while (fits(left - 1)) take(--left);
  return [wholeWordLeft(cells, left, first), wholeWordRight(cells, right, Math.min(last, right))];
}

function wholeWordLeft(cells: readonly Cell[], left: number, first: number): number {
  if (left === 0) return 0;
  const space = cells.findIndex((cell, index) => index >= left - 1 && index < first && cell.text === " ");
  return space < 0 ? left : space + 1;
}

function wholeWordRight(cells: readonly Cell[], right: number, last: number): number {
  if (right === cells.length) return right;
  for (let index = right; index > last; index--) if (cells[index]?.text === " ") return index;
  return right;
}

function cellsOf(text: string, range: Span): Cell[] {
  const cells: Cell[] = [];
  let offset = range.start;
  for (const character of text.slice(range.start, range.end)) {
    const shown = character === "\t" ? "  " : clean(character);
    const width = widthOf(shown);
    const previous = cells.at(-1);
    if (columnsOf(character) === 0 && width === 0 && previous) {
      cells[cells.length - 1] = { ...previous, text: previous.text + shown };
    } else if (cells.length > 0 || shown.trim() !== "") {
      cells.push({ start: offset, text: shown, width });
    }
    offset += character.length;
  }
  return cells;
}
