import type { XmlOptions } from "../office/xml.ts";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

/** The parts of OpenDocument that say what an act's words are; fonts, pictures and forms are left out. */
export const odfXml: XmlOptions = {
  namespaces: {
    [`${OASIS}office:1.0`]: "office",
    [`${OASIS}text:1.0`]: "text",
    [`${OASIS}table:1.0`]: "table",
    [`${OASIS}drawing:1.0`]: "draw",
    [`${OASIS}style:1.0`]: "style",
    [`${OASIS}manifest:1.0`]: "manifest",
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "loext",
    "http://www.w3.org/XML/1998/namespace": "xml",
  },
  keep: (name, parent) => (parent === "style:style" ? name === "style:text-properties" : !UNWANTED.has(name)),
  keepText: (name) => name.startsWith("text:"),
  idleWhenEmpty: (name) => name === "style:text-properties",
};

const UNWANTED: ReadonlySet<string> = new Set([
  "office:scripts", "office:font-face-decls", "office:settings", "office:meta", "office:forms", "office:master-styles", "office:annotation", "office:binary-data",
  "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:note-citation", "text:script", "text:hidden-text", "text:table-of-content-source",
  "text:ruby-text", "style:paragraph-properties", "style:list-level-properties", "table:covered-table-cell", "?:title", "?:desc",
]);
