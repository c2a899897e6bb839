import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import { beginsProvision } from "./heading-below.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";

/** Lines within which a quoted text must close. */
const LONGEST = 1500;
const OPENS = /["«“„]/u;
const CLOSES = /["»”](?:\s*[;.,:])?$/u;

/**
 * Ranges of texts that an amending act puts in place of others: a paragraph after a colon that begins with a quotation mark and a
 * provision's number, up to the paragraph that ends with the closing mark.
 */
export function findQuoted(text: string, lines: readonly Line[], layout: Layout, structure: Structure): Span[] {
  const found: Span[] = [];
  let before = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const words = text.slice(line.start, line.end);
    const opens = before === ":" && layout.starts[at] === true && OPENS.test(words.charAt(0))
      && beginsProvision(text, { ...line, start: line.start + 1 }, structure);
    before = words.at(-1) ?? "";
    if (!opens) continue;
    const last = closing(text, lines, at);
    if (last === undefined) continue;
    found.push({ start: line.start, end: lines[last]?.end ?? line.end });
    at = last;
  }
  return found;
}

function closing(text: string, lines: readonly Line[], from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < lines.length && at < from + LONGEST; at++) {
    const words = text.slice(lines[at]?.start, lines[at]?.end);
    for (const char of words) {
      if (char === "«" || char === "“" || char === "„") depth++;
      else if (char === "»" || char === "”") depth--;
    }
    if (CLOSES.test(words) && depth <= 0) return at;
  }
  return undefined;
}
