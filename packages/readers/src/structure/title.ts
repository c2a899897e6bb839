import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import { isBlank, type Line } from "./lines.ts";

/** Lines looked at for a title. */
const REACH = 40;
const LONGEST = 300;

/**
 * The act's title: the first line that could be one, before the first provision, with the next line when the first only names the kind
 * of act ("ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН / О масс-медиа").
 */
export function findTitle(text: string, lines: readonly Line[], before: number, structure: Structure): Span | undefined {
  for (let at = 0, seen = 0; at < lines.length && seen < REACH; at++) {
    const line = lines[at] as Line;
    if (line.start >= before) return undefined;
    if (isBlank(line)) continue;
    seen++;
    if (isAside(text, line, structure)) continue;
    structure.preamble.lastIndex = line.start;
    if (structure.preamble.test(text) || !mayBeTitle(text, line)) return undefined;
    const next = lines[at + 1];
    const below = next !== undefined && isBlank(next) ? lines[at + 2] : next;
    const joins = below !== undefined && !isBlank(below) && below.start < before && namesKind(text, line)
      && mayBeTitle(text, below) && !isAside(text, below, structure);
    return { start: line.start, end: joins ? below.end : line.end };
  }
  return undefined;
}

/** "Draft", a date, a number: no title, and no preamble. */
export function isAside(text: string, line: Line, structure: Structure): boolean {
  structure.draft.lastIndex = line.start;
  if (structure.draft.test(text)) return true;
  const words = text.slice(line.start, Math.min(line.end, line.start + 120));
  return !/\p{L}{2}/u.test(words) || /^(?:от|№|N|No\.?)\s*\d/u.test(words) || /^\d{4}[-.]\d\d/u.test(words);
}

function mayBeTitle(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return words.length <= LONGEST && !/[;:,]$/u.test(words) && !/[.!?]\s+\p{Lu}.*[.!?]$/u.test(words) && /^[\p{Lu}\p{N}«"“(]/u.test(words) && !(words.length > 120 && words.endsWith("."));
}

/** Capitals only, as acts print their kind, or one line that ends with no name in quotation marks. */
function namesKind(text: string, line: Line): boolean {
  const words = text.slice(line.start, line.end);
  return !/\p{Ll}/u.test(words) && words.split(/\s+/u).length <= 6 && /^(?:ЗАКОН|КОДЕКС|КОНСТИТУЦИОННЫЙ|УКАЗ|ПРИКАЗ|ПОСТАНОВЛЕНИЕ|AN ACT|ACT|BILL|A BILL|LAW OF THE|ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ (?:ЗАҢЫ|КОДЕКСІ))/u.test(words);
}
