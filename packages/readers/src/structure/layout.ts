import { isBlank, type Line } from "./lines.ts";

/** How a text is laid out on lines. `starts[i]`: line i begins a paragraph. */
export interface Layout {
  readonly starts: readonly boolean[];
  /** Paragraphs are cut into lines of a page's width. */
  readonly wrapped: boolean;
  /** How long most lines are at most, in characters. */
  readonly width: number;
  /** Paragraphs are separated by blank lines; a line right below another one continues it. */
  readonly spaced: boolean;
}

const MARKER = /(?:\(?[\p{L}\d]{1,4}(?:-\d{1,3})?\)|\d{1,3}(?:-\d{1,3})?\.)(?=\s|$)/uy;
const ENDS = /[.;:!?…][»"”’)\]*]*$/u;

/** Tells whether a paragraph begins at an offset, which is that of a line's first character. */
export type Paragraphs = (at: number) => boolean;

/**
 * Finds out where paragraphs begin: as the source says, where it says so (`paragraphs`) and its paragraphs are not lines of a page's
 * width; else by blank lines, indents, and how the lines break.
 */
export function readLayout(text: string, lines: readonly Line[], paragraphs?: Paragraphs): Layout {
  const facts = measure(text, lines);
  // Files made from printed lines tell each line as a paragraph.
  if (paragraphs !== undefined && !facts.wrapped) return { starts: lines.map((_, at) => startsAsTold(text, lines, at, paragraphs)), wrapped: false, width: facts.width, spaced: false };
  const starts = lines.map((line, at) => {
    const before = lines[at - 1];
    if (isBlank(line) || before === undefined || isBlank(before)) return !isBlank(line);
    if (line.indent >= 3 && line.indent > before.indent + 1) return true;
    if (facts.spaced) return false;
    if (facts.wrapped) return ends(text, before) && (length(before) < facts.width * 0.75 || isMarked(text, line));
    return !(breaks(text, before, line) && length(before) >= facts.longest * 0.8 && facts.longest >= 60 && facts.longest <= 200);
  });
  return { starts, wrapped: facts.wrapped, width: facts.width, spaced: facts.spaced };
}

/** A line that is broken by hand inside a paragraph goes on with it, but where a number stands, or a blank line above. */
function startsAsTold(text: string, lines: readonly Line[], at: number, paragraphs: Paragraphs): boolean {
  const line = lines[at] as Line;
  const before = lines[at - 1];
  return !isBlank(line) && (before === undefined || isBlank(before) || paragraphs(line.start - line.indent) || isMarked(text, line));
}

interface Facts {
  readonly spaced: boolean;
  readonly wrapped: boolean;
  readonly width: number;
  readonly longest: number;
}

function measure(text: string, lines: readonly Line[]): Facts {
  const lengths: number[] = [];
  const broken: number[] = [];
  const seen = { below: 0, marked: 0, markedAfterBlank: 0 };
  for (const [at, line] of lines.entries()) {
    if (isBlank(line)) continue;
    lengths.push(length(line));
    const before = lines[at - 1];
    const after = before === undefined || isBlank(before);
    if (isMarked(text, line)) {
      seen.marked++;
      if (after) seen.markedAfterBlank++;
    }
    if (after) continue;
    seen.below++;
    if (breaks(text, before, line)) broken.push(length(before));
  }
  const width = quantile(lengths, 0.9);
  const wrapped = seen.below >= 6 && broken.length > seen.below * 0.3 && width <= 130 && quantile(broken, 0.5) >= width * 0.75;
  const spaced = !wrapped && seen.marked >= 3 && seen.markedAfterBlank >= seen.marked * 0.7;
  return { spaced, wrapped, width, longest: quantile(lengths, 1) };
}

/** The sentence goes on from one line to the next. */
function breaks(text: string, before: Line, line: Line): boolean {
  return !ends(text, before) && /[\p{Ll}\d(,]/u.test(text.charAt(line.start));
}

function ends(text: string, line: Line): boolean {
  return ENDS.test(text.slice(Math.max(line.start, line.end - 6), line.end));
}

function isMarked(text: string, line: Line): boolean {
  MARKER.lastIndex = line.start;
  return MARKER.test(text);
}

function length(line: Line): number {
  return line.end - line.start;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
