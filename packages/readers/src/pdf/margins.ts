import { quantile } from "./page.ts";
import type { Row } from "./rows.ts";

/** Notes in the margin stand beside the text in smaller print: headings of sections, numbers of acts that are meant. */
export function splitMargins(rows: readonly Row[], body: number): { readonly text: readonly Row[]; readonly margin: readonly Row[] } {
  const inBody = rows.flatMap((row) => row.pieces.filter((piece) => Math.abs(piece.size - body) < 0.06 * body && piece.text.length > 3));
  if (inBody.length < 3) return { text: rows, margin: [] };
  const left = quantile(inBody.map((piece) => piece.x), 0.02);
  const right = quantile(inBody.map((piece) => piece.x + piece.width), 0.98);
  const text: Row[] = [];
  const margin: Row[] = [];
  for (const row of rows) {
    const beside = (x: number, width: number, size: number): boolean => size < 0.95 * body && (x >= right - 1 || x + width <= left + 1);
    const notes = row.pieces.filter((piece) => beside(piece.x, piece.width, piece.size));
    if (notes.length < row.pieces.length) text.push(notes.length === 0 ? row : { ...row, pieces: row.pieces.filter((piece) => !notes.includes(piece)) });
    for (const side of [notes.filter((piece) => piece.x < left), notes.filter((piece) => piece.x >= left)]) {
      const first = side[0];
      if (first !== undefined) margin.push({ baseline: first.baseline, size: first.size, pieces: side });
    }
  }
  return { text, margin };
}
