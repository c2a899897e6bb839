// Prints how the articles of Kazakhstan's acts are counted: how many, the highest number, and each number that is missing, with the reason
// found in the text. `node scripts/measure-articles.mjs [part of a path]`; the acts are in ../shared/data/corpus.
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { readers } from "../packages/readers/dist/index.js";

const root = new URL("../../shared/data/corpus/", import.meta.url).pathname;
const only = process.argv[2] ?? "";
const context = { structures: readers.structures, languages: {} };

for (const file of readdirSync(root, { recursive: true }).map(String).sort()) {
  if (!/^(?:statutes\/kz|constitution-kz)\/.*\.(?:txt|pdf|docx)$/u.test(file) || !file.includes(only)) continue;
  const reader = Object.values(readers.readers).find(({ extensions }) => extensions.includes(extname(file)));
  const { act, problems } = await reader.read({ name: file, bytes: new Uint8Array(readFileSync(join(root, file))) }, context);
  if (act === undefined) {
    console.log(`${file}: ${problems.map(({ message }) => message).join(" ")}`);
    continue;
  }
  const numbers = articles(act.root);
  const highest = Math.max(...numbers.map((each) => Number.parseInt(each, 10)));
  const missing = Array.from({ length: highest }, (_, at) => String(at + 1)).filter((each) => !numbers.includes(each));
  const twice = numbers.filter((each, at) => numbers.indexOf(each) !== at);
  const printed = printedHeads(act.text);
  const invented = numbers.filter((each) => !printed.has(each));
  const overlooked = [...printed].filter((each) => !numbers.includes(each));
  console.log(`${file} (${act.structure}): ${numbers.length} articles, ${numbers.filter((each) => /-/u.test(each)).length} of them inserted, highest ${highest}; missing ${missing.length}, twice [${twice.join(" ")}], no such line [${invented.join(" ")}], lines not read [${overlooked.join(" ")}]`);
  for (const [reason, those] of grouped(missing, (each) => whyMissing(act.text, each))) console.log(`    ${reason}: ${those.join(" ")}`);
}

function articles(root) {
  const found = [];
  const visit = (node) => {
    if (node.role === "quoted" || node.role === "annex") return;
    if (node.kind === "article") found.push(node.num);
    node.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** Numbers of lines that begin as an article's heading does. */
function printedHeads(text) {
  return new Set([...text.matchAll(/^[^\S\n]*(?:Статья[^\S\n]+(\d+(?:-\d+)*)|(\d+(?:-\d+)*)[^\S\n]?-[^\S\n]?бап(?!\p{L}))/gmu)].map((match) => match[1] ?? match[2]));
}

/** The chapter that the article stood in is told to be gone; the article is; the text jumps over it. */
function whyMissing(text, number) {
  const gone = /(?:исключен|утратил|алып тасталды|алынып тасталды|күші жойылды|күшін жойған)/iu;
  const names = new RegExp(`(?:(?:Статья|Статьи|статьей|статьи)[^.]{0,40}(?<!\\d)${number}(?!\\d)|(?<!\\d)${number}-бап)[^\\n]{0,300}`, "gu");
  const told = [...text.matchAll(names)].some((match) => gone.test(match[0]));
  if (told) return "told to be repealed";
  const chapters = [...text.matchAll(/^[^\S\n]*(?:Сноска\. Глава|Сноска\. Параграф|Глава|Параграф|Раздел|Ескерту\. \d+-тарау)[^\n]{0,400}/gmu)].some((match) => gone.test(match[0]));
  return chapters ? "no word of it; a chapter is told to be repealed" : "the text jumps over it";
}

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...groups.get(key(item)) ?? [], item]);
  return groups;
}
