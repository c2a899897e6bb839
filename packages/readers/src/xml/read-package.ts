import type { Problem, ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { Unreadable } from "../office/unreadable.ts";
import { Zip } from "../office/zip.ts";
import { decodeXml, MAX_XML_BYTES } from "./decode-xml.ts";
import { parseXml } from "./parse-xml.ts";
import { readRoot } from "./read-xml.ts";
import { childElements, findElement, type XmlElement } from "./xml-element.ts";

/** Files of a package that are looked at; LEOS has one for the bill and one for each annex. */
const MOST_FILES = 100;
const ACTS = new Set(["bill", "act"]);

/** Reads a package of LEOS (`.leg`): its bill, with the annexes that are files of their own in their places. Never throws on bad input. */
export function readPackage({ name, bytes }: ReadInput, context: ReadContext): ReadResult {
  try {
    const { documents, problems } = open(new Zip(bytes), name);
    const main = [...documents].find(([, root]) => actIn(root) !== undefined);
    if (main === undefined) {
      return problems.length > 0 ? { problems } : { problems: [{ severity: "error", code: "not-an-act", message: "The package holds no bill or act in Akoma Ntoso; expected a package that LEOS exported, with the bill in it.", file: name }] };
    }
    for (const attachment of attachmentsOf(main[1])) putIn(attachment, documents);
    const result = readRoot(main[1], name, context);
    return { ...result, problems: [...problems, ...result.problems] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { problems: [{ severity: "error", code: error.code, message: error.message, file: name }] };
  }
}

/** The package's XML files that are Akoma Ntoso, by name without folders. */
function open(zip: Zip, file: string): { documents: Map<string, XmlElement>; problems: Problem[] } {
  if (zip.names.includes("word/document.xml")) throw new Unreadable("wrong-type", "The file is a Word document, whatever its name says; give it the extension .docx.");
  if (zip.names.includes("content.xml")) throw new Unreadable("wrong-type", "The file is an OpenDocument text, whatever its name says; give it the extension .odt.");
  const documents = new Map<string, XmlElement>();
  const problems: Problem[] = [];
  let size = 0;
  for (const name of zip.names.filter((each) => each.endsWith(".xml")).slice(0, MOST_FILES)) {
    const bytes = unpack(zip, name);
    size += bytes.length;
    if (size > MAX_XML_BYTES) throw new Unreadable("too-large", `The files in the package have more than ${MAX_XML_BYTES / 1024 / 1024} MB together, more than an act may have; give the bill alone.`);
    const decoded = decodeXml(bytes, file);
    const parsed = "text" in decoded ? parseXml(decoded.text) : undefined;
    if (parsed !== undefined && "root" in parsed) {
      if (parsed.root.name === "akomaNtoso") documents.set(baseName(name), parsed.root);
    } else {
      const why = parsed === undefined ? ("problem" in decoded ? decoded.problem.message : "") : `${parsed.fault.message} (line ${parsed.fault.line}).`;
      problems.push({ severity: "error", code: "package-part", message: `The file ${name} in the package cannot be read: ${why}`, file });
    }
  }
  return { documents, problems };
}

function unpack(zip: Zip, name: string): Uint8Array {
  try {
    return zip.read(name) ?? new Uint8Array();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable("damaged", `The file ${name} in the package is damaged; get the package again, or export it anew.`);
  }
}

function actIn(root: XmlElement): XmlElement | undefined {
  return childElements(root).find(({ name }) => ACTS.has(name));
}

function attachmentsOf(root: XmlElement): XmlElement[] {
  const attachments = findElement(root, new Set(["attachments"]), new Set(["meta"]));
  return attachments === undefined ? [] : childElements(attachments, "attachment");
}

/** An annex takes the place of the reference to its file. */
function putIn(attachment: XmlElement, documents: ReadonlyMap<string, XmlElement>): void {
  for (const [at, child] of attachment.children.entries()) {
    if (typeof child === "string" || child.name !== "documentRef") continue;
    const annex = documents.get(baseName(child.attributes.get("href") ?? ""));
    if (annex === undefined || actIn(annex) !== undefined || annex.parent !== undefined) continue;
    annex.parent = attachment;
    attachment.children[at] = annex;
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}
