import type { Span } from "@charterlint/core";
import type { Level, Structure } from "./compile.ts";
import { foundNumber } from "./form.ts";
import { continuesHeading, isHeading } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";

/** The heading that stands on the lines below a number ("Раздел I / Общие положения"), and its last line; undefined when there is none. */
export function headingBelow(
  text: string, lines: readonly Line[], layout: Layout, at: number, structure: Structure, level: Level,
): { span: Span; last: number } | undefined {
  let below = at + 1;
  while (below < lines.length && below <= at + 3 && isBlank(lines[below] as Line)) below++;
  // "SCHEDULE 1 / Section 2 / Records": what the annex belongs to stands before its heading.
  if (level.annex && lines[below] !== undefined && isReference(text, lines[below] as Line, structure)) below++;
  const line = lines[below];
  if (line === undefined || isBlank(line) || /^\d{1,3}[A-Z]?[.\s]/u.test(text.slice(line.start, line.start + 6)) || beginsProvision(text, line, structure)) return undefined;
  // A paragraph that ends as a sentence is the article's text, on however many lines it stands.
  let end = below;
  while (end + 1 < lines.length && end < below + 12 && layout.starts[end + 1] !== true && !isBlank(lines[end + 1] as Line)) end++;
  if (/[.;:,…]$/u.test(text.slice(line.start, lines[end]?.end))) return undefined;
  if (!isHeading(text, line, structure, level, false, lines, below) || structure.sentence.test(text.slice(line.start, line.end))) return undefined;
  const last = continuesHeading(text, lines, layout, below, line.start);
  return { span: { start: line.start, end: lines[last]?.end ?? line.end }, last };
}

/** "Section 2" and no more. */
function isReference(text: string, line: Line, structure: Structure): boolean {
  return structure.heads.some((level) => level.role === "basic" && level.forms.some((form) => {
    form.at.lastIndex = line.start;
    return form.worded && form.tail === "none" && form.at.test(text);
  }));
}

/** A line that begins with a number or word of any level. */
export function beginsProvision(text: string, line: Line, structure: Structure): boolean {
  return [...structure.heads, ...structure.items].some((level) => level.forms.some((form) => {
    if (!form.begins(text.charAt(line.start))) return false;
    form.at.lastIndex = line.start;
    const hit = form.at.exec(text);
    return hit !== null && foundNumber(hit, structure.ordinals) !== undefined && (form.worded || form.tail === "text");
  }));
}
