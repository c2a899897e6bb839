// Akoma Ntoso files: is the source's text in the tree, and are its eIds kept? The source is parsed here by itself.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { common, provisionsOf, readFile, wordsOf } from "./read-file.mjs";

const { SaxesParser } = createRequire(new URL("../../packages/readers/package.json", import.meta.url))("saxes");

/** Elements that are provisions of an act: what Akoma Ntoso calls hierarchical, and its large parts. */
const PROVISIONS = new Set([
  "alinea", "article", "attachment", "book", "chapter", "clause", "division", "indent", "level", "list", "paragraph", "part", "point", "preamble", "proviso", "rule", "section", "subchapter", "subclause",
  "subdivision", "sublist", "subparagraph", "subpart", "subrule", "subsection", "subtitle", "title", "tome", "transitional",
]);
const ACTS = new Set(["act", "bill", "amendment", "portion", "amendmentList"]);

/** Words of the source outside its metadata, ids of its provisions, and what kind of document it is. */
function sourceOf(xml) {
  const parser = new SaxesParser();
  const open = [];
  const text = [];
  const ids = [];
  let type = "";
  let meta = 0;
  // Of a collection the first act or bill is what must be read.
  let chosen;
  parser.on("opentag", ({ name, attributes }) => {
    const local = name.slice(name.indexOf(":") + 1);
    open.push(local);
    if (local === "meta") meta++;
    // Inside a paragraph elements go on in a word; all others stand apart.
    if (!["b", "i", "u", "sup", "sub", "ref", "span", "inline", "def", "term", "ins", "del", "date"].includes(local)) text.push(" ");
    if (open.length === 2) type ||= local;
    if (ACTS.has(local) && chosen === undefined) {
      chosen = { depth: open.length, text: text.length, ids: ids.length };
      type = local;
    }
    const id = attributes.eId ?? attributes.id;
    if (PROVISIONS.has(local) && meta === 0 && id !== undefined && !open.includes("embeddedStructure")) ids.push(id);
  });
  parser.on("closetag", () => {
    if (chosen?.depth === open.length) chosen.end ??= { text: text.length, ids: ids.length };
    if (open.pop() === "meta") meta--;
    else text.push(" ");
  });
  parser.on("text", (words) => meta === 0 && text.push(words));
  parser.on("cdata", (words) => meta === 0 && text.push(words));
  parser.on("error", () => {});
  parser.ENTITIES.nbsp = "\u00a0";
  parser.write(xml.replace(/^\uFEFF/u, "")).close();
  return { type, words: wordsOf(text.slice(chosen?.text, chosen?.end.text).join("")), ids: ids.slice(chosen?.ids, chosen?.end.ids) };
}

/** Figures of one file: share of the source's words in the text and in what is no noise, share of its ids kept; or the problem that says that it is no act. */
export async function measureAct(path) {
  const source = sourceOf(readFileSync(path, "utf8"));
  const { act, problems } = await readFile(path);
  if (act === undefined) return { path, type: source.type, words: source.words.length, refused: problems.map(({ code, message }) => `${code}: ${message}`).join(" ") };
  const whole = wordsOf(act.text);
  const noise = act.noise.reduce((sum, { start, end }) => sum + wordsOf(act.text.slice(start, end)).length, 0);
  const own = new Set(provisionsOf(act).map(({ eId }) => eId));
  const missing = source.ids.filter((id) => !own.has(id));
  return { path, type: source.type, text: common(source.words, whole) / source.words.length, noise: noise / whole.length, ids: source.ids.length, missing, problems: problems.map(({ code }) => code) };
}

/** Whether such a document is an act that must be read. */
export function isAct(type) {
  return ACTS.has(type);
}
