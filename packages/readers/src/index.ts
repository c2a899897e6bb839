import { definePlugin, type Reader, type StructureData } from "@charterlint/core";
import { structures } from "./generated/data.ts";
import { htmlReader } from "./html/reader.ts";
import { officeReader } from "./office/reader.ts";
import { pdfReader } from "./pdf/reader.ts";
import { readText } from "./read-text.ts";
import { textReader } from "./text/reader.ts";
import { xmlReader } from "./xml/reader.ts";

export { readText, structures };

/** The package's plugin: readers of plain text, Markdown, word processors' files, PDF, web pages and XML, and the numbering of legal traditions. */
export const readers: {
  name: string; readers: Record<"text" | "markdown" | "docx" | "odt" | "rtf" | "doc" | "pdf" | "html" | "xml", Reader>; structures: Record<string, StructureData>;
} = definePlugin({
  name: "@charterlint/readers",
  readers: {
    text: textReader([".txt", ".text"]),
    markdown: textReader([".md", ".markdown"]),
    docx: officeReader([".docx", ".docm", ".dotx"]),
    odt: officeReader([".odt", ".ott", ".fodt"]),
    rtf: officeReader([".rtf"]),
    // What is so named is often RTF or .docx; old binary Word is told how to be converted.
    doc: officeReader([".doc", ".dot"]),
    pdf: pdfReader,
    html: htmlReader,
    xml: xmlReader,
  },
  structures,
});

export default readers;
