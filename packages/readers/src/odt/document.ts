import type { Paragraph } from "../office/assemble.ts";
import { ParagraphCounter } from "../office/paragraph-counter.ts";
import { elements, type Xml } from "../office/xml.ts";
import { Story } from "./story.ts";
import type { Styles } from "./styles.ts";

/** Text boxes inside text boxes, and notes inside notes, that are still read. */
const DEEPEST = 20;

/** An OpenDocument text being read: what all its stories share. */
export class Document {
  readonly styles: Styles;
  readonly paragraphs: ParagraphCounter = new ParagraphCounter();
  readonly notes: Paragraph[] = [];
  inserted = 0;
  deleted = 0;
  #notes = 0;
  #depth = 0;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** Deleted words stand in the record of changes only, inserted ones in the text: the text is that with changes accepted. */
  countChanges(record: Xml): void {
    for (const change of elements(record).flatMap(elements)) {
      if (change.name === "text:insertion") this.inserted++;
      if (change.name === "text:deletion") this.deleted++;
    }
  }

  /** Reads a story that stands inside another one; undefined when they are nested too deep. */
  nested<T>(read: () => T): T | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }

  /** Reads a note where it stands, and keeps its paragraphs for the end. */
  readNote(body: Xml): void {
    const story = this.nested(() => new Story(this, body));
    if (story === undefined) return;
    const label = `[${++this.#notes}] `;
    this.notes.push(...story.paragraphs.map((each, at) => (at === 0 ? { ...each, text: `${label}${each.text}` } : each)));
  }
}
