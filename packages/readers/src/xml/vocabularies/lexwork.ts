import { treatments, type Choice, type Treatment, type Vocabulary } from "../vocabulary.ts";
import { childElements, findElement, textOf, type XmlElement } from "../xml-element.ts";

/** Kinds by level; the file doesn't say what a level is called. */
const LEVELS = ["part", "title", "chapter", "subchapter", "division", "subdivision"];
/** Kinds by type of part: Absatz, words without a number, Buchstabe, Ziffer. */
const PARTS: Readonly<Record<string, string>> = { A: "paragraph", O: "subparagraph", C: "point", N: "point" };

const elements = treatments({
  num: "structureOrder number partNumber articleForm",
  heading: "structureText articleHeader",
  block: "mixedText structure partText authorityDescription basis formal",
  break: "break",
  noise: "normComments normTail",
  skip: `normNumber headers abbreviations shortTitles type authors dates firstPublication structureKind structureLevel typeOfPart history`,
}, {
  article: {},
  articleText: { kind: "paragraph" },
  normContents: { kind: "title" },
  ingress: { kind: "preamble", role: "preamble" },
});

/** The XML that LexWork exports, in which Swiss cantons keep their laws: all languages of an act side by side. The first is read. */
export const lexwork: Vocabulary = {
  id: "lexwork",
  name: "LexWork",
  recognises: (root) => root.name === "norm" && childElements(root, "normContents").length > 0,
  choose,
  elements,
  refine,
  ids: ["ID"],
  eIds: [],
  titles: ["structureText"],
  languageOf: languageIn,
};

/** The title stands after the enacting words in the file; an act has it before them. */
function choose(root: XmlElement, file: string): Choice {
  const languages = new Set<string>();
  const visit = (element: XmlElement): void => {
    const language = element.attributes.get("lang");
    if (language !== undefined) languages.add(language);
    childElements(element).forEach(visit);
  };
  childElements(root, "normContents").forEach(visit);
  const [first, ...others] = languages;
  const message = `The file has the act in ${[...languages].join(", ")}; it is read in the first of them (${first}).`;
  const contents = childElements(root, "normContents");
  const title = contents.flatMap((each) => childElements(each, "structure"))[0];
  const isTitle = title !== undefined && levelOf(title) === 0;
  const rest = root.children.map((child) => (typeof child === "string" || !isTitle || child !== title.parent ? child : { ...child, children: child.children.filter((each) => each !== title) }));
  return { start: { ...root, children: isTitle ? [title, ...rest] : root.children }, problems: others.length === 0 ? [] : [{ severity: "info", code: "several-languages", message, file }] };
}

function refine(element: XmlElement, treatment: Treatment): Treatment {
  const { name, attributes } = element;
  const language = attributes.get("lang");
  if (language !== undefined && language !== readLanguage(element)) return { as: "skip" };
  if (name === "normContents") {
    const [structure] = childElements(element, "structure");
    const level = structure === undefined ? 0 : levelOf(structure);
    return level === 0 ? { as: "block" } : { as: "provision", kind: LEVELS[level - 1] ?? "level" };
  }
  if (name === "structure" && levelOf(element) > 0) return { as: "inline" };
  if (name !== "articleText") return treatment;
  const type = findElement(element, new Set(["typeOfPart"]), new Set(["subparts"]));
  return { as: "provision", kind: PARTS[type === undefined ? "" : textOf(type).trim()] ?? "paragraph" };
}

function levelOf(structure: XmlElement): number {
  const [level] = childElements(structure, "structureLevel");
  return level === undefined ? 0 : Number(textOf(level)) || 0;
}

const languages = new WeakMap<XmlElement, string>();

/** The language that is read: the first in the act's contents. */
function readLanguage(element: XmlElement): string {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  const language = languages.get(root) ?? languageIn(root) ?? "";
  languages.set(root, language);
  return language;
}

function languageIn(root: XmlElement): string | undefined {
  const content = findElement(root, new Set(["structureContent", "mixedText"]), new Set(["normMetadata"]));
  return content?.attributes.get("lang");
}
