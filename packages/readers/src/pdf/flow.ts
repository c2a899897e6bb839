import { toBlocks } from "./columns.ts";
import { toLine } from "./lines.ts";
import { splitMargins } from "./margins.ts";
import { type Line, quantile } from "./page.ts";
import type { Flowing } from "./paragraphs.ts";
import type { Row } from "./rows.ts";

/** A page's lines in the order of reading, and those that stand beside or below the text: marginal notes, footnotes. */
export interface Flow {
  readonly lines: readonly Flowing[];
  readonly asides: readonly (readonly Line[])[];
}

/** Puts the lines of all pages in the order of reading. `body` is the size of most print. */
export function toFlow(pages: readonly (readonly Row[])[], body: number): Flow {
  const lines: (Line & { column: string })[] = [];
  const asides: Line[][] = [];
  for (const [at, rows] of pages.entries()) {
    const { text, margin } = splitMargins(rows, body);
    const print = (each: readonly Row[]): Line[] => each.map((row) => toLine(row, at + 1)).filter((line) => line.text !== "");
    asides.push(...together(print(margin)));
    for (const block of toBlocks(text)) {
      const own = print(block.rows);
      const from = own.length - footnotes(own, body);
      lines.push(...own.slice(0, from).map((line) => ({ ...line, column: block.column })));
      asides.push(...together(own.slice(from)));
    }
  }
  return { lines: withEdges(lines), asides };
}

/** Lines of one note stand right below each other and begin at the same height or nearly so. */
function together(lines: readonly Line[]): Line[][] {
  const found: Line[][] = [];
  for (const line of lines) {
    const note = found.find((each) => isNext(each.at(-1) as Line, line));
    if (note === undefined) found.push([line]);
    else note.push(line);
  }
  return found;
}

function isNext(above: Line, line: Line): boolean {
  return line.baseline > above.baseline && line.baseline - above.baseline < 1.5 * line.size && line.x < above.right && line.right > above.x && !/^(?:[\d¹²³⁴-⁹]+[.)\s]|\*)/u.test(line.text);
}

/** How many lines at the foot are a footnote: smaller print that begins with a mark. */
function footnotes(lines: readonly Line[], body: number): number {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? body) < 0.9 * body) from--;
  const count = lines.length - from;
  const isNote = /^(?:[¹²³⁴-⁹]+|\d{1,3}[.)\s]|\*+|†)\s*\S/u.test(lines[from]?.text ?? "");
  return isNote && count < lines.length ? count : 0;
}

/** Edges of columns, of left and right pages apart: where most of their lines begin and end at the outside. */
function withEdges(lines: readonly (Line & { column: string })[]): Flowing[] {
  const key = (line: Line & { column: string }): string => `${line.column} ${line.page % 2}`;
  const groups = new Map<string, Line[]>();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line]);
  const edges = new Map([...groups].map(([name, own]) => [name, { left: quantile(own.map((line) => line.x), 0.03), margin: quantile(own.map((line) => line.right), 0.9) }]));
  return lines.map((line) => ({ ...line, ...(edges.get(key(line)) ?? { left: line.x, margin: line.right }) }));
}
