// Prints how well structure is found in plain text: acts in XML are rendered as numbered text, read again and compared with the XML's own
// tree. `node scripts/measure-structure.mjs [part of a path] [style] [--show]`; the acts are in ../shared/data/corpus/formats.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { readers, readText } from "../packages/readers/dist/index.js";
import { compare, places } from "./structure/compare-trees.mjs";
import { renderAct, STYLES } from "./structure/render-act.mjs";

const root = new URL("../../shared/data/corpus/formats/", import.meta.url).pathname;
const options = process.argv.slice(2);
const show = options.includes("--show");
const [only = "", style] = options.filter((each) => !each.startsWith("--"));
const context = { structures: readers.structures, languages: {} };

/** The kind numbered through the act: the one with most provisions, articles before sections. */
function basicKind(act) {
  const count = { article: 0, section: 0 };
  const visit = (node) => {
    if (node.role === "quoted") return;
    if (node.num !== undefined && node.kind in count) count[node.kind]++;
    node.children.forEach(visit);
  };
  visit(act.root);
  return count.article > 0 ? "article" : "section";
}

const families = new Map();
for (const file of readdirSync(root, { recursive: true }).map(String).sort()) {
  if (extname(file).toLowerCase() !== ".xml" || !file.includes(only)) continue;
  const { act } = await readers.readers.xml.read({ name: file, bytes: readFileSync(join(root, file)) }, context);
  if (act === undefined) continue;
  const basic = basicKind(act);
  const wanted = places(act, basic);
  if (wanted.size === 0) continue;
  for (const [name, how] of Object.entries(STYLES)) {
    if (style !== undefined && style !== name) continue;
    const text = renderAct(act, basic, how);
    if (show) process.stdout.write(`${text}\n`);
    const read = readText(text, "act.txt", context).act;
    const found = read.structure === undefined ? "article" : readers.structures[read.structure].levels.find((level) => level.basic).kind;
    const result = compare(wanted, places(read, found));
    const { article, all, sameWords, missed, invented } = result;
    for (const key of [`${dirname(file)} ${name}`, `all ${name}`]) families.set(key, [...families.get(key) ?? [], result]);
    console.log(`${file} ${name} ${read.structure}: articles ${article.f1.toFixed(3)} (${article.both}/${article.want}, read ${article.have}), all ${all.f1.toFixed(3)} (${all.both}/${all.want}, read ${all.have}), same words ${sameWords.toFixed(2)}`);
    if (all.f1 < 0.97) console.log(`    missed ${missed.length}: ${missed.slice(0, 8).join(", ")}; invented ${invented.length}: ${invented.slice(0, 8).join(", ")}`);
  }
}

/** F1 of the sums, and the mean over files. */
function total(results, level) {
  const sum = (key) => results.reduce((all, each) => all + each[level][key], 0);
  const mean = results.reduce((all, each) => all + each[level].f1, 0) / results.length;
  return `${((2 * sum("both")) / Math.max(1, sum("want") + sum("have"))).toFixed(3)} (mean of files ${mean.toFixed(3)})`;
}
for (const [family, results] of [...families].sort()) console.log(`${family}: ${results.length} acts; articles ${total(results, "article")}; all ${total(results, "all")}`);
