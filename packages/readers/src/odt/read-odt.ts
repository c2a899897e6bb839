import type { ReadContext, ReadResult } from "@charterlint/core";
import { assemble } from "../office/assemble.ts";
import { trackedChanges } from "../office/tracked-changes.ts";
import { parseXml } from "../office/parse-xml.ts";
import { Unreadable } from "../office/unreadable.ts";
import { child, elements, type Xml } from "../office/xml.ts";
import type { Zip } from "../office/zip.ts";
import { readStructured } from "../read-structured.ts";
import { Document } from "./document.ts";
import { Story } from "./story.ts";
import { Styles } from "./styles.ts";
import { odfXml } from "./xml-options.ts";

/**
 * Reads an OpenDocument text (.odt): its words as LibreOffice shows them with tracked changes accepted, numbers of lists and
 * headings written out; comments, hidden text, headers and footers left out. Notes come last and are noise.
 * @throws Unreadable when the archive holds no readable text document
 */
export function readOdt(zip: Zip, name: string, context: ReadContext): ReadResult {
  const manifest = part(zip, "META-INF/manifest.xml");
  if (zip.names.includes("encrypted-package") || (manifest !== undefined && elements(manifest).some((entry) => child(entry, "manifest:encryption-data") !== undefined))) {
    throw new Unreadable("encrypted", "The file is protected with a password; open it in LibreOffice, save it without one, and try again.");
  }
  const content = part(zip, "content.xml");
  if (content === undefined) throw new Unreadable("damaged", "The file has no content; open it in LibreOffice, save it anew, and try again.");
  return readContent(content, part(zip, "styles.xml"), name, context);
}

/** Reads an OpenDocument text in one XML file (.fodt). */
export function readFlatOdt(bytes: Uint8Array, name: string, context: ReadContext): ReadResult {
  return readContent(parseXml(bytes, name, odfXml), undefined, name, context);
}

function readContent(content: Xml, styles: Xml | undefined, name: string, context: ReadContext): ReadResult {
  const text = child(child(content, "office:body"), "office:text");
  if (text === undefined) throw new Unreadable("not-a-text", "The file is an OpenDocument spreadsheet, drawing or presentation, not a text; give the act as a text document (.odt or .docx).");
  const document = new Document(new Styles(styles === undefined ? [content] : [styles, content]));
  const { paragraphs } = new Story(document, text);
  const { act, problems } = readStructured(assemble(paragraphs, document.notes, "odt"), name, context);
  const tracked = trackedChanges({ inserted: document.inserted, deleted: document.deleted }, name);
  return { ...(act === undefined ? {} : { act }), problems: tracked === undefined ? problems : [...problems, tracked] };
}

function part(zip: Zip, name: string): Xml | undefined {
  const bytes = zip.read(name);
  return bytes && parseXml(bytes, name, odfXml);
}
