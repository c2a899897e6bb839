// How far two language versions of an act get the same findings: node scripts/measure-findings-parity.mjs [CORPUS] [--only PART] [--show remarks|questions]
// (default ../shared/data/corpus). A place is a check on an article. For each pair: places of either text, those of both, their share (Jaccard), and what
// share of one text's places the other has; articles that only one text has, or whose notes name different amending laws, are counted apart.
// --show prints each place that one text lacks, with the words found and the other text's article.
import { existsSync, readFileSync } from "node:fs";
import { createEngine } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { rules } from "@charterlint/rules";
import readers from "@charterlint/readers";
import en from "@charterlint/language-en";
import kk from "@charterlint/language-kk";
import ru from "@charterlint/language-ru";
import digitalRights from "@charterlint/theme-digital-rights";
import environment from "@charterlint/theme-environment";
import fundamentalRights from "@charterlint/theme-fundamental-rights";
import mediaFreedom from "@charterlint/theme-media-freedom";
import secularism from "@charterlint/theme-secularism";
import { readVersion } from "./pair-versions.mjs";

const args = process.argv.slice(2);
const after = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : "");
const corpus = args[0] && !args[0].startsWith("--") ? `${args[0]}/` : new URL("../../shared/data/corpus/", import.meta.url).pathname;
const acts = [
  ["constitution-kz/2026/kz-constitution-2026-02-12", "docx"],
  ["constitution-kz/1995/kz-constitution-1995-rev2022", "txt"],
  ...["law_on_personal_data_protection", "law_on_digital_assets", "law_on_consumer_protection", "law_on_military_service", "law_on_advertising", "law_on_education", "land_code"].map((name) => [`statutes/kz/${name}`, "txt"]),
];
const engine = createEngine({ plugins: [en, ru, kk, law, readers, rules, digitalRights, environment, fundamentalRights, mediaFreedom, secularism] });
const amendingLaw = /№\s*(\d+)\s*-\s*[IVXІХ]+/gu;
const sums = { remarks: [0, 0], questions: [0, 0] };

for (const [name, extension] of acts.filter(([act]) => act.includes(after("--only")))) {
  const files = ["ru", "kk"].map((language) => `${corpus}${name}.${language}.${extension}`);
  if (!files.every(existsSync)) continue;
  const versions = [];
  for (const file of files) versions.push(await versionOf(file));
  const [one, other] = versions;
  const edition = (article) => article !== "" && one.articles.get(article)?.laws !== other.articles.get(article)?.laws;
  for (const kind of ["remarks", "questions"]) {
    const [left, right] = [one[kind], other[kind]].map((places) => new Map([...places].filter(([, { article }]) => !edition(article))));
    const both = [...left.keys()].filter((place) => right.has(place)).length;
    const either = left.size + right.size - both;
    sums[kind][0] += both;
    sums[kind][1] += either;
    const apart = one[kind].size + other[kind].size - left.size - right.size;
    console.log(`${name}: with ${kind} ru ${left.size}, kk ${right.size}, both ${both} of ${either} ${share(both, either)}; of ru in kk ${share(both, left.size)}, of kk in ru ${share(both, right.size)}; in articles of other editions ${apart}`);
    if (after("--show") === kind) {
      show("ru alone", left, right, other);
      show("kk alone", right, left, one);
    }
  }
}
for (const [kind, [both, either]] of Object.entries(sums)) console.log(`all: with ${kind} ${both} of ${either} ${share(both, either)}`);

/** Places with their findings, and articles with the amending laws that their notes name. */
async function versionOf(file) {
  const { act, language } = await readVersion(file, readFileSync(file));
  const { findings } = await engine.check(act, { asOf: "2026-11-22", language });
  const found = [];
  const visit = (provision) => {
    if (provision.kind === "article") found.push(provision);
    provision.children.forEach(visit);
  };
  visit(act.root);
  // The notes on an article's amendments may stand after its last provision, and so outside it: they are read as far as the next article. What a publisher
  // announces for later ("Примечание ИЗПИ") makes no other edition.
  const lawsOf = (text) => [...new Set([...text.matchAll(/(?:Сноска|Ескерту)\.[^]*?\n *\n/gu)].flatMap(([note]) => [...note.matchAll(amendingLaw)].map(([, number]) => number)))].sort().join();
  const articles = new Map(found.map(({ eId, span }, at) => [articleOf(eId), { laws: lawsOf(act.text.slice(span.start, found[at + 1]?.span.start)) }]));
  const open = findings.filter(({ status }) => status === "open" || status === "unknown");
  return { articles, remarks: placesOf(open.filter(({ severity }) => severity !== "info"), act), questions: placesOf(open, act) };
}

function placesOf(findings, act) {
  const places = new Map();
  for (const { rule, check, provision, span } of findings) {
    const article = articleOf(provision.eId);
    const place = `${check} ${article}`;
    const at = { article, rule, eId: provision.eId, text: act.text.slice(Math.max(provision.span.start, span.start - 150), span.end + 150).replace(/\s+/gu, " ") };
    places.set(place, [...(places.get(place) ?? []), at]);
  }
  return new Map([...places].map(([place, at]) => [place, { article: at[0].article, at }]));
}

function articleOf(eId) {
  return /(?:^|__)(art_[\d-]+)/u.exec(eId)?.[1] ?? "";
}

function show(title, places, others, { articles }) {
  for (const [place, { article, at }] of places) {
    if (others.has(place)) continue;
    console.log(`\n## ${title}: ${place}`);
    for (const { rule, eId, text } of at) console.log(`  ${rule} ${eId}: ${text}`);
    if (article !== "" && !articles.has(article)) console.log("  (no such article in the other text)");
  }
}

function share(part, whole) {
  return (part / Math.max(1, whole)).toFixed(2);
}
