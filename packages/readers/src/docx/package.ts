import { parseXml } from "../office/parse-xml.ts";
import { Unreadable } from "../office/unreadable.ts";
import { elements, type Xml } from "../office/xml.ts";
import type { Zip } from "../office/zip.ts";
import { wordXml } from "./xml-options.ts";

/** The parts of a Word file that hold or explain its words. */
export interface Parts {
  /** Path of the part that holds the body, in the archive. */
  readonly main: string;
  readonly body: Xml;
  readonly styles: Xml | undefined;
  readonly numbering: Xml | undefined;
  readonly footnotes: Xml | undefined;
  readonly endnotes: Xml | undefined;
}

/**
 * Finds the parts by the file's relationships, as Word does; names alone do not tell them. Throws `Unreadable`.
 * @param located whether the body's elements tell where they stand
 */
export function openParts(zip: Zip, located = false): Parts {
  const main = relations(zip, "").get("officeDocument") ?? "word/document.xml";
  const root = part(zip, main, located);
  if (root?.name !== "w:document") throw new Unreadable("not-word", notWord(main));
  const body = elements(root).find((each) => each.name === "w:body");
  if (body === undefined) throw new Unreadable("damaged", "The Word file has no body; open it in Word, save it anew, and try again.");
  const related = relations(zip, main);
  const find = (type: string): Xml | undefined => {
    const name = related.get(type);
    return name === undefined ? undefined : part(zip, name);
  };
  return { main, body, styles: find("styles"), numbering: find("numbering"), footnotes: find("footnotes"), endnotes: find("endnotes") };
}

function notWord(main: string): string {
  const what = /^xl\//iu.test(main) ? "an Excel workbook" : /^ppt\//iu.test(main) ? "a PowerPoint presentation" : "a ZIP archive without a Word document in it";
  return `The file is ${what}; give the act as a Word document (.docx).`;
}

function part(zip: Zip, name: string, located = false): Xml | undefined {
  const bytes = zip.read(name);
  return bytes && parseXml(bytes, name, { ...wordXml, located });
}

/** Path of the part that holds another part's relationships. */
export function relationsPart(source: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** Targets of a part's relationships by the last word of their type; of several of one type the first. */
export function relations(zip: Zip, source: string): Map<string, string> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const root = part(zip, relationsPart(source));
  const targets = new Map<string, string>();
  for (const { attributes } of root === undefined ? [] : elements(root)) {
    const type = (attributes["Type"] ?? "").split("/").at(-1) ?? "";
    if (attributes["TargetMode"] === "External" || targets.has(type)) continue;
    targets.set(type, resolve(folder, attributes["Target"] ?? ""));
  }
  return targets;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
