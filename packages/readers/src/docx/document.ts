import type { Paragraph } from "../office/assemble.ts";
import { Nesting } from "../office/nesting.ts";
import { ParagraphCounter } from "../office/paragraph-counter.ts";
import { elements, type Xml } from "../office/xml.ts";
import type { NoteReference } from "./inline.ts";
import { Lists } from "./lists.ts";
import type { Parts } from "./package.ts";
import { Revisions } from "./revisions.ts";
import { Story } from "./story.ts";
import { Styles } from "./styles.ts";

/** A Word document being read: what all its stories share. */
export class Document {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly revisions: Revisions = new Revisions();
  readonly nesting: Nesting = new Nesting();
  readonly paragraphs: ParagraphCounter = new ParagraphCounter();
  readonly notes: Paragraph[] = [];
  /** Stretches that stand in other files and are not read. */
  missing = 0;
  readonly #body: Xml;
  readonly #noteById = new Map<string, Xml>();
  #notes = 0;

  constructor({ body, styles, numbering, footnotes, endnotes }: Parts) {
    this.#body = body;
    this.styles = new Styles(styles);
    this.lists = new Lists(numbering, this.styles);
    for (const note of [...elementsOf(footnotes), ...elementsOf(endnotes)]) this.#noteById.set(`${note.name}:${note.attributes["w:id"] ?? ""}`, note);
  }

  /** The body's paragraphs in order, text boxes after the paragraph they hang on; `notes` then holds the notes' paragraphs. */
  read(): readonly Paragraph[] {
    return new Story(this, this.#body).paragraphs;
  }

  /** Reads a note where it is referred to, and keeps its paragraphs for the end. */
  readNote({ kind, id }: NoteReference): void {
    const key = `w:${kind}:${id}`;
    const note = this.#noteById.get(key);
    // A note is printed once.
    this.#noteById.delete(key);
    const story = note && this.nesting.within(() => new Story(this, note));
    if (story === undefined) return;
    const label = `[${++this.#notes}] `;
    this.notes.push(...story.paragraphs.map((each, at) => (at === 0 ? { ...each, pieces: [], text: `${label}${each.text.trimStart()}` } : each)));
  }
}

function elementsOf(root: Xml | undefined): Xml[] {
  return root === undefined ? [] : elements(root);
}
