// Prints how many findings keep what a waiver of them is bound to (rule and fingerprint of the provision) when the same act comes in another form. `node scripts/measure-waivers.mjs [acts…]`;
// without paths, acts of Kazakhstan in ../shared/data/corpus.
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { createEngine, fingerprintOf } from "@charterlint/core";
import english from "@charterlint/language-en";
import kazakh from "@charterlint/language-kk";
import russian from "@charterlint/language-ru";
import law from "@charterlint/lexicon-law";
import { readers } from "@charterlint/readers";
import { structureAkn } from "@charterlint/reporters";
import { authorities, packs } from "@charterlint/rules";

const statutes = new URL("../../shared/data/corpus/statutes/kz/", import.meta.url).pathname;
const usual = ["law_on_personal_data_protection.ru", "law_on_personal_data_protection.kk", "law_on_consumer_protection.ru", "law_on_consumer_protection.kk", "law_on_advertising.ru", "law_on_advertising.kk"].map((name) => `${statutes}${name}.txt`);

const plugins = [english, russian, kazakh, law, readers];
const languages = Object.assign({}, ...plugins.map((plugin) => plugin.languages ?? {}));
const engine = createEngine({ plugins, packs: Object.values(packs), authorities: Object.values(authorities) });

/** Other forms of a text: a name to read it by, and what becomes of it. */
const forms = {
  "articles renumbered": ["a.txt", (text) => text.replace(/^(\s*Статья )(\d+)/gmu, (_, word, number) => word + (Number(number) + 7)).replace(/^(\s*)(\d+)(-бап)/gmu, (_, space, number, word) => space + (Number(number) + 7) + word)],
  "no-break spaces, decomposed": ["a.txt", (text) => text.normalize("NFD").replaceAll(" ", "\u00a0")],
  "lines broken at 90, CRLF": ["a.txt", (text) => text.split("\n").map(broken).join("\n").replaceAll("\n", "\r\n")],
  "Akoma Ntoso": ["a.akn", (_, act) => structureAkn(act)],
};

const sums = Object.fromEntries(Object.keys(forms).map((form) => [form, 0]));
let all = 0;
for (const path of process.argv.length > 2 ? process.argv.slice(2) : usual) {
  const text = readFileSync(path, "utf8");
  const act = await read("a.txt", text);
  const before = await keysOf(act);
  all += before.length;
  const kept = [];
  for (const [form, [name, change]] of Object.entries(forms)) {
    const after = new Set(await keysOf(await read(name, change(text, act))));
    const count = before.filter((key) => after.has(key)).length;
    sums[form] += count;
    kept.push(`${form} ${count}`);
  }
  console.log(`${basename(path)}: ${before.length} findings; kept: ${kept.join(", ")}`);
}
console.log(`all: ${all} findings; kept: ${Object.entries(sums).map(([form, count]) => `${form} ${count}`).join(", ")}`);

async function read(name, text) {
  const reader = Object.values(readers.readers).find(({ extensions }) => extensions.includes(extname(name)));
  const { act, problems } = await reader.read({ name, bytes: new TextEncoder().encode(text) }, { structures: readers.structures, languages });
  if (!act) throw new Error(problems.map(({ message }) => message).join(" "));
  return act;
}

async function keysOf(act) {
  const review = await engine.check(act, { asOf: "2026-11-22" });
  return review.findings.filter(({ status }) => status !== "cured").map((finding) => `${finding.rule} ${fingerprintOf(review, finding)}`);
}

function broken(line) {
  return line.length <= 90 ? line : line.split(" ").reduce((lines, word) => (lines.at(-1).length + word.length < 90 ? [...lines.slice(0, -1), `${lines.at(-1)} ${word}`.trimStart()] : [...lines, word]), [""]).join("\n");
}
