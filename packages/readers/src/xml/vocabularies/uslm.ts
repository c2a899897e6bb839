import { treatments, type Treatment, type Vocabulary } from "../vocabulary.ts";
import { childElements, type XmlElement } from "../xml-element.ts";

const elements = treatments({
  num: "num",
  heading: "heading subheading",
  block: `content chapeau continuation p text main longTitle docTitle officialTitle property slugLine distributionCode congress session currentChamber docNumber dc:type dc:title
    action actionDescription actionInstruction relatedDocument relatedDocuments organizationNote enrolledDateline amendmentInstruction caption table list listContent
    column endMarker notation authority proviso draftingOffice html:p html:table html:div`,
  break: "br html:br",
  row: "tr html:tr",
  cell: "td th html:td html:th",
  noise: "toc notes note explanationNote editionNote citationNote sourceCredit statutoryNote",
  remark: "editorialNote deletedText page",
  note: "footnote sidenote marginalNote endnote ear",
  skip: "meta amendMeta col colgroup img",
}, {
  "title subtitle chapter subchapter part subpart division subdivision section subsection article paragraph subparagraph clause subclause item level": {},
  "subitem subsubitem": { kind: "item" },
  "appropriations compiledAct courtRules courtRule reorganizationPlans reorganizationPlan preliminary": { kind: "hcontainer" },
  "listItem groupItem": { kind: "item", group: true },
  "preface amendPreface": { kind: "preface", role: "preamble" },
  preamble: { role: "preamble" },
  "enactingFormula resolvingClause": { kind: "preamble", role: "preamble" },
  recital: {},
  "signatures attestation endorsement": { kind: "conclusions", role: "signature" },
  "schedule appendix": { kind: "attachment", role: "annex" },
  quotedContent: { kind: "quotedStructure", role: "quoted" },
});

/** USLM, in which the United States publish bills, laws and their code. Its ids are no eIds: those are made from the numbers. */
export const uslm: Vocabulary = {
  id: "uslm",
  name: "USLM",
  recognises: ({ space }) => /uslm/iu.test(space),
  choose: (root) => ({ start: withTitle(root), problems: [] }),
  elements,
  refine,
  ids: ["identifier", "id"],
  eIds: [],
  titles: ["officialTitle", "dc:title", "docTitle", "property"],
  languageOf: (start) => start.attributes.get("xml:lang"),
};

function refine({ name, parent, children }: XmlElement, treatment: Treatment): Treatment {
  const above = parent === undefined ? undefined : elements.get(parent.name);
  // "Resolved," ends the preamble of a resolution; an attestation stands among the signatures.
  if (treatment.as === "provision" && (treatment.kind === "preamble" || treatment.kind === "conclusions") && above?.as === "provision" && above.kind === treatment.kind) return { as: "block" };
  if (name !== "quotedContent") return treatment;
  // A quoted word in a sentence is no quoted provision.
  const hasBlocks = children.some((child) => typeof child !== "string" && (elements.get(child.name)?.as === "provision" || elements.get(child.name)?.as === "block"));
  return hasBlocks ? treatment : { as: "inline" };
}

/** The long title stands at the head of the main part; it belongs to the preface, as in other vocabularies. */
function withTitle(root: XmlElement): XmlElement {
  const preface = childElements(root).find(({ name }) => name === "preface" || name === "amendPreface");
  const main = childElements(root, "main")[0];
  const title = main && childElements(main, "longTitle")[0];
  if (preface === undefined || main === undefined || title === undefined) return root;
  const changed = new Map<XmlElement, XmlElement>([
    [preface, { ...preface, children: [...preface.children, title] }],
    [main, { ...main, children: main.children.filter((child) => child !== title) }],
  ]);
  return { ...root, children: root.children.map((child) => (typeof child === "string" ? child : changed.get(child) ?? child)) };
}
