import type { Problem } from "@charterlint/core";
import { trackedChanges } from "../office/tracked-changes.ts";
import { child, type Xml } from "../office/xml.ts";

/** Counts tracked changes while a document is read as if all were accepted. */
export class Revisions {
  #inserted = 0;
  #deleted = 0;
  #moved = 0;

  /** Whether an element's content is gone once changes are accepted. Counts it. */
  drops(element: Xml): boolean {
    if (element.name === "w:ins") this.#inserted++;
    if (element.name === "w:moveTo") this.#moved++;
    if (element.name === "w:del") this.#deleted++;
    return element.name === "w:del" || element.name === "w:moveFrom";
  }

  /** Whether a paragraph's mark, a row or a cell is gone, by its properties. Counts it. */
  dropsMark(properties: Xml | undefined): boolean {
    if (child(properties, "w:ins") !== undefined) this.#inserted++;
    if (child(properties, "w:moveFrom") !== undefined) return true;
    const gone = child(properties, "w:del") ?? child(properties, "w:cellDel");
    if (gone !== undefined) this.#deleted++;
    return gone !== undefined;
  }

  /** Says that there were tracked changes, and how they were read. */
  problem(file: string): Problem | undefined {
    return trackedChanges({ inserted: this.#inserted, deleted: this.#deleted, moved: this.#moved }, file);
  }
}
