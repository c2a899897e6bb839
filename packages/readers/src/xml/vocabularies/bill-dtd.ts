import { treatments, type Treatment, type Vocabulary } from "../vocabulary.ts";
import { childElements, findElement, type XmlElement } from "../xml-element.ts";

const ROOTS = new Set(["bill", "resolution", "amendment-doc", "engrossed-amendment", "pre-approp-bill", "public-law", "statutory-document"]);
const BODIES = new Set(["legis-body", "resolution-body", "engrossed-amendment-body", "amendment-body", "statute-body"]);

const elements = treatments({
  num: "enum",
  heading: "header",
  block: `text continuation-text distribution-code calendar congress session legis-num associated-doc current-chamber action action-date action-desc legis-type official-title
    official-title-amendment legis-body resolution-body engrossed-amendment-body amendment-body amendment-instruction amendment-block p list table ttitle tdesc
    attestation-date attestor toc-entry multi-column-toc-entry instructive-para`,
  break: "linebreak",
  row: "row",
  cell: "entry",
  noise: "toc",
  remark: "deleted-phrase pagebreak",
  note: "footnote",
  skip: "metadata graphic colspec bold-line",
}, {
  "title subtitle chapter subchapter part subpart division subdivision section subsection article paragraph subparagraph clause subclause item": {},
  subitem: { kind: "item" },
  "appropriations-major appropriations-intermediate appropriations-small undesignated-section rule-title": { kind: "hcontainer" },
  "list-item": { kind: "item", group: true },
  form: { kind: "preface", role: "preamble" },
  preamble: { role: "preamble" },
  whereas: { kind: "recital" },
  "attestation endorsement": { kind: "conclusions", role: "signature" },
  "quoted-block": { kind: "quotedStructure", role: "quoted" },
});

/** Bills and resolutions of the United States Congress as drafted (the document type of before USLM). Quotation marks are not in the file; they are shown as printed. */
export const billDtd: Vocabulary = {
  id: "us-bill",
  name: "US bill XML",
  recognises: (root) => root.space === "" && ROOTS.has(root.name) && findElement(root, BODIES, new Set(["metadata"])) !== undefined,
  choose: (root) => ({ start: root, problems: [] }),
  elements,
  refine,
  ids: ["id"],
  eIds: [],
  titles: ["official-title", "legis-type"],
  marks: marksOf,
  languageOf: () => "en",
};

function marksOf(element: XmlElement): readonly [string, string] | undefined {
  if (element.name === "quote") return ["“", "”"];
  // The full stop of the sentence that quotes comes after the quotation, though it stands inside the element.
  if (element.name === "quoted-block") return ["“", childElements(element, "after-quoted-block").length > 0 ? "" : "”"];
  return element.name === "after-quoted-block" ? ["”", ""] : undefined;
}

function refine({ name, children }: XmlElement, treatment: Treatment): Treatment {
  if (name !== "quoted-block") return treatment;
  return children.some((child) => typeof child !== "string" && child.name !== "after-quoted-block") ? treatment : { as: "inline" };
}
