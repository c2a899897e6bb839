import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import { foundNumber } from "./form.ts";
import { isBlank, type Line } from "./lines.ts";

/** Lines of contents that may stand together without a number: wrapped headings, page numbers. */
const LOOSE = 4;

/**
 * Ranges of tables of contents: from its heading to where the numbers begin again. Where only the heading is left (portals
 * print the contents elsewhere) it alone.
 */
export function findContents(text: string, lines: readonly Line[], structure: Structure): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    structure.contents.lastIndex = line.start;
    if (isBlank(line) || !structure.contents.test(text)) continue;
    const last = lastOfContents(text, lines, at, structure);
    found.push({ start: line.start, end: lines[last]?.end ?? line.end });
    at = last;
  }
  return found;
}

function lastOfContents(text: string, lines: readonly Line[], from: number, structure: Structure): number {
  const seen = new Map<string, number>();
  let loose = 0;
  let run = from + 1;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const key = headKey(text, line, structure);
    if (key === undefined) {
      loose++;
      run = at + 1;
      if (loose > LOOSE && seen.size < at - from - loose) return from;
      if (line.end - line.start > 400 || loose > seen.size + LOOSE) return from;
      continue;
    }
    // The act begins where the first entry comes again.
    if (seen.has(key) && seen.get(key) === Math.min(...[...seen.values()].slice(0, 1))) return lastBefore(lines, at, from);
    if (!seen.has(key)) seen.set(key, at);
  }
  return from;
}

function lastBefore(lines: readonly Line[], at: number, from: number): number {
  let last = at - 1;
  while (last > from && isBlank(lines[last] as Line)) last--;
  return last;
}

/** Level and number that a line begins with. */
function headKey(text: string, line: Line, structure: Structure): string | undefined {
  for (const level of structure.heads) {
    for (const form of level.forms) {
      form.at.lastIndex = line.start;
      const hit = form.at.exec(text);
      const number = hit === null ? undefined : foundNumber(hit, structure.ordinals);
      if (number !== undefined) return `${level.index}:${number.num ?? ""}`;
    }
  }
  return undefined;
}
