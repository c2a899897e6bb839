import { SaxesParser } from "saxes";
import { SIGNS } from "../text/decode.ts";
import { NAMED_CHARACTERS } from "./named-characters.ts";
import type { XmlElement } from "./xml-element.ts";

/** Elements above which a file is refused, and how deep they may stand in each other. */
export const MAX_ELEMENTS = 300_000;
export const MAX_DEPTH = 400;

/** Why a file could not be parsed. `line` and `column` are 1-based. */
export interface XmlFault {
  readonly code: "not-well-formed" | "too-deep" | "too-large" | "undeclared-entity";
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

class Stop extends Error {
  readonly fault: XmlFault;
  constructor(fault: XmlFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/**
 * Parses XML into elements. Declarations of a document type are passed over: nothing is fetched and no entity that the file declares
 * is put in; a file that uses one is at fault, as is one that isn't well formed. Never throws.
 */
export function parseXml(text: string): { readonly root: XmlElement } | { readonly fault: XmlFault } {
  const tree = new TreeGrower();
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const stop = (code: XmlFault["code"], message: string): never => {
    throw new Stop({ code, message, line: parser.line, column: parser.column + 1 });
  };
  parser.ENTITIES = NAMED_CHARACTERS;
  parser.on("error", (error) => {
    const reason = error.message.replace(/^(?:[^:]*:)?\d+:\d+:\s*/u, "").replace(/\.$/u, "");
    if (/entity/u.test(reason)) stop("undeclared-entity", "An entity is used that is none of XML's own; entities that a file declares are not put in. Save the file with the words themselves");
    stop("not-well-formed", `The XML is not well formed: ${reason}; mend the file or export it anew`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const trouble = tree.open(name, attributes);
    if (trouble === "deep") stop("too-deep", `Elements stand more than ${MAX_DEPTH} deep in each other, which no act needs; give the act itself`);
    if (trouble === "many") stop("too-large", `The file has more than ${MAX_ELEMENTS} elements; give one act per file, or a part of it`);
  });
  parser.on("closetag", () => tree.close());
  parser.on("text", (words) => tree.addText(words));
  parser.on("cdata", (words) => tree.addText(words));
  try {
    parser.write(text).close();
    return tree.root === undefined ? stop("not-well-formed", "The file has no element; expected the XML of an act") : { root: tree.root };
  } catch (error) {
    if (error instanceof Stop) return { fault: error.fault };
    throw error;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Grows the elements from a parser's events. Namespaces are followed as far as to tell the root's own elements from others. */
class TreeGrower {
  root: XmlElement | undefined;
  #top: XmlElement | undefined;
  #count = 0;
  readonly #prefixes = new Map<string, string>();
  /** For each open element: its default namespace, and how many children of each name it has so far. */
  readonly #open: { readonly standard: string; readonly names: Map<string, number> }[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): "deep" | "many" | undefined {
    if (this.#open.length >= MAX_DEPTH) return "deep";
    if (++this.#count > MAX_ELEMENTS) return "many";
    const above = this.#open.at(-1);
    const own = this.#take(attributes);
    const standard = attributes["xmlns"] ?? above?.standard ?? "";
    const colon = name.indexOf(":");
    const prefix = name.slice(0, Math.max(colon, 0));
    const space = colon < 0 ? standard : this.#prefixes.get(prefix) ?? prefix;
    const nth = (above?.names.get(name) ?? 0) + 1;
    above?.names.set(name, nth);
    const isOwn = this.root === undefined || space === this.root.space;
    const element: XmlElement = { name: isOwn ? name.slice(colon + 1) : name, space, attributes: own, parent: this.#top, nth, children: [] };
    this.#top?.children.push(element);
    this.root ??= element;
    this.#top = element;
    this.#open.push({ standard, names: new Map() });
    return undefined;
  }

  close(): void {
    this.#top = this.#top?.parent;
    this.#open.pop();
  }

  /** Files made from windows-1252 have `&#151;` for a dash; web browsers read it so too. */
  addText(words: string): void {
    if (words !== "") this.#top?.children.push(words.replaceAll(/[\u0080-\u009F]/gu, (char) => SIGNS.charAt(char.charCodeAt(0) - 0x80)));
  }

  #take(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    let own: Map<string, string> | undefined;
    for (const [key, value] of Object.entries(attributes)) {
      if (key.startsWith("xmlns:")) this.#prefixes.set(key.slice(6), value);
      else if (key !== "xmlns") (own ??= new Map()).set(key, value);
    }
    return own ?? NONE;
  }
}
