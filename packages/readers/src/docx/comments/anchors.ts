import type { Piece } from "../../office/paragraph-writer.ts";
import { elements, type Xml } from "../../office/xml.ts";

/** What holds runs without being one: a comment may begin and end inside. */
const OPEN: ReadonlySet<string> = new Set([
  "w:p", "w:hyperlink", "w:ins", "w:moveTo", "w:sdt", "w:sdtContent", "w:smartTag", "w:fldSimple", "w:customXml", "w:dir", "w:bdo",
]);

/** The element beside which comment marks for some words may stand: the outermost that is no mere holder of runs. */
export interface Anchor {
  readonly element: Xml;
  readonly parent: Xml;
  /** The table cell it stands in; the body where in none. */
  readonly cell: Xml;
  /** The words' own element is a child of the anchor, which is a run: the run can be split there. */
  readonly splits: boolean;
}

/** Anchors of words in a body. Words of text boxes, where Word takes no comments, are anchored at the run that the box hangs on. */
export class Anchors {
  readonly #parents = new Map<Xml, Xml>();
  readonly #body: Xml;

  constructor(body: Xml) {
    this.#body = body;
    const open = [body];
    for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
      for (const child of elements(parent)) {
        this.#parents.set(child, parent);
        open.push(child);
      }
    }
  }

  /** Undefined for words that do not stand in the body. */
  of({ element }: Piece): Anchor | undefined {
    const path = this.#pathTo(element);
    const paragraph = path.findIndex(({ name }) => name === "w:p");
    if (paragraph < 0) return undefined;
    let at = paragraph;
    while (OPEN.has(path[at + 1]?.name ?? "")) at++;
    const [parent, anchor] = [path[at], path[at + 1]];
    if (parent === undefined || anchor === undefined) return undefined;
    const cell = path.slice(0, paragraph).findLast(({ name }) => name === "w:tc") ?? this.#body;
    return { element: anchor, parent, cell, splits: anchor.name === "w:r" && path[at + 2] === element };
  }

  /** From the body's child down to the element. */
  #pathTo(element: Xml): Xml[] {
    const path: Xml[] = [];
    for (let at: Xml | undefined = element; at !== undefined && at !== this.#body; at = this.#parents.get(at)) path.push(at);
    return this.#parents.has(element) ? path.reverse() : [];
  }
}
