import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import { beginsProvision } from "./heading-below.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";

/** Lines within which a quoted text must close. */
const LONGEST = 1500;
const OPENS = /["«“„‘]/u;
const CLOSES = /["»”’][;.,:]?(?:\s*(?:and|or))?$/u;
/** A quotation that begins in the line of its command: «пункт 1 изложить в следующей редакции: «1. …»». */
const INLINE = /[:—]\s*(?=["«“„‘])/u;

/**
 * Ranges of texts that an amending act puts in place of others: after a colon, a quotation mark and a provision's number, or any quotation after the words
 * of a command, up to the paragraph that ends with the closing mark.
 */
export function findQuoted(text: string, lines: readonly Line[], layout: Layout, structure: Structure): Span[] {
  const found: Span[] = [];
  let before = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const start = startOf(text, line, before, layout.starts[at] === true, structure);
    before = text.slice(line.start, line.end);
    if (start === undefined) continue;
    const last = closing(text, lines, at, start, structure);
    if (last === undefined) continue;
    found.push({ start, end: lines[last]?.end ?? line.end });
    at = last;
  }
  return found;
}

/** Where a quoted text begins in a line, if one does. */
function startOf(text: string, line: Line, before: string, isFirst: boolean, structure: Structure): number | undefined {
  const words = text.slice(line.start, line.end);
  const provision = (start: number): boolean => beginsProvision(text, { ...line, start: start + 1 }, structure);
  if (isFirst && /[:—]$/u.test(before) && OPENS.test(words.charAt(0))) return provision(line.start) || structure.quotes.test(before) ? line.start : undefined;
  const inline = INLINE.exec(words);
  const start = inline ? line.start + inline.index + inline[0].length : -1;
  return inline && structure.quotes.test(words.slice(0, inline.index)) && provision(start) ? start : undefined;
}

/** The line that closes a quotation. One that is no article itself is over, unclosed, where an article begins. */
function closing(text: string, lines: readonly Line[], from: number, start: number, structure: Structure): number | undefined {
  const quotesHeads = beginsHead(text, start + 1, structure);
  let depth = 0;
  for (let at = from; at < lines.length && at < from + LONGEST; at++) {
    if (at > from && !quotesHeads && beginsHead(text, lines[at]?.start ?? 0, structure)) return undefined;
    const words = text.slice(at === from ? start : lines[at]?.start, lines[at]?.end);
    for (let index = 0; index < words.length; index++) {
      const char = words.charAt(index);
      if (char === "«" || char === "“" || char === "„") depth++;
      else if (char === "»" || char === "”") depth--;
    }
    if (CLOSES.test(words) && depth <= 0) return at;
  }
  return undefined;
}

/** A word for a container or article with its number: «Статья 5», "Article 5". */
function beginsHead(text: string, start: number, { heads, headInitials }: Structure): boolean {
  return headInitials.has(text.charAt(start)) && heads.some(({ forms }) => forms.some((form) => {
    form.at.lastIndex = start;
    return form.worded && form.at.test(text);
  }));
}
