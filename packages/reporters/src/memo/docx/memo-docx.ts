import { strToU8, zipSync } from "fflate";
import { escapeXml } from "../../markup/escape.ts";
import type { Block } from "../blocks.ts";
import { bodyOf } from "./body.ts";
import { stylesPart } from "./styles.ts";

const WORD = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** Codes with a country, as Word's spelling checker has them. */
const LANGUAGES: Readonly<Record<string, string>> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" };

/** What a Word file says of itself. */
export interface Properties {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** In the form 2026-11-22. */
  readonly date: string;
}

/** A memo as a Word file with styles, tables with borders, and numbers on its pages; the same input gives the same bytes. */
export function docxOf(blocks: readonly Block[], { title, author, language, date }: Properties): Uint8Array {
  const part = (root: string, inside: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${WORD}>${inside}</w:${root}>`);
  const links = (...targets: readonly (readonly [id: string, type: string, target: string])[]): Uint8Array => strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join("")}</Relationships>`);
  const field = (code: string): string => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(types()),
    "_rels/.rels": links(["rDocument", `${RELATIONS}/officeDocument`, "word/document.xml"], ["rCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"]),
    "docProps/core.xml": strToU8(coreProperties(title, author, date)),
    "word/document.xml": part("document", `<w:body>${bodyOf(blocks)}</w:body>`),
    "word/_rels/document.xml.rels": links(...(["styles", "numbering", "footer"] as const).map((name) => [name === "footer" ? "rFooter" : `r${name}`, `${RELATIONS}/${name}`, `${name}.xml`] as const)),
    "word/styles.xml": part("styles", stylesPart(LANGUAGES[language] ?? language)),
    "word/numbering.xml": part("numbering", `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="397" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`),
    "word/footer.xml": part("ftr", `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field("NUMPAGES")}</w:p>`),
  };
  // The first day that archives know, whenever it is written; in local time, as archives have it.
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function types(): string {
  const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
    + `${override("word/document.xml", `${CONTENT}.document.main+xml`)}${override("word/styles.xml", `${CONTENT}.styles+xml`)}${override("word/numbering.xml", `${CONTENT}.numbering+xml`)}${override("word/footer.xml", `${CONTENT}.footer+xml`)}`
    + `${override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}</Types>`;
}

function coreProperties(title: string, author: string, date: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`
    + `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:created></cp:coreProperties>`;
}
