import { MAX_CHARACTERS, TOO_LONG } from "../bounds.ts";
import { Namespaces } from "./namespaces.ts";
import { Unreadable } from "./unreadable.ts";
import { elements, type Xml, type XmlOptions } from "./xml.ts";

/** Elements open at once; programs write a few dozen. */
const DEEPEST = 400;
/** Elements kept; more would not fit in memory. */
const MOST_KEPT = 900_000;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

/** Builds the tree of what is kept. */
export class XmlBuilder {
  readonly #part: string;
  readonly #options: XmlOptions;
  readonly #namespaces: Namespaces;
  readonly #open: Xml[] = [{ name: "", attributes: NO_ATTRIBUTES, children: [] }];
  #depth = 0;
  #skipped = 0;
  #kept = 0;
  #letters = 0;

  constructor(part: string, options: XmlOptions) {
    this.#part = part;
    this.#options = options;
    this.#namespaces = new Namespaces(options.namespaces);
  }

  /** The root, once it has ended. */
  get root(): Xml {
    const top = this.#open[0] as Xml;
    return elements(top)[0] ?? top;
  }

  /** An element begins; `at` is the offset behind its start tag. */
  open(written: string, attributes: Readonly<Record<string, string>>, at: number): void {
    if (++this.#depth > DEEPEST) throw new Unreadable("too-deep", `The part ${this.#part} has elements nested more than ${DEEPEST} deep, which office programs never write; open the file in Word or LibreOffice and save it anew.`);
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    this.#namespaces.enter(attributes, this.#depth);
    const parent = this.#open.at(-1) as Xml;
    const name = this.#namespaces.nameOf(written, "element") ?? `?:${written.slice(written.indexOf(":") + 1)}`;
    if (!this.#options.keep(name, parent.name)) {
      this.#skipped = 1;
      return;
    }
    if (++this.#kept > MOST_KEPT) throw tooManyElements(this.#part);
    const place = this.#options.located === true ? { place: { inner: at, end: at } } : undefined;
    const element: Xml = { name, attributes: this.#attributes(attributes), children: [], ...place };
    parent.children.push(element);
    this.#open.push(element);
  }

  /** An element ends; `at` is the offset behind its end tag. */
  close(at: number): void {
    if (this.#skipped === 0) this.#closeKept(at);
    else this.#skipped--;
    if (this.#skipped === 0) this.#namespaces.leave(this.#depth);
    this.#depth--;
  }

  text(words: string): void {
    const element = this.#open.at(-1) as Xml;
    if (this.#skipped > 0 || !this.#options.keepText(element.name)) return;
    this.#letters += words.length;
    if (this.#letters > MAX_CHARACTERS) throw new Unreadable("too-large", TOO_LONG);
    element.children.push(words);
  }

  #closeKept(at: number): void {
    const element = this.#open.pop() as Xml;
    if (element.place !== undefined) element.place.end = at;
    const idle = element.children.length === 0 && element.attributes === NO_ATTRIBUTES && this.#options.idleWhenEmpty(element.name);
    if (!idle) return;
    this.#open.at(-1)?.children.pop();
    this.#kept--;
  }

  #attributes(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    let attributes: Record<string, string> | undefined;
    for (const key in written) {
      if (key.startsWith("xmlns")) continue;
      const name = this.#namespaces.nameOf(key, "attribute");
      if (name === undefined || name.includes(":rsid")) continue;
      attributes ??= {};
      attributes[name] = written[key] ?? "";
    }
    return attributes ?? NO_ATTRIBUTES;
  }
}

/** A part is too large to be read. */
export function tooManyElements(part: string): Unreadable {
  return new Unreadable("too-large", `The part ${part} has more elements than an act may have; give one act per file, or save it anew without its revision marks.`);
}
