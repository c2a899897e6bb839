import { elements, type Xml } from "../office/xml.ts";

/** Fields whose result is a table of contents or an index: no words of the act. */
const CONTENTS = /^\s*(?:TOC|INDEX|TOA)\b/u;

interface Field {
  code: string;
  /** Its result, which Word shows, has begun. */
  shown: boolean;
}

/** Follows fields through a story; they nest and run over paragraphs. */
export class Fields {
  readonly #open: Field[] = [];
  readonly #closed: ReadonlySet<Xml>;

  /** @param story what holds the story's paragraphs; a field that it does not end is none, or all that follows would be its code */
  constructor(story: Xml) {
    this.#closed = closedFields(story);
  }

  /** A `w:fldChar`: `begin`, `separate` or `end`. */
  mark(element: Xml): void {
    const top = this.#open.at(-1);
    const type = typeOf(element);
    if (type === "begin" && this.#closed.has(element)) this.#open.push({ code: "", shown: false });
    else if (type === "begin") return;
    else if (type === "separate" && top !== undefined) top.shown = true;
    else if (type === "end") this.#open.pop();
  }

  /** Words of a field's code. */
  addCode(words: string): void {
    const top = this.#open.at(-1);
    if (top !== undefined && !top.shown && top.code.length < 200) top.code += words;
  }

  /** Whether text that stands here is a field's code, which Word does not show. */
  get inCode(): boolean {
    return this.#open.some((field) => !field.shown);
  }

  get inContents(): boolean {
    return this.#open.some((field) => isContents(field.code));
  }
}

/** Whether a field's code makes a table of contents. */
export function isContents(code: string): boolean {
  return CONTENTS.test(code);
}

/** The beginnings of fields that have an end; what is deleted, and text boxes, are not looked into. */
function closedFields(story: Xml): Set<Xml> {
  const open: Xml[] = [];
  const closed = new Set<Xml>();
  const visit = (element: Xml): void => {
    if (element.name === "w:del" || element.name === "w:moveFrom" || element.name === "w:txbxContent") return;
    if (element.name !== "w:fldChar") return elements(element).forEach(visit);
    const begun = typeOf(element) === "begin" ? void open.push(element) : typeOf(element) === "end" ? open.pop() : undefined;
    if (begun !== undefined) closed.add(begun);
  };
  elements(story).forEach(visit);
  return closed;
}

function typeOf(mark: Xml): string | undefined {
  return mark.attributes["w:fldCharType"];
}
