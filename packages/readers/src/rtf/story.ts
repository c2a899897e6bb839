import type { Paragraph } from "../office/assemble.ts";
import type { ParagraphCounter } from "../office/paragraph-counter.ts";
import { ParagraphWriter } from "../office/paragraph-writer.ts";

/** Paragraphs being written, one after another: the body, a text box or a note. */
export class Story {
  readonly paragraphs: Paragraph[] = [];
  readonly #counter: ParagraphCounter;
  #writer = new ParagraphWriter();
  #number: number | undefined;
  /** Paragraphs of text boxes that hang on the paragraph being written. */
  #boxes: Paragraph[] = [];

  /** @param counter of the file's paragraphs */
  constructor(counter: ParagraphCounter) {
    this.#counter = counter;
  }

  write(words: string, isNoise: boolean): void {
    this.#number ??= this.#counter.next();
    this.#writer.write(words, isNoise);
  }

  /** Ends the paragraph, empty or not. */
  endParagraph(): void {
    const number = this.#number ?? this.#counter.next();
    this.paragraphs.push({ number, text: this.#writer.text.trimEnd(), noise: this.#writer.noise }, ...this.#boxes);
    this.#writer = new ParagraphWriter();
    this.#number = undefined;
    this.#boxes = [];
  }

  /** Ends the paragraph if it has words; the end of a section, a cell or the story. */
  end(): void {
    if (!this.isEmpty || this.#boxes.length > 0) this.endParagraph();
  }

  get isEmpty(): boolean {
    return this.#writer.text === "";
  }

  addBox(box: Story): void {
    this.#number ??= this.#counter.next();
    this.#boxes.push(...box.paragraphs);
  }
}
