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
  const seen = new Set<string>();
  let first: string | undefined;
  let entry = from;
  let loose = 0;
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const key = headKey(text, line, structure);
    if (key === undefined) {
      loose++;
      if (loose > LOOSE && seen.size < at - from - loose) return from;
      if (line.end - line.start > 400 || loose > seen.size + LOOSE) return from;
      continue;
    }
    // The act begins where the first entry comes again.
    if (key === first) return entry;
    first ??= key;
    seen.add(key);
    entry = lastOfEntry(text, lines, at, structure);
  }
  return from;
}

/** An entry goes on below without a blank line: a long heading, a page number. */
function lastOfEntry(text: string, lines: readonly Line[], at: number, structure: Structure): number {
  let last = at;
  for (let next = lines[last + 1]; next !== undefined && !isBlank(next) && headKey(text, next, structure) === undefined; next = lines[last + 1]) {
    if (last >= at + LOOSE) break;
    last++;
  }
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
