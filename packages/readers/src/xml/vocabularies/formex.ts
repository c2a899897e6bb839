import { treatments, type Treatment, type Vocabulary } from "../vocabulary.ts";
import { childElements, findElement, textOf, type XmlElement } from "../xml-element.ts";

/** Documents of the Official Journal that are acts, or an act's annex. */
const ACTS = new Set(["ACT", "CONS.ACT", "ANNEX", "CONS.ANNEX", "AGR", "PROT", "GENERAL", "DECISION"]);
const OTHERS: Readonly<Record<string, string>> = {
  CASE: "a case", JUDGMENT: "a judgment", ORDER: "an order of a court", "OPINION": "an opinion", CORR: "a corrigendum", LETTER: "a letter", COMPETITION: "a competition",
  PUBLICATION: "the contents of an issue", DOC: "a list of documents", CJT: "a communication", LSEU: "a summary", "ECR.GENERAL": "a case report", REPORT: "a report",
};

const elements = treatments({
  num: "TI.ART NO.P NO.PARAG NO.ITEM",
  heading: "STI.ART",
  block: `P TXT ALINEA TITLE TI STI PREAMBLE.INIT PREAMBLE.FINAL GR.VISA GR.CONSID GR.CONSID.INIT GR.VISA.INIT ENACTING.TERMS LIST CONTENTS GR.SEQ SIGNATURE SIGNATORY PL.DATE
    TBL CORPUS BLK TI.BLK STI.BLK GR.ANNOTATION DLIST DLIST.ITEM PREFIX TERM DEFINITION COMMENT INTRO`,
  row: "ROW",
  cell: "CELL",
  noise: "TOC GR.NOTES",
  remark: "INFO.CONSLEG INFO.PROD MARGIN",
  note: "NOTE",
  skip: "BIB.INSTANCE BIB.DATA CONS.DOC.BIB FAM.COMP INCL.ELEMENT GR.GRAPHIC REF.NOTE PAGE.HEADER",
}, {
  ARTICLE: { kind: "article" },
  PARAG: { kind: "paragraph" },
  ITEM: { kind: "point" },
  DIVISION: { kind: "division" },
  PREAMBLE: { kind: "preamble", role: "preamble" },
  VISA: { kind: "citation" },
  CONSID: { kind: "recital" },
  FINAL: { kind: "conclusions", role: "signature" },
  "ANNEX CONS.ANNEX": { kind: "attachment", role: "annex" },
  "QUOT.S": { kind: "quotedStructure", role: "quoted" },
  "GR.SEQ": { kind: "division", group: true },
});

/** Formex 4, in which the Official Journal of the European Union is kept. */
export const formex: Vocabulary = {
  id: "formex",
  name: "Formex",
  recognises: (root) => (ACTS.has(root.name) || root.name in OTHERS) && (hasFormexSchema(root) || childElements(root, "BIB.INSTANCE").length > 0),
  choose: (root) => (ACTS.has(root.name) ? { start: root, problems: [] }
    : { refusal: `This is ${OTHERS[root.name] ?? "another document"} in Formex (${root.name}), not an act; give the file that has the element ACT or CONS.ACT` }),
  elements,
  refine,
  ids: [],
  eIds: [],
  titles: ["TITLE"],
  marks: ({ name, attributes }) => (name === "QUOT.START" ? [quote(attributes.get("CODE")), ""] : name === "QUOT.END" ? ["", quote(attributes.get("CODE"))] : undefined),
  languageOf: (start, root) => {
    const language = findElement(root, new Set(["LG.DOC"]));
    return language === undefined ? undefined : textOf(language);
  },
};

function hasFormexSchema({ attributes }: XmlElement): boolean {
  return [...attributes].some(([name, value]) => name.endsWith("SchemaLocation") && /formex/iu.test(value));
}

/** A quotation mark by the number of its character, in hexadecimal digits. */
function quote(code: string | undefined): string {
  return code !== undefined && /^[0-9a-f]{2,5}$/iu.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : "";
}

/** Words with which divisions begin, in languages of the Union; the rest are divisions. */
const DIVISIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:PART|PARTIE|TEIL|PARTE)\b/iu, "part"], [/^(?:TITLE|TITRE|TITEL|T[IÍ]TULO|TITOLO)\b/iu, "title"], [/^(?:CHAPTER|CHAPITRE|KAPITEL|CAP[IÍ]TULO|CAPO)\b/iu, "chapter"],
  [/^(?:SUB-?SECTION|SOUS-SECTION|UNTERABSCHNITT)\b/iu, "subsection"], [/^(?:SECTION|ABSCHNITT|SECCIÓN|SEZIONE|SECÇÃO)\b/iu, "section"],
];

function refine(element: XmlElement, treatment: Treatment): Treatment {
  const { name, parent } = element;
  const holder = parent?.name === "TITLE" ? parent.parent?.name : undefined;
  if (name === "TI" && holder === "DIVISION") return { as: divisionKind(textOf(element)) === undefined ? "heading" : "num" };
  if ((name === "TI" || name === "STI") && holder !== undefined && holder in { DIVISION: 1, ANNEX: 1, "CONS.ANNEX": 1, "GR.SEQ": 1 }) return { as: "heading" };
  if (name === "DIVISION") return { as: "provision", kind: divisionKind(titleOf(element)) ?? "division" };
  if (name === "ITEM" && /DASH|BULLET/u.test(parent?.attributes.get("TYPE") ?? "")) return { as: "provision", kind: "indent" };
  // A numbered paragraph that stands alone; in a point or recital it carries their number.
  if (name === "NP") return parent?.name === "ITEM" || parent?.name === "CONSID" ? { as: "run" } : { as: "provision", kind: "point" };
  if (name === "ALINEA" && parent !== undefined && childElements(parent, "ALINEA").length > 1) return { as: "provision", kind: "subparagraph" };
  return treatment;
}

function titleOf(division: XmlElement): string {
  const title = findElement(division, new Set(["TI"]), new Set(["ARTICLE", "DIVISION"]));
  return title === undefined ? "" : textOf(title);
}

function divisionKind(title: string): string | undefined {
  return DIVISIONS.find(([begins]) => begins.test(title.trim()))?.[1];
}
