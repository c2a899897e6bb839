/** Text boxes inside text boxes, and notes inside notes, that are still read. */
const DEEPEST = 20;

/** How deep stories stand in stories. */
export class Nesting {
  #depth = 0;

  /** Reads a story that stands inside another one; undefined when they are nested too deep. */
  within<T>(read: () => T): T | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }
}
