import type { SourcePlace, Span } from "@charterlint/core";
import type { Extract } from "../read-structured.ts";
import type { Flow } from "./flow.ts";
import { isBroken, type KeepsHyphen, learnHyphens } from "./hyphens.ts";
import type { Line } from "./page.ts";
import { type Flowing, toParagraphs } from "./paragraphs.ts";

/**
 * Writes one paragraph a line. A note in the margin that stands beside a section's number is its heading and is read after the number;
 * what else stands beside or below the text is noise before the first paragraph that begins lower.
 */
export function write({ lines, asides }: Flow): Extract {
  const writer = new Writer(learnHyphens(lines));
  const waiting = asides.toSorted(([a], [b]) => (a as Line).page - (b as Line).page || (a as Line).baseline - (b as Line).baseline);
  for (const paragraph of toParagraphs(lines)) {
    const first = paragraph[0] as Flowing;
    const heading = SECTION.test(first.text) ? waiting.find((note) => isBeside(note[0] as Line, first)) : undefined;
    while (waiting[0] !== undefined && isBefore(waiting[0][0] as Line, first)) {
      const note = waiting.shift();
      if (note !== undefined && note !== heading) writer.paragraph(note, true);
    }
    if (heading === undefined) writer.paragraph(paragraph, false);
    else writer.section(paragraph, heading, SECTION.exec(first.text)?.[0].length ?? 0);
    if (heading !== undefined && waiting.includes(heading)) waiting.splice(waiting.indexOf(heading), 1);
  }
  for (const note of waiting) writer.paragraph(note, true);
  return writer.extract();
}

const SECTION = /^\d{1,4}[A-Z]{0,2}\.\s?(?=\S)/u;

function isBeside(note: Line, first: Flowing): boolean {
  return note.page === first.page && Math.abs(note.baseline - first.baseline) < 1.2 * first.size && /^\p{Lu}/u.test(note.text) && note.size < first.size;
}

function isBefore(note: Line, first: Flowing): boolean {
  return note.page < first.page || (note.page === first.page && note.baseline < first.baseline);
}

class Writer {
  #text = "";
  readonly #noise: Span[] = [];
  readonly #places: SourcePlace[] = [];
  readonly #starts = new Set<number>();
  readonly #keeps: KeepsHyphen;

  constructor(keeps: KeepsHyphen) {
    this.#keeps = keeps;
  }

  paragraph(lines: readonly Line[], isNoise: boolean): void {
    const start = this.#text.length;
    this.#starts.add(start);
    for (const [at, line] of lines.entries()) this.#line(line, lines[at + 1]);
    if (isNoise) this.#noise.push({ start, end: this.#text.length });
    this.#text += "\n";
  }

  /** A section's number, its heading from the margin, and below them its words. */
  section([first, ...rest]: readonly Line[], heading: readonly Line[], number: number): void {
    if (first === undefined) return;
    const at = ((first.right - first.x) * number) / first.text.length;
    this.paragraph([{ ...first, text: first.text.slice(0, number).trim(), right: first.x + at, marks: [] }, ...heading], false);
    const marks = first.marks.filter(([from]) => from >= number).map(([from, to]) => [from - number, to - number] as const);
    this.paragraph([{ ...first, text: first.text.slice(number), x: first.x + at, marks }, ...rest], false);
  }

  #line(line: Line, below: Line | undefined): void {
    const start = this.#text.length;
    const broken = below !== undefined && isBroken(line.text, below.text);
    const kept = broken && line.text.endsWith("-") && this.#keeps(line.text, below.text);
    this.#text += broken && !kept ? line.text.slice(0, -1) : line.text;
    const end = this.#text.length;
    for (const [from, to] of line.marks) if (start + to <= end) this.#noise.push({ start: start + from, end: start + to });
    const { page, x, right, baseline, size } = line;
    this.#places.push({ start, end, page, box: [round(x), round(baseline - size), round(right - x), round(size * 1.25)] });
    // "41-" and "1" on two lines are one number.
    const number = below !== undefined && /\d-$/u.test(line.text) && /^\d/u.test(below.text);
    if (below !== undefined && !broken && !number) this.#text += " ";
  }

  extract(): Extract {
    return { text: this.#text, format: "pdf", noise: this.#noise, places: this.#places, paragraphs: this.#starts };
  }
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
