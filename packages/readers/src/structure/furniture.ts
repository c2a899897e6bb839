import type { Span } from "@charterlint/core";
import { isBlank, type Line } from "./lines.ts";

/**
 * What a printed page has beside its text: page numbers, running headers and footers. Only in a text with page breaks (form feeds):
 * numbers that stand alone at a page's top or foot, and top or foot lines that are the same, but for numbers, on three pages and on half of all.
 */
export function findFurniture(text: string, lines: readonly Line[]): Span[] {
  const pages = splitPages(lines);
  if (pages.length < 3) return [];
  const edges = pages.flatMap((page) => [...new Set([page[0], page[1], page.at(-2), page.at(-1)])].filter((line) => line !== undefined));
  const times = new Map<string, number>();
  for (const line of edges) times.set(plain(text, line), (times.get(plain(text, line)) ?? 0) + 1);
  const often = Math.max(3, pages.length / 2);
  return edges.filter((line) => /^[\s\d–—-]*$/u.test(text.slice(line.start, line.end)) || (times.get(plain(text, line)) ?? 0) >= often)
    .map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

/** Lines with words, page by page. */
function splitPages(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [[]];
  for (const line of lines) {
    if (line.page) pages.push([]);
    if (!isBlank(line)) pages.at(-1)?.push(line);
  }
  return pages.filter((page) => page.length > 0);
}

function plain(text: string, line: Line): string {
  return text.slice(line.start, Math.min(line.end, line.start + 200)).replaceAll(/\d+/gu, "#").replaceAll(/\s+/gu, " ");
}
