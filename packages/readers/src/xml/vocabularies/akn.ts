import type { Problem } from "@charterlint/core";
import { treatments, type Choice, type Treatment, type Vocabulary } from "../vocabulary.ts";
import { childElements, findElement, textOf, type XmlElement } from "../xml-element.ts";
import { listNumber } from "./list-number.ts";

/** Types of document that are acts, or will be; a portion is part of one, an amendment holds provisions as it quotes them. */
const ACTS = new Set(["act", "bill", "portion", "amendment"]);
const OTHERS: Readonly<Record<string, string>> = {
  judgment: "a judgment", judgement: "a judgment", debate: "a debate", debateReport: "the report of a debate", debateRecord: "a debate", statement: "a statement",
  amendmentList: "a list of amendments", officialGazette: "an official gazette", doc: "a document that is no act", report: "a report",
  documentCollection: "a collection without an act",
};
const HIERARCHY = `book tome part subpart title subtitle chapter subchapter division subdivision section subsection article rule subrule clause subclause
  paragraph subparagraph alinea point indent level proviso transitional item hcontainer`;

const elements = treatments({
  num: "num",
  heading: "heading",
  subheading: "subheading",
  block: `p block content intro wrapUp wrap body mainBody portionBody amendmentBody amendmentHeading amendmentContent amendmentReference amendmentJustification
    collectionBody listIntroduction listWrapUp longTitle formula container blockContainer tocItem caption table ul ol li div signature tblock foreign interstitial
    administrationOfOath rollCall prayers speech question answer organization`,
  break: "eol br",
  row: "tr",
  cell: "td th",
  noise: "toc coverPage",
  remark: "remark del noteRef",
  note: "authorialNote note",
  skip: "meta proprietary documentRef componentRef img marker",
}, {
  [HIERARCHY]: {},
  "list sublist blockList recitals citations": { group: true },
  crossHeading: {},
  preface: { role: "preamble" },
  preamble: { role: "preamble" },
  "recital citation": {},
  conclusions: { role: "signature" },
  "attachment component": { kind: "attachment", role: "annex" },
  quotedStructure: { role: "quoted" },
  "embeddedStructure extractStructure": { kind: "quotedStructure", role: "quoted" },
});

/** Akoma Ntoso 1.0 to 3.0 with any prefix and namespace, and what is built on it: LegalDocML.de, AKN4EU, LEOS. */
export const akn: Vocabulary = {
  id: "akn",
  name: "Akoma Ntoso",
  recognises: ({ name, space }) => name === "akomaNtoso" || ((ACTS.has(name) || name in OTHERS) && /akn|akomantoso|legaldocml/iu.test(space)),
  choose,
  elements,
  refine,
  ids: ["eId", "id", "currentId", "xml:id", "wId"],
  eIds: ["eId", "id", "currentId", "xml:id"],
  titles: ["docTitle", "longTitle", "shortTitle"],
  numberOf(num) {
    const title = num.attributes.get("title");
    return title !== undefined && !/\s/u.test(title) && textOf(num).includes(title) ? title : undefined;
  },
  shownNumber: (element) => (inList(element) ? listNumber(element) : undefined),
  marks: ({ attributes }) => [attributes.get("startQuote") ?? "", attributes.get("endQuote") ?? ""],
  languageOf(start) {
    const language = findElement(start, new Set(["FRBRlanguage"]), new Set(["body", "mainBody"]));
    return language?.attributes.get("language") ?? [start, ...childElements(start)].map(({ attributes }) => attributes.get("xml:lang")).find((code) => code !== undefined);
  },
};

const PARTS = new Set(["preface", "preamble", "conclusions", "coverPage"]);

function refine(element: XmlElement, treatment: Treatment): Treatment {
  const { name, parent, attributes } = element;
  if (name === "organization") return parent?.name === "signature" ? treatment : { as: "inline" };
  if (name === "li") return inList(element) ? { as: "provision", kind: "item" } : treatment;
  // The preface of an annex is its heading.
  if (PARTS.has(name) && parent?.name === "doc" && isAnnex(parent)) return { as: "block" };
  // Where the schema allows no provision of its kind, charterlint itself writes it in these ways.
  if (name === "item" && KINDS.has(attributes.get("class") ?? "")) return { as: "provision", kind: attributes.get("class") ?? name };
  if (name === "block" && attributes.get("name") === "heading") return { as: "heading" };
  if (name !== "hcontainer") return treatment;
  const given = attributes.get("name") ?? "";
  if (/^(?:attachment|schedule|annex|appendix)$/iu.test(given)) return { as: "provision", kind: "attachment", role: "annex" };
  if (given === "text") return { as: "provision", kind: name, group: true };
  if (!OWN.has(given)) return treatment;
  const plain = elements.get(given);
  return plain?.as === "provision" ? plain : { as: "provision", kind: given };
}

const KINDS = new Set(HIERARCHY.split(/\s+/u));
/** Kinds that have an element, though not among the provisions of a body, and the notes that articles of Kazakhstan have. */
const OWN = new Set(["preface", "preamble", "conclusions", "recital", "recitals", "citation", "citations", "blockList", "item", "note", "crossHeading"]);

/** The document of an annex: in the file of the act, or a file of its own in a package. */
function isAnnex({ parent }: XmlElement): boolean {
  const holder = parent?.name === "akomaNtoso" ? parent.parent : parent;
  return holder?.name === "attachment" || holder?.name === "component";
}

/** A point of an ordered list in the act's body, whose number programs show. */
function inList({ name, parent }: XmlElement): boolean {
  if (name !== "li" || parent?.name !== "ol") return false;
  for (let at: XmlElement | undefined = parent; at !== undefined; at = at.parent) if (at.name === "body" || at.name === "mainBody") return true;
  return false;
}

function choose(root: XmlElement, file: string): Choice {
  const main = root.name === "akomaNtoso" ? childElements(root).find(({ name }) => ACTS.has(name) || name in OTHERS) : root;
  if (main === undefined) return { refusal: "This Akoma Ntoso file holds no document; expected an act or a bill in it" };
  if (ACTS.has(main.name)) return { start: root.name === "akomaNtoso" ? root : main, problems: elsewhere(main, file) };
  const inside = findElement(root, new Set(["act", "bill"]), new Set(["meta"]));
  if (inside === undefined) return { refusal: `This is ${OTHERS[main.name] ?? "another document"} in Akoma Ntoso (${main.name}), not an act; give the file of an act or a bill` };
  const message = `The file is ${OTHERS[main.name] === undefined || main.name === "documentCollection" ? "a collection of documents" : OTHERS[main.name]}; only the ${inside.name} in it is read.`;
  return { start: inside, problems: [{ severity: "info", code: "part-read", message, file }, ...elsewhere(inside, file)] };
}

/** Annexes that are files of their own. */
function elsewhere(main: XmlElement, file: string): Problem[] {
  const names: string[] = [];
  for (const attachments of childElements(main, "attachments")) {
    for (const attachment of childElements(attachments)) {
      for (const { attributes } of childElements(attachment, "documentRef")) names.push(attributes.get("href") ?? "");
    }
  }
  const known = names.filter((name) => name !== "" && !name.startsWith("#"));
  if (known.length === 0) return [];
  return [{ severity: "info", code: "annex-elsewhere", message: `Annexes are in files of their own and are not read here: ${known.slice(0, 5).join(", ")}${known.length > 5 ? " …" : ""}; read those too.`, file }];
}
