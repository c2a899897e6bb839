import type { XmlOptions } from "../office/xml.ts";

/** The parts of WordprocessingML that say what an act's words are; fonts, sizes, colours and revisions' dates are left out. */
export const wordXml: XmlOptions = {
  namespaces: {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://www.w3.org/XML/1998/namespace": "xml",
  },
  keep(name, parent) {
    const wanted = WANTED[parent];
    return wanted === undefined ? !UNWANTED.has(name) : wanted.has(name);
  },
  keepText: (name) => name === "w:t" || name === "w:instrText" || name === "m:t",
  idleWhenEmpty: (name) => name.endsWith("Pr"),
};

/** Children kept of elements that hold little of use. */
const WANTED: Readonly<Record<string, ReadonlySet<string>>> = {
  "w:pPr": new Set(["w:pStyle", "w:numPr", "w:rPr"]),
  "w:rPr": new Set(["w:rStyle", "w:vanish", "w:specVanish", "w:ins", "w:del", "w:moveFrom", "w:moveTo"]),
  "w:trPr": new Set(["w:ins", "w:del"]),
  "w:tcPr": new Set(["w:cellDel"]),
  "w:sdtPr": new Set(["w:showingPlcHdr", "w:docPartObj"]),
};

const UNWANTED: ReadonlySet<string> = new Set([
  "w:proofErr", "w:lastRenderedPageBreak", "w:bookmarkStart", "w:bookmarkEnd", "w:commentRangeStart", "w:commentRangeEnd", "w:permStart", "w:permEnd",
  "w:tblPr", "w:tblGrid", "w:tblPrEx", "w:sectPr", "w:sdtEndPr", "w:latentStyles", "w:tblStylePr",
]);
