import { SaxesParser } from "saxes";
import { Unreadable } from "./unreadable.ts";
import { tooManyElements, XmlBuilder } from "./xml-builder.ts";
import type { Xml, XmlOptions } from "./xml.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

/** Elements of a part, whether kept or not; more take too long. */
const MOST = 2_200_000;
/** Characters given to the parser at once. */
const STEP = 1 << 20;

/**
 * Reads a part of an office file into a tree, without what is not asked for. No entity but XML's own five is known, and a part
 * with a document type is refused, so that nothing is expanded or fetched. Throws `Unreadable`.
 */
export function parseXml(bytes: Uint8Array, part: string, options: XmlOptions): Xml {
  const text = decodeXml(bytes);
  if (countElements(text) > MOST) throw tooManyElements(part);
  const builder = new XmlBuilder(part, options);
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw new Unreadable("damaged", `The part ${part} is not well-formed XML (${error.message.slice(0, 120)}); open the file in the program that made it, save it anew, and try again.`);
  });
  parser.on("doctype", () => {
    throw new Unreadable("damaged", `The part ${part} declares a document type, which office programs never write; open the file in Word or LibreOffice and save it anew.`);
  });
  parser.on("opentag", ({ name, attributes }) => builder.open(name, attributes, parser.position));
  parser.on("closetag", () => builder.close(parser.position));
  parser.on("text", (words) => builder.text(words));
  parser.on("cdata", (words) => builder.text(words));
  for (let at = 0; at < text.length; at += STEP) parser.write(text.slice(at, at + STEP));
  parser.close();
  return builder.root;
}

function countElements(text: string): number {
  let count = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) if (text.charCodeAt(at + 1) !== 0x2f) count++;
  return count;
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
