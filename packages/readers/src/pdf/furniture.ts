import type { Page, Piece } from "./page.ts";
import type { Row } from "./rows.ts";

/** Rows at a page's top and foot that may be furniture. */
const EDGE = 3;

/** The rows of each page without running headers, footers and page numbers, and without the numbers of lines in its margin. */
export function withoutFurniture(pages: readonly Page[], rows: readonly (readonly Row[])[]): Row[][] {
  const keys = rows.map((page) => new Map(edges(page).map((row) => [row, keyOf(row)])));
  const times = new Map<string, number>();
  for (const page of keys) for (const key of new Set(page.values())) times.set(key, (times.get(key) ?? 0) + 1);
  // Left and right pages may have headers of their own.
  const often = Math.max(3, pages.length * 0.3);
  return rows.map((page, at) => {
    const isFurniture = (row: Row | undefined): boolean => row !== undefined && ((times.get(keys[at]?.get(row) ?? "") ?? 0) >= often || (isNumber(textOf(row)) && isApart(page, row)));
    let [from, to] = [0, page.length];
    while (from < Math.min(EDGE, page.length) && isFurniture(page[from])) from++;
    while (to > Math.max(from, page.length - EDGE) && isFurniture(page[to - 1])) to--;
    const numbers = lineNumbers(page);
    return page.slice(from, to).map((row) => ({ ...row, pieces: row.pieces.filter((piece) => !numbers.has(piece)) })).filter((row) => row.pieces.length > 0);
  });
}

function edges(page: readonly Row[]): Row[] {
  return [...page.slice(0, EDGE), ...page.slice(Math.max(EDGE, page.length - EDGE))];
}

function textOf(row: Row): string {
  return row.pieces.map((piece) => piece.text.trim()).join(" ");
}

/** What a row says but for its numbers, and about where it stands. */
function keyOf(row: Row): string {
  return `${Math.round(row.baseline / 6)} ${textOf(row).replaceAll(/\d+/gu, "#").replaceAll(/\s+/gu, " ").replace(/^[ivxlc]+$/iu, "#")}`;
}

/** A number of a page: `12`, `- 12 -`, `Page 3 of 20`, `стр. 3`. */
function isNumber(text: string): boolean {
  return /^[–—\-\s]*(?:(?:page|p\.|стр\.?|страница|бет)\s*)?\d{1,4}(?:\s*(?:of|из|\/|бет)\s*\d{0,4})?[–—\-\s]*$/iu.test(text);
}

/** It stands at the very edge of the page and farther from its neighbour than lines do. */
function isApart(page: readonly Row[], row: Row): boolean {
  const at = page.indexOf(row);
  if (at !== 0 && at !== page.length - 1) return false;
  const neighbour = page[at === 0 ? 1 : at - 1];
  return neighbour === undefined || Math.abs(neighbour.baseline - row.baseline) > 1.6 * Math.max(row.size, neighbour.size);
}

/** Numbers of lines: bills print every fifth, outside the text. */
function lineNumbers(page: readonly Row[]): ReadonlySet<Piece> {
  const pieces = page.flatMap((row) => row.pieces);
  const counts = pieces.filter(({ text }) => /^\d{1,3}$/u.test(text.trim()) && Number(text) % 5 === 0);
  if (counts.length < 3) return new Set();
  const isCount = new Set(counts);
  const outside = counts.filter((count) => !pieces.some((piece) => !isCount.has(piece) && piece.x < count.x + count.width && piece.x + piece.width > count.x));
  const aligned = (one: Piece): number => outside.filter((other) => Math.abs(other.x + other.width / 2 - one.x - one.width / 2) < 6).length;
  return new Set(outside.filter((count) => aligned(count) >= 3));
}
