// Prints how well two versions of an act are compared: the Constitution of 1995 against that of 2026, in Russian and in Kazakh, measured on pairs written by a
// reader of both; and the largest act at hand against a mutated copy of it, with the time that each stage takes. Needs ../shared/data.
import { readFileSync } from "node:fs";
import { createEngine, pathsOf } from "@charterlint/core";

const plugins = [];
for (const name of ["language-en", "language-ru", "language-kk", "lexicon-law", "theme-digital-rights", "theme-secularism", "theme-environment", "theme-media-freedom", "theme-fundamental-rights", "readers"]) {
  plugins.push((await import(`@charterlint/${name}`)).default);
}
const { readText, structures } = await import("@charterlint/readers");
const { authorities } = await import("@charterlint/rules");
const engine = createEngine({ plugins, authorities: Object.values(authorities) });
const data = new URL("../../shared/data/corpus/", import.meta.url);
const asOf = "2026-11-22";
const show = Number(process.argv[2] ?? 0);

// Articles, paragraphs and points that a reader of both texts takes for one and the same: 1995 → 2026.
const pairs = `4(3)>5(3) 13>12 15>17 16>18 18>21 20>23 22>25 31>37 39>41
3>4 5>6 6>8 7>9 8>10 9>11 10>13 11>14 12>15 14>16 17>20 19>22 21>24 23>26 24>27 25>28 26>29 27>30 28>31 29>32 30>33 32>34 33>35 34>36 35>38 36>39 37>40 38>37
16(2)>18(2) 16(3)>18(4) 18(1)>21(1) 18(2)>21(2) 18(3)>21(3) 20(1)>23(1) 20(1)>23(5) 20(2)>23(3) 20(3)>23(6) 15(2)>17(2) 15(2)>17(3) 24(3)>27(3) 26(3)>29(3) 27(3)>30(4) 39(1)>41(1) 39(3)>41(3)
77(3)(1)>19(1) 77(3)(2)>19(3) 77(3)(7)>19(2) 77(3)(5)>5(5) 2(3)>2(4) 31(2)>37(3)`.split(/\s+/);
// What a reader of both lists must find, as facet, turn, old and new place.
const guarantees = [
  ["72 hours of detention", ({ amounts, direction }) => amounts?.old?.value === 72 && direction === "weaker"],
  ["priority of treaties", ({ concept, direction }) => concept === "treaty-priority" && direction === "weaker"],
  ["rights that may never be limited: fewer", ({ facet, direction }) => facet === "cited" && direction === "weaker"],
  ["the right to strike", ({ concept, direction }) => concept === "right-to-strike" && direction === "weaker"],
  ["free legal aid, free higher education", ({ concept, direction }) => concept === "free-of-charge" && direction === "weaker"],
  ["absoluteness of rights", ({ concept, direction }) => concept === "absoluteness" && direction === "weaker"],
  ["compensation by the State (new)", ({ concept, direction }) => concept === "compensation" && direction === "stronger"],
  ["protection of personal data (new)", ({ concept, direction }) => concept === "data-protection" && direction === "stronger"],
  ["religion separate from the State (new)", ({ concept, direction }) => concept === "separation-of-religion" && direction === "stronger"],
  ["the ban on censorship is kept: no row", ({ concept }) => concept === "censorship-ban", true],
];

const numbered = new Set(["article", "paragraph", "point", "subparagraph"]);
const seconds = (work) => {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1e6];
};
const read = (path) => readText(readFileSync(new URL(path, data), "utf8"), path, { structures, languages: engine.languages }).act;
const percent = (share) => `${(share * 100).toFixed(1)} %`;

for (const language of ["ru", "kk"]) {
  const old = read(`constitution-kz/1995/kz-constitution-1995-rev2022.${language}.txt`), next = read(`constitution-kz/2026/kz-constitution-2026-02-12.${language}.txt`);
  const [comparison, time] = seconds(() => engine.compare(old, next, { asOf }));
  const names = ({ root }) => new Map([...pathsOf(root)].map(([eId, path]) => [eId, path.filter(({ kind }) => numbered.has(kind)).map(({ num }, at) => (at === 0 ? num : `(${num})`)).join("")]));
  const [before, after] = [names(old), names(next)];
  const found = new Set(comparison.matches.flatMap((match) => [match, ...match.parts]).flatMap((match) => match.old.flatMap((a) => match.new.map((b) => `${before.get(a.eId)}>${after.get(b.eId)}`))));
  const missed = pairs.filter((pair) => !found.has(pair));
  const { articles, shareOfTextChanged, shareOfOldGone, shareOfNewAdded, shareOfArticlesTouched, words } = comparison.summary;
  const { total, ...kinds } = articles;
  console.log(`Constitution 1995 / 2026, ${language} (${time.toFixed(2)} s of CPU, analysis and themes included)`);
  console.log(`  pairs written by hand: ${pairs.length - missed.length} of ${pairs.length} found${missed.length > 0 ? `; not ${missed.join(" ")}` : ""}`);
  console.log(`  articles ${total.old} → ${total.new}: ${Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`).join(", ")}`);
  console.log(`  text changed ${percent(shareOfTextChanged)} (old words gone ${percent(shareOfOldGone)}, new words added ${percent(shareOfNewAdded)}; ${words.kept} of ${words.old} / ${words.new} words kept); old articles touched ${percent(shareOfArticlesTouched)}`);
  const untouched = comparison.matches.filter(({ isArticle, kind }) => isArticle && (kind === "same" || kind === "moved"));
  const light = comparison.matches.filter(({ isArticle, kind, words: { kept, old: a, new: b } }) => isArticle && kind === "changed" && (2 * kept) / (a + b) >= 0.9);
  console.log(`  word for word the same: ${untouched.length} articles; at least nine tenths of the words kept: ${light.length} more`);
  const count = (direction) => comparison.guarantees.filter((each) => each.direction === direction).length;
  console.log(`  guarantees: weaker ${count("weaker")}, stronger ${count("stronger")}, changed ${count("changed")}`);
  for (const [name, test, absent = false] of guarantees) {
    const at = comparison.guarantees.findIndex(test);
    console.log(`    ${at < 0 === absent ? "ok " : "NOT"} ${String(name)}${at < 0 ? "" : ` (row ${at + 1})`}`);
  }
  const quote = ({ text }, side) => (side ? `${before.get(side.provision.eId) ?? ""}|${after.get(side.provision.eId) ?? ""} ${text.slice(side.span.start, side.span.end).replace(/\s+/g, " ").slice(0, 200)}` : "–");
  comparison.guarantees.slice(0, show).forEach((each, index) => console.log(`\n  ${index + 1}. ${each.direction} ${each.facet} ${each.change} ${each.concept ?? ""} ${each.theme ?? ""}\n     - ${quote(old, each.old)}\n     + ${quote(next, each.new)}`));
}

// One line in a hundred lost, one in twenty-five with three words put in the place of others: the same each time.
const path = "statutes/kz/code_of_administrative_offenses.ru.txt";
const text = readFileSync(new URL(path, data), "utf8");
let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const mutated = text.split("\n").flatMap((line) => {
  const lot = random();
  if (lot < 0.01 && line.length > 80) return [];
  if (lot > 0.05) return [line];
  const words = line.split(" ");
  for (let count = 0; count < 3 && words.length > 6; count++) words[Math.floor(random() * words.length)] = ["вправе", "иной", "орган", "тридцать"][Math.floor(random() * 4)];
  return [words.join(" ")];
}).join("\n");
const context = { structures, languages: engine.languages };
const [[old, next], reading] = seconds(() => [readText(text, path, context).act, readText(mutated, path, context).act]);
const [, warm] = seconds(() => [engine.analyse(old), engine.analyse(next)]);
const [, tagging] = seconds(() => [engine.tag(old), engine.tag(next)]);
const [comparison, whole] = seconds(() => engine.compare(old, next, { asOf }));
const { articles: { total, ...kinds }, shareOfTextChanged } = comparison.summary;
console.log(`\nLargest act (${path}, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB) and a mutated copy, seconds of CPU for both`);
console.log(`  reading ${reading.toFixed(2)}; analysis ${warm.toFixed(2)}; analysis and themes ${tagging.toFixed(2)}; all of compare after reading ${whole.toFixed(2)}, so matching, differences and guarantees ${(whole - tagging).toFixed(2)}`);
console.log(`  articles ${total.old} → ${total.new}: ${Object.entries(kinds).map(([kind, count]) => `${kind} ${count}`).join(", ")}; text changed ${percent(shareOfTextChanged)}; guarantees ${comparison.guarantees.length}`);
