import type { Piece } from "./page.ts";
import type { Row } from "./rows.ts";

/** Stretch of a row without a wide gap. */
interface Segment { readonly row: number; readonly start: number; readonly end: number; readonly size: number; readonly letters: number; readonly pieces: readonly Piece[] }

/** Rows that are read one after another: a column, or what spans the page. */
export interface Block {
  readonly rows: readonly Row[];
  /** Its columns and which of them it is; `margin` notes stand beside the text and aren't part of it. */
  readonly column: string;
  readonly margin: boolean;
}

/** Narrowest gutter, in points. */
const GUTTER = 7;

/**
 * Tells the columns of a page apart: upright strips that next to no line crosses, with lines on both sides. What crosses a gutter
 * (a title over both columns) divides the page into bands, which are read one after another. Marginal notes come apart.
 */
export function toBlocks(rows: readonly Row[], body: number): Block[] {
  const segments = rows.flatMap((row, at) => toSegments(row, at));
  const gutter = findGutter(segments);
  if (gutter === undefined) return [{ rows, column: "1/1", margin: false }];
  const left = segments.filter((segment) => segment.end <= gutter + 0.5);
  const right = segments.filter((segment) => segment.start >= gutter - 0.5);
  const margins = [left, right].map((side, at) => isMargin(side, at === 0 ? right : left, body));
  const blocks: Block[] = [];
  for (const band of bands(rows.length, segments, gutter, margins.includes(true))) {
    const within = (side: readonly Segment[]): Segment[] => side.filter((each) => each.row >= band.from && each.row < band.to);
    if (band.spans) blocks.push({ rows: toRows(rows, segments.filter((each) => each.row >= band.from && each.row < band.to)), column: "1/1", margin: false });
    else [left, right].forEach((side, at) => {
      const found = toRows(rows, within(side));
      if (found.length > 0) blocks.push({ rows: found, column: margins.includes(true) ? "1/1" : `${at + 1}/2`, margin: margins[at] === true });
    });
  }
  return blocks;
}

function toSegments({ pieces, size }: Row, row: number): Segment[] {
  const runs: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    if (piece.x - end < Math.min(GUTTER, size * 0.7)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
    end = Math.max(end, piece.x + piece.width);
  }
  return runs.map((run) => ({ row, start: run[0]?.x ?? 0, end: Math.max(...run.map((piece) => piece.x + piece.width)), size: Math.max(...run.map((piece) => piece.size)), letters: run.reduce((sum, piece) => sum + piece.text.length, 0), pieces: run }));
}

/** Middle of the widest upright strip that at most a tenth of the rows cross, with enough text on both sides at the same height. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const right = Math.ceil(Math.min(5000, Math.max(0, ...segments.map((each) => each.end))));
  const rows = new Set(segments.map((each) => each.row)).size;
  const crossing = new Array<number>(right + 2).fill(0);
  for (const { start, end } of segments) for (let x = Math.max(0, Math.floor(start)); x <= Math.min(right, end); x++) crossing[x] = (crossing[x] ?? 0) + 1;
  let best: { middle: number; width: number } | undefined;
  for (let from = 0; from <= right; from++) {
    let to = from;
    while (to <= right && (crossing[to] ?? 0) <= rows * 0.1) to++;
    if (to - from >= GUTTER && (best === undefined || to - from > best.width) && divides(segments, (from + to) / 2, rows)) best = { middle: (from + to) / 2, width: to - from };
    from = to;
  }
  return best?.middle;
}

/** There are lines on both sides, no mere numbers of a list, and at the same height. */
function divides(segments: readonly Segment[], x: number, rows: number): boolean {
  const sides = [segments.filter((each) => each.end <= x), segments.filter((each) => each.start >= x)] as const;
  return sides.every((side, at) => {
    const own = side.filter((each) => each.letters > 5);
    const letters = own.reduce((sum, each) => sum + each.letters, 0);
    // A column is mostly lines; a list's text is beside nothing but numbers.
    const narrow = isSmall(side, sides[1 - at] ?? []);
    return own.length >= (narrow ? 1 : Math.max(4, rows * 0.2)) && letters > own.length * 6 && own.length >= side.length * 0.4;
  });
}

function isSmall(side: readonly Segment[], other: readonly Segment[]): boolean {
  const size = (of: readonly Segment[]): number => of.reduce((sum, each) => sum + each.size * each.letters, 0) / Math.max(1, of.reduce((sum, each) => sum + each.letters, 0));
  const width = (of: readonly Segment[]): number => Math.max(0, ...of.map((each) => each.end)) - Math.min(...of.map((each) => each.start));
  return side.length > 0 && size(side) < size(other) * 0.92 && width(side) < width(other) * 0.35;
}

function isMargin(side: readonly Segment[], other: readonly Segment[], body: number): boolean {
  return isSmall(side, other) && side.every((each) => each.size < body * 0.95);
}

interface Band { readonly from: number; to: number; readonly spans: boolean }

/** Runs of rows that cross the gutter, and runs that don't. Beside marginal notes, what crosses is text like the rest. */
function bands(rows: number, segments: readonly Segment[], gutter: number, margin: boolean): Band[] {
  if (margin) return [{ from: 0, to: rows, spans: false }];
  const crossing = new Set(segments.filter((each) => each.start < gutter - 0.5 && each.end > gutter + 0.5).map((each) => each.row));
  const found: Band[] = [];
  for (let row = 0; row < rows; row++) {
    const last = found.at(-1);
    if (last?.spans === crossing.has(row)) last.to = row + 1;
    else found.push({ from: row, to: row + 1, spans: crossing.has(row) });
  }
  return found;
}

function toRows(rows: readonly Row[], segments: readonly Segment[]): Row[] {
  return [...new Set(segments.map((each) => each.row))].sort((a, b) => a - b)
    .map((at) => ({ ...(rows[at] as Row), pieces: segments.filter((each) => each.row === at).flatMap((each) => each.pieces) }));
}
