import type { Span } from "@charterlint/core";
import type { Xml } from "./xml.ts";

/** Words that an element of the file stands for. */
export interface Piece extends Span {
  readonly words: string;
  readonly element: Xml;
}

/** Gathers one paragraph's words, and which of them are not the act's. */
export class ParagraphWriter {
  #text = "";
  #noise: { start: number; end: number }[] = [];
  #pieces: Piece[] = [];

  get text(): string {
    return this.#text;
  }

  /** Ranges of `text` that were written as noise. */
  get noise(): readonly Span[] {
    return this.#noise;
  }

  /** Ranges of `text` that came from elements which tell where they stand. */
  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** @param element which stands for the words in the file */
  write(words: string, isNoise: boolean, element?: Xml): void {
    if (words === "") return;
    const start = this.#text.length;
    this.#text += words;
    if (element?.place !== undefined) this.#pieces.push({ start, end: this.#text.length, words, element });
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
    for (const piece of other.pieces) this.#pieces.push({ ...piece, start: piece.start + at, end: piece.end + at });
  }
}
