import type { SourcePlace, Span } from "@charterlint/core";
import type { Extract } from "../read-structured.ts";
import type { Flow } from "./flow.ts";
import { isBroken, type KeepsHyphen, learnHyphens } from "./hyphens.ts";
import type { Line } from "./page.ts";
import { type Flowing, toParagraphs } from "./paragraphs.ts";

/** Writes one paragraph a line; what stands beside or below the text comes before the first paragraph that begins lower, as noise. */
export function write({ lines, asides }: Flow): Extract {
  const writer = new Writer(learnHyphens(lines));
  const waiting = asides.toSorted((a, b) => a.page - b.page || a.baseline - b.baseline);
  for (const paragraph of toParagraphs(lines)) {
    const first = paragraph[0] as Flowing;
    // A note in the margin stands beside the first line of what it names, give or take.
    while (waiting[0] !== undefined && isBefore(waiting[0], first)) writer.paragraph([waiting.shift() as Line], true);
    writer.paragraph(paragraph, false);
  }
  for (const line of waiting) writer.paragraph([line], true);
  return writer.extract();
}

function isBefore(aside: Line, first: Flowing): boolean {
  return aside.page < first.page || (aside.page === first.page && aside.baseline < first.baseline + 0.8 * first.size);
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
