import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import type { Layout } from "./layout.ts";
import { beginsProvision } from "./heading-below.ts";
import { isBlank, type Line } from "./lines.ts";

const LONGEST = 200;

/**
 * The heading that stands on the line above a number ("Power to close gardens / 28. The warden may …"), as acts of India and Africa
 * print it; undefined when the line above is none, is the text's first, or lies before `from` (another article's number or heading).
 */
export function headingAbove(text: string, lines: readonly Line[], layout: Layout, at: number, from: number, structure: Structure): Span | undefined {
  const above = lastWithWords(lines, at - 1);
  const line = lines[above];
  if (line === undefined || line.start < from || layout.starts[above] !== true || !looksLikeHeading(text.slice(line.start, line.end))) return undefined;
  if (beginsProvision(text, line, structure)) return undefined;
  const before = lines[lastWithWords(lines, above - 1)];
  if (before === undefined) return undefined;
  // The words before are over: they are the title, a sentence has ended, or an article or chapter begins here.
  const over = from === 0 || before.end <= from || /[.;:!?][)\]"”»]*$|[—–-]$/u.test(text.slice(before.start, before.end));
  return over ? { start: line.start, end: line.end } : undefined;
}

function looksLikeHeading(words: string): boolean {
  return words.length <= LONGEST && /^[\p{Lu}“"«‘(]/u.test(words) && /\p{L}{3}/u.test(words) && !/[.;:,—–-]$/u.test(words);
}

function lastWithWords(lines: readonly Line[], from: number): number {
  let at = from;
  while (at >= 0 && isBlank(lines[at] as Line)) at--;
  return at;
}
