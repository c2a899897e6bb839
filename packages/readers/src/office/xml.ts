import { SaxesParser } from "saxes";
import { Unreadable } from "./unreadable.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

/** An element; names of elements and attributes carry the prefix that `XmlOptions.namespaces` gives their namespace. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Xml | string)[];
}

export interface XmlOptions {
  /** Prefix by namespace; elements of other namespaces have the prefix `?`, attributes of other namespaces are left out. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Whether an element is kept, with all in it. */
  readonly keep: (name: string, parent: string) => boolean;
  /** Whether an element's own text is kept. */
  readonly keepText: (name: string) => boolean;
}

/** Elements open at once; programs write a few dozen. */
const DEEPEST = 400;
/** Elements kept; more would not fit in memory. */
const MOST = 2_500_000;
/** Characters given to the parser at once. */
const STEP = 1 << 20;

/**
 * Reads a part of an office file into a tree, without what is not asked for. No entity but XML's own five is known, and a part
 * with a document type is refused, so that nothing is expanded or fetched. Throws `Unreadable`.
 */
export function parseXml(bytes: Uint8Array, part: string, { namespaces, keep, keepText }: XmlOptions): Xml {
  const top: Xml = { name: "", attributes: {}, children: [] };
  const open: Xml[] = [top];
  let depth = 0;
  let skipped = 0;
  let kept = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw new Unreadable("damaged", `The part ${part} is not well-formed XML (${error.message.slice(0, 120)}); open the file in the program that made it, save it anew, and try again.`);
  });
  parser.on("doctype", () => {
    throw new Unreadable("damaged", `The part ${part} declares a document type, which office programs never write; open the file in Word or LibreOffice and save it anew.`);
  });
  parser.on("opentag", (tag) => {
    if (++depth > DEEPEST) throw new Unreadable("too-deep", `The part ${part} has elements nested more than ${DEEPEST} deep, which office programs never write; open the file in Word or LibreOffice and save it anew.`);
    const parent = open.at(-1) as Xml;
    const name = `${namespaces[tag.uri] ?? "?"}:${tag.local}`;
    if (skipped > 0 || !keep(name, parent.name)) {
      skipped++;
      return;
    }
    if (++kept > MOST) throw new Unreadable("too-large", `The part ${part} has more than ${MOST / 1e6} million elements, more than an act may have; give one act per file.`);
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      const prefix = namespaces[uri];
      if (uri === "") attributes[local] = value;
      else if (prefix !== undefined && !local.startsWith("rsid")) attributes[`${prefix}:${local}`] = value;
    }
    const element: Xml = { name, attributes, children: [] };
    parent.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    depth--;
    if (skipped > 0) skipped--;
    else open.pop();
  });
  const addText = (text: string): void => {
    const element = open.at(-1) as Xml;
    if (skipped === 0 && keepText(element.name)) element.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  const text = decodeXml(bytes);
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
  return top.children.find((child) => typeof child !== "string") ?? top;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The element's children that are elements. */
export function elements(parent: Xml): Xml[] {
  return parent.children.filter((child) => typeof child !== "string");
}

/** The first child of that name. */
export function child(parent: Xml | undefined, name: string): Xml | undefined {
  return parent?.children.find((each): each is Xml => typeof each !== "string" && each.name === name);
}

/** The element's own text. */
export function textOf(element: Xml): string {
  return element.children.filter((each) => typeof each === "string").join("");
}
