// Does each article of the 2026 Constitution that officials, press and critics named for one of our themes carry that theme, in Russian and in
// Kazakh? node scripts/measure-reactions.mjs [CORPUS] (default ../shared/data/corpus). Prints a table of places (article or paragraph) and
// themes, with the score of each and how many reactions named the article; exits with 1 if one is missed. Topics that are no theme are told.
import { readFileSync } from "node:fs";
import { tagsOf } from "./themes/tag-by-article.mjs";
import { keyTopics, namedArticles, themesOfTopic, toldInProse } from "./themes/debate.mjs";

const corpus = `${process.argv[2] ?? new URL("../../shared/data/corpus", import.meta.url).pathname}/`;
const folder = `${corpus}constitution-kz/2026/`;
const act = "kz-constitution-2026-02-12";
const [ru, kk] = ["ru", "kk"].map((language) => tagsOf(`${folder}${act}.${language}.docx`, language));

const wanted = new Map();
const strange = new Set();
const named = namedArticles(readFileSync(`${folder}reactions.tsv`, "utf8"));
for (const { place, topic } of [...keyTopics(readFileSync(`${folder}kz-constitution-2026.key-articles.en.tsv`, "utf8")), ...toldInProse]) {
  const themes = themesOfTopic(topic);
  if (themes === undefined) strange.add(topic);
  else for (const theme of themes) wanted.set(`${place}\t${theme}`, { place, theme });
}

let missed = 0;
for (const { place, theme } of wanted.values()) {
  const scores = [ru, kk].map((tags) => Math.max(0, ...within(tags, place).map((themes) => themes.get(theme)?.score ?? 0)));
  const fails = scores.some((score) => score === 0);
  if (fails) missed++;
  const times = named.get(place.replace(/\(.*/u, "")) ?? 0;
  console.log(`${fails ? "MISSED" : "ok    "}  ${place.padEnd(8)}  ${theme.padEnd(48)}  ru ${scores[0].toFixed(2)}  kk ${scores[1].toFixed(2)}  named ${times}`);
}
const untold = [...named.keys()].filter((article) => ![...wanted.values()].some(({ place }) => place.replace(/\(.*/u, "") === article));
console.log(`${wanted.size - missed} of ${wanted.size} carried in both languages; topics that are no theme: ${[...strange].join(", ")}; articles named that have no theme of ours: ${untold.join(", ") || "none"}`);
process.exitCode = missed > 0 ? 1 : 0;

/** The themes of the provisions at a place: `8(3)` and what is under it, all of article 8 for `8`, `preamble`. */
function within(tags, place) {
  const [, article, paragraph] = /^(\w+)(?:\((\d+)\))?$/u.exec(place);
  const eId = article === "preamble" ? "preamble" : `art_${article}`;
  const under = paragraph === undefined ? eId : `${eId}__para_${paragraph}`;
  const is = (key, name) => key === name || key.startsWith(`${name}__`) || key.endsWith(`__${name}`) || key.includes(`__${name}__`);
  const found = [...tags].filter(([key]) => is(key, under));
  // An article of one paragraph has no numbered one.
  return (found.length > 0 ? found : [...tags].filter(([key]) => is(key, eId))).map(([, themes]) => themes);
}
