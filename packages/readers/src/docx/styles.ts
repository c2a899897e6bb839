import { child, elements, type Xml } from "../office/xml.ts";

/** Which list a paragraph belongs to, as written: either may be missing. `numId` 0 takes it out of every list. */
export interface ListMark {
  readonly numId?: number;
  readonly level?: number;
}

interface Style {
  readonly basedOn?: string;
  readonly list: ListMark;
  readonly hidden?: boolean;
}

/** Styles of a document: what their paragraphs and characters inherit. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #paragraph: string | undefined;

  /** @param root the root of `styles.xml`; none: a document without styles */
  constructor(root: Xml | undefined) {
    for (const style of root === undefined ? [] : elements(root)) {
      const id = style.attributes["w:styleId"];
      if (style.name !== "w:style" || id === undefined) continue;
      const basedOn = child(style, "w:basedOn")?.attributes["w:val"];
      const hidden = isOn(child(child(style, "w:rPr"), "w:vanish"));
      this.#styles.set(id, {
        list: listMark(child(style, "w:pPr")),
        ...(basedOn === undefined ? {} : { basedOn }),
        ...(hidden === undefined ? {} : { hidden }),
      });
      const isDefault = ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");
      if (isDefault && style.attributes["w:type"] === "paragraph") this.#paragraph = id;
    }
  }

  /** The styles from this one to the one that it is based on at last; a paragraph without one has the default. */
  chain(id: string | undefined = this.#paragraph): string[] {
    const ids: string[] = [];
    for (let at = id; at !== undefined && !ids.includes(at) && ids.length < 50; at = this.#styles.get(at)?.basedOn) ids.push(at);
    return ids;
  }

  /** The list that a style puts its paragraphs in, from itself or from the styles it is based on. */
  list(id: string | undefined): ListMark {
    const marks = this.chain(id).map((each) => this.#styles.get(each)?.list ?? {});
    const numId = marks.find((mark) => mark.numId !== undefined)?.numId;
    const level = marks.find((mark) => mark.level !== undefined)?.level;
    return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level }) };
  }

  /** Whether a style hides its text; undefined where it says nothing. */
  hides(id: string | undefined): boolean | undefined {
    return this.chain(id).map((each) => this.#styles.get(each)?.hidden).find((hidden) => hidden !== undefined);
  }
}

/** The list that properties of a paragraph or style name. */
export function listMark(properties: Xml | undefined): ListMark {
  const list = child(properties, "w:numPr");
  const numId = numberOf(child(list, "w:numId"));
  const level = numberOf(child(list, "w:ilvl"));
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level }) };
}

/** An on-off property such as `w:vanish`; undefined where it does not stand. */
export function isOn(property: Xml | undefined): boolean | undefined {
  return property && !["0", "false", "off"].includes(property.attributes["w:val"] ?? "1");
}

/** The whole number that `w:val` gives. */
export function numberOf(element: Xml | undefined): number | undefined {
  const value = Number.parseInt(element?.attributes["w:val"] ?? "", 10);
  return Number.isNaN(value) ? undefined : value;
}
