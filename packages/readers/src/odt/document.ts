import type { Paragraph } from "../office/assemble.ts";
import { Nesting } from "../office/nesting.ts";
import { ParagraphCounter } from "../office/paragraph-counter.ts";
import { elements, type Xml } from "../office/xml.ts";
import { Story } from "./story.ts";
import type { Styles } from "./styles.ts";

/** An OpenDocument text being read: what all its stories share. */
export class Document {
  readonly styles: Styles;
  readonly nesting: Nesting = new Nesting();
  readonly paragraphs: ParagraphCounter = new ParagraphCounter();
  readonly notes: Paragraph[] = [];
  inserted = 0;
  deleted = 0;
  #notes = 0;

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

  /** Reads a note where it stands, and keeps its paragraphs for the end. */
  readNote(body: Xml): void {
    const story = this.nesting.within(() => new Story(this, body));
    if (story === undefined) return;
    const label = `[${++this.#notes}] `;
    this.notes.push(...story.paragraphs.map((each, at) => (at === 0 ? { ...each, text: `${label}${each.text}` } : each)));
  }
}
