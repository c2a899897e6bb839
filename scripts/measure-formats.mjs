// How well are real files read? Prints figures for the Constitution of 2026 in three formats and two languages, for every Akoma Ntoso file, and
// for every file of other formats, with a table counted by hand. Usage: node scripts/measure-formats.mjs; needs ../shared/data. Exits with 1
// when a figure is below what must be reached.
import { existsSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import { isAct, measureAct } from "./formats/akoma-ntoso.mjs";
import { readConstitution } from "./formats/constitution.mjs";
import { COUNTED_BY_HAND } from "./formats/counted-by-hand.mjs";
import { extensions, provisionsOf, readFile } from "./formats/read-file.mjs";

const data = new URL("../../shared/data/corpus/", import.meta.url);
const formats = new URL("formats/", data);
let faults = 0;

function tell(line, fault = false) {
  if (fault) faults++;
  process.stdout.write(`${fault ? "FAULT " : "      "}${line}\n`);
}

const filesIn = (folder) => readdirSync(new URL(folder, formats), { recursive: true, encoding: "utf8" }).filter((name) => extensions.has(extname(name).toLowerCase())).sort();
const percent = (share) => `${(100 * share).toFixed(2)} %`;

async function constitution() {
  const shapes = await readConstitution(new URL("constitution-kz/2026/", data));
  const model = shapes["ru.txt"];
  for (const [name, { preambles, sections, articles, ids, words }] of Object.entries(shapes)) {
    const other = shapes[`${name.slice(0, 2)}.txt`].words.filter((each, at) => each !== words[at]).length;
    const sameIds = ids.join() === model.ids.join();
    tell(`${name.padEnd(8)} preamble ${preambles}, sections ${sections}, articles ${articles}, provisions ${ids.length}, eIds ${sameIds ? "the same" : "OTHER"}, articles with other words than the text file: ${other}`, preambles !== 1 || sections !== 11 || articles !== 96 || !sameIds || other > 0);
  }
}

async function akomaNtoso() {
  for (const name of [...filesIn("akn/").map((file) => `akn/${file}`), "xml-other/legilux_2006_07_31_n2_jo.xml"]) {
    const { type, refused, words, text, noise, ids, missing } = await measureAct(new URL(name, formats).pathname);
    if (refused !== undefined) tell(`${name}: ${type}, ${words} words; ${refused}`, isAct(type) && words > 0);
    else tell(`${name}: ${percent(text)} of the words, ${percent(noise)} of them noise; ${ids - missing.length} of ${ids} eIds kept`, text < 0.995 || missing.length > 0);
  }
}

async function others() {
  for (const folder of ["formex/", "html/", "laws-africa/", "lexwork-xml/", "us-bill-dtd/", "uslm/", "docx/"]) {
    for (const file of filesIn(folder)) {
      const { act, problems } = await readFile(new URL(folder + file, formats).pathname);
      const kinds = act && ["article", "section", "paragraph"].map((kind) => `${provisionsOf(act, { quoted: false }).filter((each) => each.kind === kind).length} ${kind}s`).join(", ");
      tell(`${folder}${file}: ${kinds ?? ""}${problems.map(({ code, message }) => ` [${act ? code : message}]`).join("")}`);
    }
  }
}

async function counted() {
  for (const [file, kind, own, quoted] of COUNTED_BY_HAND) {
    const { act } = await readFile(new URL(file, formats).pathname);
    const count = (options) => (act === undefined ? 0 : provisionsOf(act, options).filter((each) => each.kind === kind).length);
    const found = [count({ quoted: false }), count() - count({ quoted: false })];
    tell(`${file}: ${found.join(" + ")} ${kind}s, by hand ${own} + ${quoted}`, found[0] !== own || found[1] !== quoted);
  }
}

if (existsSync(data)) {
  for (const { title, measure } of [{ title: "Constitution of 2026", measure: constitution }, { title: "Akoma Ntoso", measure: akomaNtoso }, { title: "Other formats", measure: others }, { title: "Counted by hand", measure: counted }]) {
    process.stdout.write(`${title}\n`);
    await measure();
  }
  process.stdout.write(`${faults} below what must be reached\n`);
  process.exitCode = faults === 0 ? 0 : 1;
} else process.stdout.write(`Nothing was measured: there is no folder ${data.pathname}\n`);
