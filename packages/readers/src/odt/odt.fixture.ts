import { strToU8, zipSync } from "fflate";
import type { ReadResult } from "@charterlint/core";
import { readOffice } from "../office/read-office.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
const SPACES = ["office", "text", "table", "style", "manifest"].map((name) => `xmlns:${name}="${OASIS}${name}:1.0"`).join(" ") + ` xmlns:draw="${OASIS}drawing:1.0"`;

export interface OdtParts {
  /** What stands in `office:text`. */
  readonly text: string;
  /** Automatic styles of the content. */
  readonly automatic?: string;
  /** Styles of the templates: list styles, the numbering of headings. */
  readonly styles?: string;
  readonly manifest?: string;
}

/** The bytes of an OpenDocument text made of these parts. */
export function odtFile({ text, automatic = "", styles = "", manifest = "" }: OdtParts): Uint8Array {
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "META-INF/manifest.xml": strToU8(`<manifest:manifest ${SPACES}>${manifest}</manifest:manifest>`),
    "content.xml": strToU8(`<office:document-content ${SPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`),
    "styles.xml": strToU8(`<office:document-styles ${SPACES}><office:styles>${styles}</office:styles></office:document-styles>`),
  });
}

/** The same in one XML file (.fodt). */
export function flatOdt(text: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?><office:document ${SPACES}><office:body><office:text>${text}</office:text></office:body></office:document>`);
}

export function p(words: string, style = ""): string {
  return `<text:p text:style-name="${style}">${words}</text:p>`;
}

/** A list of items, each a paragraph or whatever XML is given. */
export function list(items: readonly string[], attributes = ""): string {
  return `<text:list ${attributes}>${items.map((each) => `<text:list-item>${each.startsWith("<") ? each : p(each)}</text:list-item>`).join("")}</text:list>`;
}

export function listStyle(name: string, levels: readonly string[]): string {
  return `<text:list-style style:name="${name}">${levels.map((attributes, at) => `<text:list-level-style-number text:level="${at + 1}" ${attributes}/>`).join("")}</text:list-style>`;
}

export function readOdtFile(parts: OdtParts): Promise<ReadResult> {
  return readOffice({ name: "bill.odt", bytes: odtFile(parts) }, { structures: {}, languages: {} });
}

/** The lines of the text that was read; noise in `{ }`. */
export async function linesOf(parts: OdtParts): Promise<string[]> {
  const { act, problems } = await readOdtFile(parts);
  if (act === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  const { noise } = act;
  const marked = [...act.text].map((char, at) => `${noise.some(({ start }) => start === at) ? "{" : ""}${char}${noise.some(({ end }) => end === at + 1) ? "}" : ""}`).join("");
  return marked.trimEnd().split("\n");
}
