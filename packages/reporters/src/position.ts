import { type Act, firstIndex, type SourcePlace, type Span } from "@charterlint/core";

/** 1-based; `column` counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const known = new WeakMap<Act, readonly number[]>();

/** Offset at which each line of the act's text begins; lines end with LF, CR LF or CR. */
export function lineStarts(act: Act): readonly number[] {
  const before = known.get(act);
  if (before) return before;
  const starts = [0];
  const ends = /\r\n?|\n/g;
  while (ends.exec(act.text)) starts.push(ends.lastIndex);
  known.set(act, starts);
  return starts;
}

/** Line and column of `offset` in the act's text. */
export function positionOf(act: Act, offset: number): Position {
  const starts = lineStarts(act);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** The range of a line by its 1-based number, its end included; undefined where the text has fewer lines. */
export function lineRange(act: Act, line: number): Span | undefined {
  const starts = lineStarts(act);
  const start = starts[line - 1];
  return start === undefined ? undefined : { start, end: starts[line] ?? act.text.length };
}

/** The range of the whole line, without its end, in which `offset` stands. */
export function lineAround(act: Act, offset: number): Span {
  const starts = lineStarts(act);
  const { line } = positionOf(act, offset);
  const start = starts[line - 1] as number;
  const next = starts[line] ?? act.text.length;
  return { start, end: start + act.text.slice(start, next).replace(/[\r\n]+$/, "").length };
}

/** Where in its file something stands that came from no plain text; what `SourcePlace` says, for programs. */
export type Source = Omit<SourcePlace, "start" | "end" | "box"> & { readonly box?: number[] };

/** Where in its file the text at `offset` stood, or the next text before it; undefined for plain text. */
export function sourceOf({ places = [] }: Act, offset: number): Source | undefined {
  const place = places[firstIndex(places.length, (index) => places[index]!.start > offset) - 1] ?? places[0];
  if (place === undefined) return undefined;
  const { start: _, end: __, box, ...source } = place;
  return box === undefined ? source : { ...source, box: [...box] };
}

/** A span as programs get it: offsets, the line and column of its start, and where that stood in a file that is no plain text. */
export function placedSpan(act: Act, span: Span): Span & Position & { readonly source?: Source } {
  const source = sourceOf(act, span.start);
  return { start: span.start, end: span.end, ...positionOf(act, span.start), ...(source === undefined ? {} : { source }) };
}
