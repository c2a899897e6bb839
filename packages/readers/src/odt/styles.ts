import { child, elements, type Xml } from "../office/xml.ts";
import { type Level, readLevels } from "./list-levels.ts";

type Levels = readonly (Level | undefined)[];

interface Style {
  readonly parent: string | undefined;
  /** The list style that the style names; an empty name turns numbers off. */
  readonly list: string | undefined;
  readonly hidden: boolean | undefined;
}

/** Styles of a document, those of its content before those of its templates. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #lists = new Map<string, Levels>();
  /** How headings are numbered. */
  outline: Levels = [];

  /** @param roots the roots of `styles.xml` and `content.xml` */
  constructor(roots: readonly Xml[]) {
    for (const root of roots) for (const group of elements(root)) if (group.name.endsWith("styles")) this.#add(group);
  }

  /** The levels of a list style. */
  levels(name: string | undefined): Levels {
    return (name === undefined ? undefined : this.#lists.get(name)) ?? [];
  }

  /** Whether a style hides its text, from itself or from what it is based on; undefined where none says. */
  hides(name: string | undefined, family: "paragraph" | "text"): boolean | undefined {
    return this.#chain(name, family).map((each) => each.hidden).find((hidden) => hidden !== undefined);
  }

  /** Whether a heading's style takes it out of the numbering of headings. */
  unnumbered(name: string | undefined): boolean {
    return this.#chain(name, "paragraph").find((each) => each.list !== undefined)?.list === "";
  }

  #chain(name: string | undefined, family: string): Style[] {
    const chain: Style[] = [];
    for (let at = name; at !== undefined && chain.length < 50;) {
      const style = this.#styles.get(`${family}:${at}`);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      at = style.parent;
    }
    return chain;
  }

  #add(group: Xml): void {
    for (const element of elements(group)) {
      const { attributes } = element;
      const name = attributes["style:name"] ?? "";
      if (element.name === "text:list-style") this.#lists.set(name, readLevels(element));
      else if (element.name === "text:outline-style") this.outline = readLevels(element);
      else if (element.name === "style:style") {
        const display = child(element, "style:text-properties")?.attributes["text:display"];
        this.#styles.set(`${attributes["style:family"] ?? ""}:${name}`, {
          parent: attributes["style:parent-style-name"], list: attributes["style:list-style-name"], hidden: display === undefined ? undefined : display === "none",
        });
      }
    }
  }
}
