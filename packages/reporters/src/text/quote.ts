import type { Act, Provision, Span } from "@charterlint/core";
import { lineAround } from "../position.ts";
import { widthOf } from "../terminal/width.ts";
import { cellsOf, rowsOf } from "./cells.ts";
import type { Cell } from "./cells.ts";
import { sentenceAround } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";

/** A printed line of a quotation and the marks beneath it; no marks where none of the words stands in it. */
export interface QuotedLine {
  readonly text: string;
  readonly marks: string;
}

/** A quotation, and the offset in the act's text at which it begins. */
export interface Quote {
  readonly start: number;
  readonly lines: readonly QuotedLine[];
}

/** A longer sentence is cut to so many lines around the words. */
const mostLines = 6;
/** So many lines more are quoted where the whole sentence is shown with them: its end, in some languages its verb, is not cut off for that. */
const spare = 2;
/** Lines kept before the words where the sentence is cut. */
const linesBefore = 2;

/**
 * The sentence or point in which `span` begins, in lines of at most `width` columns, its words underlined with `^`. A line of the bill that fits is
 * quoted whole. What is left out of the sentence shows as `…`.
 * @param within the provision of the finding.
 * @param abbreviations after which a full stop ends no sentence.
 */
export function quote(act: Act, within: Provision, span: Span, width: number, abbreviations: ReadonlySet<string>): Quote {
  // A mark of omission may stand at both ends of a line.
  const room = width - 2;
  const sentence = sentenceOrLine(act, within, span, room, abbreviations);
  const cells = wholeWords(cellsOf(act.text, sentence), sentence, span);
  const found = cells.findIndex((cell) => cell.start >= span.start && cell.text !== " ");
  const first = found < 0 ? cells.length - 1 : found;
  const after = cells.findIndex((cell) => cell.start >= span.end);
  const last = Math.max(first, (after < 0 ? cells.length : after) - 1);
  const rows = rowsOf(cells, room);
  const most = rows.length <= mostLines + spare ? rows.length : mostLines;
  const from = firstRow(rows.findIndex(([, to]) => first < to), rows.findIndex(([, to]) => last < to), rows.length, most);
  const shown = rows.slice(from, from + most);
  const lines = shown.map(([start, end], index) => {
    const before = index === 0 && (from > 0 || sentence.cutBefore) ? "…" : "";
    const behind = index === shown.length - 1 && (from + shown.length < rows.length || sentence.cutAfter) ? "…" : "";
    const part = (a: number, b: number): string => cells.slice(a, b).map((cell) => cell.text).join("");
    const [a, b] = [Math.max(start, first), Math.min(end, last + 1)];
    const marks = a < b ? " ".repeat(widthOf(before + part(start, a))) + "^".repeat(Math.max(1, widthOf(part(a, b)))) : "";
    return { text: before + part(start, end) + behind, marks };
  });
  return { start: cells[shown[0]?.[0] ?? 0]?.start ?? span.start, lines };
}

/** The sentence; where the line of the bill that holds it fits, that line. */
function sentenceOrLine(act: Act, within: Provision, span: Span, room: number, abbreviations: ReadonlySet<string>): Sentence {
  const sentence = sentenceAround(act, within, span, abbreviations);
  const line = lineAround(act, span.start);
  const holds = line.start <= sentence.start && sentence.end <= line.end && line.end - line.start <= room;
  return holds && widthOf(act.text.slice(line.start, line.end)) <= room ? { ...line, cutBefore: false, cutAfter: false } : sentence;
}

/** The row with which to begin: the sentence's own start where the marked rows, and one after them, are shown then. */
function firstRow(first: number, last: number, count: number, most: number): number {
  return last < most - 1 ? 0 : Math.max(0, Math.min(first - linesBefore, count - most));
}

/** Without the half word at an end that was cut for being too far away. */
function wholeWords(cells: readonly Cell[], { cutBefore, cutAfter }: Sentence, span: Span): readonly Cell[] {
  const space = cells.findIndex((cell) => cell.text === " ");
  const from = cutBefore && space >= 0 && (cells[space] as Cell).start < span.start ? space + 1 : 0;
  const end = cells.findLastIndex((cell) => cell.text === " ");
  const to = cutAfter && end > from && (cells[end] as Cell).start >= span.end ? end : cells.length;
  return cells.slice(from, to);
}
