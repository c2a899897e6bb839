import type { Problem } from "@charterlint/core";
import { decode } from "../text/decode.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Bytes above which XML is refused: a tree needs many times its file's memory. */
export const MAX_XML_BYTES: number = 24 * 1024 * 1024;

/** Kinds of file that come under a wrong name, by how they begin. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "a packed file (a Word document, perhaps, or a LEOS package), not XML; give it the extension that it had: .docx, .odt or .leg"],
  ["%PDF", "a PDF, not XML; give it the extension .pdf"],
  ["{\\rtf", "a rich text file, not XML; give it the extension .rtf"],
  ["\u00d0\u00cf\u0011\u00e0", "an old or an encrypted Word file, not XML; save it without a password as .docx"],
];

/** The text of an XML file, or the problem that says why there is none: in the encoding that it declares, else as any text. Never throws. */
export function decodeXml(bytes: Uint8Array, file: string): { readonly text: string } | { readonly problem: Problem } {
  if (bytes.length > MAX_XML_BYTES) {
    return refuse("too-large", `The file has ${Math.round(bytes.length / 1024 / 1024)} MB, more than the ${MAX_XML_BYTES / 1024 / 1024} MB that the XML of an act may have; give one act per file, or a part of it.`, file);
  }
  const start = latin(bytes.subarray(0, 400));
  for (const [begins, what] of STRANGERS) if (start.startsWith(begins)) return refuse("wrong-type", `The file is ${what}.`, file);
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1];
  if (declared !== undefined && !/^utf-?(?:8|16)/iu.test(declared)) {
    try {
      return { text: new TextDecoder(declared, { fatal: true }).decode(bytes) };
    } catch {
      // An encoding that nobody knows, or not the one in which it is: told as any text is.
    }
  }
  const decoded = decode(bytes, file);
  if ("problem" in decoded || decoded.text.trimStart().startsWith("<")) return decoded;
  return refuse("wrong-type", "The file is not XML: it doesn't begin with an element; if it is plain text, give it the extension .txt.", file);
}

function refuse(code: string, message: string, file: string): { readonly problem: Problem } {
  return { problem: { severity: "error", code, message, file } };
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
