import { type Page, type Piece, quantile } from "./page.ts";

/** Pieces that stand on one baseline, from left to right. */
export interface Row {
  readonly baseline: number;
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Cuts a page into rows, from the top. Raised and lowered marks belong to the row whose letters they touch. */
export function toRows(pieces: Page["pieces"]): Row[] {
  const rows: { baseline: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.size - a.size || a.baseline - b.baseline)) {
    const row = rows.findLast((each) => near(each, piece)) ?? undefined;
    if (row === undefined) rows.push({ baseline: piece.baseline, size: piece.size, pieces: [piece] });
    else if (!row.pieces.some((other) => isCopy(other, piece))) row.pieces.push(piece);
  }
  for (const row of rows) row.pieces.sort((a, b) => a.x - b.x);
  return rows.sort((a, b) => a.baseline - b.baseline);
}

/** On the row's baseline, or, if smaller, beside its letters and raised or lowered by less than half their height. */
function near(row: Row, piece: Piece): boolean {
  const distance = Math.abs(row.baseline - piece.baseline);
  if (distance <= 0.25 * piece.size) return true;
  return piece.size < 0.8 * row.size && distance < 0.5 * row.size && row.pieces.some((other) => touches(other, piece));
}

function touches(other: Piece, piece: Piece): boolean {
  return Math.abs(piece.x - other.x - other.width) < 0.5 * other.size || Math.abs(other.x - piece.x - piece.width) < 0.5 * other.size;
}

/** Some producers paint a word twice, a hair apart, to make it bold. */
function isCopy(other: Piece, piece: Piece): boolean {
  return other.text === piece.text && Math.abs(other.x - piece.x) < 0.12 * piece.size;
}

/** Size in which most of the document is printed. */
export function bodySize(pages: readonly Page[]): number {
  return quantile(pages.flatMap((page) => page.pieces.flatMap((piece) => Array.from({ length: Math.ceil(piece.text.length / 20) }, () => piece.size))), 0.5);
}
