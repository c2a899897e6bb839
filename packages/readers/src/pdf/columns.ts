import type { Piece } from "./page.ts";
import type { Row } from "./rows.ts";

/** Stretch of a row without a wide gap. */
interface Segment { readonly row: number; readonly start: number; readonly end: number; readonly letters: number; readonly pieces: readonly Piece[] }

/** Rows that are read one after another: a column, or what spans the page. */
export interface Block {
  readonly rows: readonly Row[];
  /** Which column it is, and of how many: `1/2`. */
  readonly column: string;
}

/** Narrowest gutter between columns, in points. */
const GUTTER = 9;

/**
 * Tells the columns of a page apart: upright strips that next to no line crosses, with lines on both sides. What crosses a gutter
 * (a title over both columns) divides the page into bands, which are read one after another.
 */
export function toBlocks(rows: readonly Row[]): Block[] {
  const segments = rows.flatMap((row, at) => toSegments(row, at));
  const gutter = findGutter(segments);
  if (gutter === undefined) return [{ rows, column: "1/1" }];
  const blocks: Block[] = [];
  for (const band of bands(rows.length, segments, gutter)) {
    const own = segments.filter((each) => each.row >= band.from && each.row < band.to);
    const sides = band.spans ? [own] : [own.filter((each) => each.end <= gutter + 0.5), own.filter((each) => each.end > gutter + 0.5)];
    for (const [at, side] of sides.entries()) if (side.length > 0) blocks.push({ rows: toRows(rows, side), column: `${at + 1}/${sides.length}` });
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
  return runs.map((run) => ({ row, start: run[0]?.x ?? 0, end: Math.max(...run.map((piece) => piece.x + piece.width)), letters: run.reduce((sum, piece) => sum + piece.text.length, 0), pieces: run }));
}

/** Middle of the widest upright strip that at most a tenth of the rows (or one) cross, with enough text on both sides at the same height. */
function findGutter(segments: readonly Segment[]): number | undefined {
  const right = Math.ceil(Math.min(5000, Math.max(0, ...segments.map((each) => each.end))));
  const rows = new Set(segments.map((each) => each.row)).size;
  const crossing = Array.from({ length: right + 2 }, () => 0);
  for (const { start, end } of segments) for (let x = Math.max(0, Math.floor(start)); x <= Math.min(right, end); x++) crossing[x] = (crossing[x] ?? 0) + 1;
  let best: { middle: number; width: number } | undefined;
  for (let from = 0; from <= right; from++) {
    let to = from;
    while (to <= right && (crossing[to] ?? 0) <= Math.max(1, rows * 0.1)) to++;
    if (to - from >= GUTTER && (best === undefined || to - from > best.width) && divides(segments, (from + to) / 2, rows)) best = { middle: (from + to) / 2, width: to - from };
    from = to;
  }
  return best?.middle;
}

/** There are lines on both sides, no mere numbers of a list, and at the same height. */
function divides(segments: readonly Segment[], x: number, rows: number): boolean {
  const sides = [segments.filter((each) => each.end <= x), segments.filter((each) => each.start >= x)] as const;
  return sides.every((side) => {
    const own = side.filter((each) => each.letters > 5);
    const letters = own.reduce((sum, each) => sum + each.letters, 0);
    // A column is mostly lines; a list's text is beside nothing but numbers.
    return own.length >= Math.max(4, rows * 0.2) && letters > own.length * 6 && own.length >= side.length * 0.4;
  });
}

interface Band { readonly from: number; to: number; readonly spans: boolean }

/** Runs of rows that cross the gutter, and runs that don't. */
function bands(rows: number, segments: readonly Segment[], gutter: number): Band[] {
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
