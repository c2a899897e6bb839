import type { ReadResult } from "@charterlint/core";
import { strToU8, zipSync } from "fflate";
import { readOffice } from "../office/read-office.ts";

const SPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What stands inside the roots of a Word file's parts. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** A whole part with comments. */
  readonly comments?: string;
}

/** The bytes of a Word file made of these parts. */
export function wordFile(parts: WordParts): Uint8Array {
  const root = (name: string, inner: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${SPACES}>${inner}</w:${name}>`);
  const link = (type: string, target: string): string => `<Relationship Id="r${type}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const links = (inner: string): Uint8Array => strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`);
  const type = (name: string, kind = name): string => `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  return zipSync({
    "[Content_Types].xml": strToU8(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type("document", "document.main")}${type("styles")}${type("numbering")}${type("footnotes")}</Types>`),
    "_rels/.rels": links(link("officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": links(link("styles", "styles.xml") + link("numbering", "numbering.xml") + link("footnotes", "/word/footnotes.xml") + (parts.comments === undefined ? "" : link("comments", "comments.xml"))),
    "word/document.xml": root("document", `<w:body>${parts.body}</w:body>`),
    "word/styles.xml": root("styles", parts.styles ?? ""),
    "word/numbering.xml": root("numbering", parts.numbering ?? ""),
    "word/footnotes.xml": root("footnotes", parts.footnotes ?? ""),
    ...(parts.comments === undefined ? {} : { "word/comments.xml": strToU8(parts.comments) }),
  });
}

/** A paragraph of plain words, with properties where given. */
export function p(words: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(words)}</w:p>`;
}

export function run(words: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
}

/** A paragraph of a list. */
export function item(words: string, numId: number, level = 0): string {
  return p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
}

/** A list's definition: of each level its format, what is printed, and other properties. */
export function abstractList(id: number, levels: readonly (readonly [format: string, text: string, more?: string])[], more = ""): string {
  const level = ([format, text, rest = ""]: readonly [string, string, string?], at: number): string =>
    `<w:lvl w:ilvl="${at}">${rest.includes("<w:start ") ? "" : `<w:start w:val="1"/>`}<w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join("")}</w:abstractNum>`;
}

export function list(numId: number, abstractId: number, overrides = ""): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

export function readWord(parts: WordParts): Promise<ReadResult> {
  return readOffice({ name: "bill.docx", bytes: wordFile(parts) }, { structures: {}, languages: {} });
}

/** The lines of the text that was read; those of notes and other noise in `{ }`. */
export async function linesOf(parts: WordParts): Promise<string[]> {
  const { act, problems } = await readWord(parts);
  if (act === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  const { noise } = act;
  const marked = [...act.text].map((char, at) => `${noise.some(({ start }) => start === at) ? "{" : ""}${char}${noise.some(({ end }) => end === at + 1) ? "}" : ""}`).join("");
  return marked.trimEnd().split("\n");
}
