import type { Span } from "@charterlint/core";

/** Gathers one paragraph's words, and which of them are not the act's. */
export class ParagraphWriter {
  #text = "";
  #noise: { start: number; end: number }[] = [];

  get text(): string {
    return this.#text;
  }

  /** Ranges of `text` that were written as noise. */
  get noise(): readonly Span[] {
    return this.#noise;
  }

  write(words: string, isNoise: boolean): void {
    if (words === "") return;
    const start = this.#text.length;
    this.#text += words;
    const last = this.#noise.at(-1);
    if (!isNoise) return;
    if (last?.end === start) last.end = this.#text.length;
    else this.#noise.push({ start, end: this.#text.length });
  }

  /** Writes what another writer gathered, its noise as noise. */
  append(other: ParagraphWriter): void {
    const at = this.#text.length;
    this.#text += other.text;
    for (const { start, end } of other.noise) this.#noise.push({ start: start + at, end: end + at });
  }
}
