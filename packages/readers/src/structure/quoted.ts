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
  const marks = new Marks(text, lines, structure);
  let before = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const start = startOf(text, line, before, layout.starts[at] === true, structure);
    before = text.slice(line.start, line.end);
    if (start === undefined) continue;
    const last = marks.closing(at, start);
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

/** What quotation marks a line has: how many more open than close, whether it ends with a closing one; and whether an article begins with it. */
interface LineMarks {
  readonly opened: number;
  readonly closes: boolean;
  readonly beginsHead: boolean;
}

/** The lines' quotation marks, each line read once however many quotations never close. */
class Marks {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #structure: Structure;
  readonly #known: (LineMarks | undefined)[] = [];

  constructor(text: string, lines: readonly Line[], structure: Structure) {
    this.#text = text;
    this.#lines = lines;
    this.#structure = structure;
  }

  /**
   * The line with which the quotation that opens in line `from`, at `start`, is closed; undefined when it isn't. One that is no article itself is
   * over, unclosed, where an article begins.
   */
  closing(from: number, start: number): number | undefined {
    const quotesHeads = beginsHead(this.#text, start + 1, this.#structure);
    let depth = 0;
    for (let at = from; at < this.#lines.length && at < from + LONGEST; at++) {
      const { opened, closes, beginsHead: head } = at === from ? this.#read(start, this.#lines[at]?.end) : (this.#known[at] ??= this.#read(this.#lines[at]?.start, this.#lines[at]?.end));
      if (at > from && head && !quotesHeads) return undefined;
      depth += opened;
      if (closes && depth <= 0) return at;
    }
    return undefined;
  }

  #read(start = 0, end = 0): LineMarks {
    const words = this.#text.slice(start, end);
    return { opened: (words.match(/[«“„]/gu)?.length ?? 0) - (words.match(/[»”]/gu)?.length ?? 0), closes: CLOSES.test(words), beginsHead: beginsHead(this.#text, start, this.#structure) };
  }
}

/** A word for a container or article with its number: «Статья 5», "Article 5". */
function beginsHead(text: string, start: number, { heads, headInitials }: Structure): boolean {
  return headInitials.has(text.charAt(start)) && heads.some(({ forms }) => forms.some((form) => {
    form.at.lastIndex = start;
    return form.worded && form.at.test(text);
  }));
}
