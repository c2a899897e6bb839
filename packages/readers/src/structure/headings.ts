import type { Span } from "@charterlint/core";
import type { Level, Structure } from "./compile.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";

const LONGEST_HEADING = 900;
/** A heading printed on lines goes on for so many; where links break lines, for so many in one block. */
const MOST_LINES = 4;
const MOST_IN_BLOCK = 40;

/**
 * Whether a line (or its rest after the number) is a heading. A heading doesn't end a sentence; where the tradition puts a
 * full stop after headings too ("2. Definitions."), words that only sentences have tell them apart, and own words follow below.
 */
export function isHeading(
  text: string, span: Span, structure: Structure, level: Level, worded: boolean, lines: readonly Line[], at: number,
): boolean {
  const words = text.slice(span.start, span.end).trimEnd();
  if (words === "" || words.length > LONGEST_HEADING || !/^[\p{Lu}\p{N}«"“„‘'([*§]/u.test(words)) return false;
  if (!worded && (printedTwice(text, lines, at) || listBelow(text, lines, at))) return true;
  if (/(?:[;:,]|[—–-])$/u.test(words)) return false;
  if (/^\(\S{1,4}\)/u.test(words)) return false;
  if (!/[.!?]$/u.test(words)) return worded || level.role === "container" || !sentence(words, structure);
  if (level.role === "container") return worded && !sentence(words, structure);
  if (worded) return isCapitals(words);
  return words.length <= 200 && !sentence(words, structure) && hasTextBelow(text, lines, at);
}

function sentence(words: string, structure: Structure): boolean {
  return structure.sentence.test(words) && /[.!?]$/u.test(words);
}

/** Own words follow, rather than the next section. */
function hasTextBelow(text: string, lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 4).find((line) => !isBlank(line));
  return below !== undefined && numberOf(text, below) === undefined;
}

/** The number stands again at the next line: what is between is the heading, whatever its words. */
function printedTwice(text: string, lines: readonly Line[], at: number): boolean {
  const number = numberOf(text, lines[at]);
  return number !== undefined && number === numberOf(text, lines[at + 1]);
}

/** "(1)" begins the next line: the numbered words belong to a heading above, even if it has a verb. */
function listBelow(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  return line !== undefined && below !== undefined && /\p{L}\.?$/u.test(text.slice(line.start, line.end)) && /^[—–-]?\(1\)/u.test(text.slice(below.start, below.start + 4));
}

function numberOf(text: string, line: Line | undefined): string | undefined {
  return line === undefined ? undefined : /^(?:\d{0,3}\[)?(\d+[A-Z]{0,2})\.\s/u.exec(text.slice(line.start, line.start + 12))?.[1];
}

/** "Short title.—(1) This Act …": where the heading ends and the words begin, on one line. */
export function splitHeading(text: string, rest: Span): { end: number; textStart: number } | undefined {
  const match = /^\p{Lu}[^.;:()]{2,200}\.\s?(?:--+|[—–])\s*(?=\S)/u.exec(text.slice(rest.start, Math.min(rest.end, rest.start + 220)));
  if (match === null) return undefined;
  const textStart = rest.start + match[0].length;
  const end = rest.start + match[0].search(/\.\s?(?:--+|[—–])\s*$/u) + 1;
  return { end, textStart };
}

/** Index of the last line of a heading that begins at `start` on line `at`: it goes on below in the same block, in small letters, or in capitals. */
export function continuesHeading(text: string, lines: readonly Line[], layout: Layout, at: number, start: number): number {
  let last = at;
  for (let next = lines[last + 1]; next !== undefined && !isBlank(next) && last < at + MOST_IN_BLOCK; next = lines[last + 1]) {
    const words = text.slice(next.start, next.end);
    const before = text.slice(last === at ? start : lines[last]?.start, lines[last]?.end);
    const block = layout.spaced && layout.starts[last + 1] !== true && !HEAD.test(words) && words.length < 300 && !/[.;:]$/u.test(words);
    const small = /^[\p{Ll}(]/u.test(words) && !/^\(?[\p{L}\d]{1,3}[.)]/u.test(words) && !/[.;:!?]$/u.test(before);
    const capitals = (): boolean => isCapitals(words) && isCapitals(before) && !HEAD.test(words);
    if (!block && (last >= at + MOST_LINES || !(small || capitals()))) break;
    last++;
  }
  return last;
}

/** Something that begins an article or chapter rather than going on with a heading. */
const HEAD = /^(?:§+\s*\d|\p{Lu}\p{L}*\.?\s+(?:\d+(?:-\d+)?|[IVXLC]+)(?:[.\s]|$)|\d+(?:-\d+)?\s?[-–]\s?\p{L}+(?:[.\s]|$))/u;

function isCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && /\p{Lu}{2}/u.test(words);
}
