// Hostile Word, OpenDocument and RTF files; `true` after the name: the act must be read.
import { packed, swelling, zipFile } from "./zip-file.mjs";

const MB = 1024 * 1024;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const O = ["office", "text", "table", "style"].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(" ");
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const p = (words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const PARTS = ["styles", "numbering", "footnotes", "endnotes"];
const LINKS = [
  packed("_rels/.rels", `<Relationships><Relationship Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`),
  packed("word/_rels/document.xml.rels", `<Relationships>${PARTS.map((part) => `<Relationship Type="${RELATIONS}/${part}" Target="${part}.xml"/>`).join("")}</Relationships>`),
];
const body = (inner) => `<w:document ${W}><w:body>${inner}</w:body></w:document>`;
const word = (inner, ...more) => zipFile([...LINKS, packed("word/document.xml", body(inner)), ...more]);
const odt = (inner, ...more) => zipFile([packed("content.xml", `<office:document-content ${O}><office:body><office:text>${inner}</office:text></office:body></office:document-content>`), ...more]);
const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const outside = `<!DOCTYPE a [<!ENTITY c SYSTEM "file:///etc/passwd">]>`;
const table = (times) => `${"<w:tbl><w:tr><w:tc>".repeat(times)}${p("x")}${"</w:tc></w:tr></w:tbl>".repeat(times)}`;
const roman = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2147483647"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const circle = `<w:styles ${W}>${[0, 1].map((at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:basedOn w:val="S${1 - at}"/></w:style>`).join("")}</w:styles>`;
const honest = word(p("Article 1. Access. Everyone has access to the register."));

/** Small files that are as they should be, with what their readers have to know: lists, styles, tables, notes, tracked changes, fonts. */
export const honestOffice = {
  docx: word(
    `<w:p><w:pPr><w:pStyle w:val="S0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Access</w:t></w:r><w:ins w:id="1"><w:r><w:t>, free</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>, paid</w:delText></w:r></w:del></w:p>
    <w:tbl><w:tr><w:tc>${p("1) first;")}</w:tc><w:tc>${p("2) second.")}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>Words</w:t><w:footnoteReference w:id="2"/></w:r><w:fldSimple w:instr="REF a"><w:r><w:t>Article 1</w:t></w:r></w:fldSimple></w:p>`,
    packed("word/numbering.xml", roman.replace("2147483647", "3")), packed("word/styles.xml", circle), packed("word/footnotes.xml", `<w:footnotes ${W}><w:footnote w:id="2">${p("A note.")}</w:footnote></w:footnotes>`),
  ),
  odt: odt(`<text:h text:outline-level="1">Article 1. Access</text:h><text:list><text:list-item text:start-value="2"><text:p>first<text:s text:c="3"/>words<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>`),
  rtf: Buffer.from(String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Times;}{\f1\fcharset134 Song;}}{\listtext 1.\tab}\'d1\'f2\u1178?\f1\'c4\'e3\par{\footnote A note.}{\field{\*\fldinst REF a}{\fldrslt Article 1}}\trowd\cellx100 a\cell b\cell\row{\deleted gone}{\revised new}\bin3 abc\par}`),
};
const ole = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4000)]);

export const officeFiles = {
  "bomb-1gb.docx": () => zipFile([...LINKS, swelling("word/document.xml", 1024, { before: body("").slice(0, -9), after: "</w:document>" })]),
  "bomb-1gb-lying-size.docx": () => zipFile([...LINKS, { ...swelling("word/document.xml", 1024), size: 100 }]),
  "bomb-of-elements.docx": () => zipFile([...LINKS, swelling("word/document.xml", 90, { before: `<w:document ${W}><w:body>`, filler: "<w:p/>", after: "</w:body></w:document>" })]),
  "bomb-in-styles.docx": () => word(p("Article 1. x"), swelling("word/styles.xml", 1024)),
  "four-parts-of-90mb.docx": () => word(p("Article 1. x"), ...PARTS.map((part) => swelling(`word/${part}.xml`, 90, { before: `<w:${part} ${W}>`, after: `</w:${part}>` }))),
  "bomb-in-a-bomb.docx": () => zipFile([{ ...packed("inner.docx", zipFile([swelling("word/document.xml", 1024)])) }]),
  "60000-entries.docx": () => zipFile(Array.from({ length: 60_000 }, (_, at) => ({ name: `word/media/${at}.png`, data: Buffer.alloc(0), size: 0, crc: 0, method: 0 }))),
  "entries-one-over-another.docx": () => zipFile([...LINKS, ...Array.from({ length: 3 }, () => packed("word/document.xml", body(p("Article 1. x"))))]),
  "laughs.docx": () => zipFile([...LINKS, packed("word/document.xml", laughs + body(p("&c;")))]),
  "outside-entity.docx": () => zipFile([...LINKS, packed("word/document.xml", outside + body(p("&c;")))]),
  "tables-10000-deep.docx": () => word(table(10_000)),
  "comment-of-90mb.docx": () => zipFile([...LINKS, swelling("word/document.xml", 90, { before: "<!--", filler: "x", after: `-->${body(p("x"))}` })]),
  "attribute-of-90mb.docx": () => zipFile([...LINKS, swelling("word/document.xml", 90, { before: `<w:document ${W} a="`, filler: "x", after: '"/>' })]),
  "line-of-50mb.docx": () => zipFile([...LINKS, swelling("word/document.xml", 50, { before: `<w:document ${W}><w:body><w:p><w:r><w:t>`, filler: "word ", after: "</w:t></w:r></w:p></w:body></w:document>" })]),
  "short-paragraphs-of-50mb.docx": () => word(p("x").repeat((50 * MB) / p("x").length)),
  "roman-number-of-2-billion.docx": () => word(`<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Words of a point.</w:t></w:r></w:p>`.repeat(1000), packed("word/numbering.xml", roman)),
  "styles-in-a-circle.docx": () => word(`<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr><w:r><w:t>Article 1. x</w:t></w:r></w:p>`, packed("word/styles.xml", circle)),
  "truncated.docx": () => honest.subarray(0, honest.length - 100),
  "encrypted.docx": () => Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]),
  "old.doc": () => ole,
  "empty.docx": () => Buffer.alloc(0),
  "is-a.pdf": () => honest,
  "is-a.txt": () => honest,
  "is-a.xml": () => honest,
  "is-a.html": () => honest,
  "bomb-1gb.odt": () => zipFile([swelling("content.xml", 1024)]),
  "spaces.odt": () => odt(`<text:p>Article 1.<text:s text:c="1000000000"/>Access</text:p>`),
  "cells.odt": () => odt(`<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`),
  "laughs.odt": () => zipFile([packed("content.xml", `${laughs}<office:document-content ${O}/>`)]),
  "outside-entity.odt": () => zipFile([packed("content.xml", `${outside}<office:document-content ${O}>&c;</office:document-content>`)]),
  "lists-10000-deep.odt": () => odt(`${"<text:list><text:list-item>".repeat(10_000)}<text:p>x</text:p>${"</text:list-item></text:list>".repeat(10_000)}`),
  "line-of-50mb.odt": () => odt(`<text:p>${"word ".repeat(10 * MB)}</text:p>`),
  "short-paragraphs-of-50mb.odt": () => odt("<text:p>x</text:p>".repeat((50 * MB) / 18)),
  "truncated.odt": () => odt("<text:p>x</text:p>").subarray(0, 200),
  "encrypted.odt": () => zipFile([{ ...packed("content.xml", "x"), flags: 1 }]),
  "empty.odt": () => Buffer.alloc(0),
  "groups-10000-deep.rtf": () => Buffer.from(`{\\rtf1${"{\\b ".repeat(10_000)}x${"}".repeat(10_000)}}`),
  "groups-of-50mb.rtf": () => Buffer.from(`{\\rtf1${"{".repeat(50 * MB)}`),
  "line-of-50mb.rtf": () => Buffer.from(`{\\rtf1 ${"word ".repeat(10 * MB)}}`),
  "short-paragraphs-of-50mb.rtf": () => Buffer.from(`{\\rtf1 ${"x\\par ".repeat((50 * MB) / 6)}}`),
  "binary-without-end.rtf": () => Buffer.from(`{\\rtf1 Article 1. x\\par \\bin2147483647 x}`),
  "truncated.rtf": () => Buffer.from(`{\\rtf1 Article 1. Access\\par {\\b 1. Everyone`),
  "empty.rtf": () => Buffer.alloc(0),
};
