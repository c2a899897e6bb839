// How far two language versions of an act get the same themes: node scripts/measure-parity.mjs [CORPUS] [--show] [--only PART]
// (default ../shared/data/corpus). For each pair: articles in both, the share with the same top-level themes, and the overlap (Jaccard) of
// the narrower themes over all of them. Editions of the two may differ. --show lists the articles that differ, with the words of one side.
import { existsSync } from "node:fs";
import { byArticle, tagsOf } from "./themes/tag-by-article.mjs";

const args = process.argv.slice(2);
const corpus = args[0] && !args[0].startsWith("--") ? `${args[0]}/` : new URL("../../shared/data/corpus/", import.meta.url).pathname;
const show = args.includes("--show");
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : "";
const acts = [
  ["constitution-kz/2026/kz-constitution-2026-02-12", "docx"],
  ...["land_code", "law_on_advertising", "law_on_consumer_protection", "law_on_digital_assets", "law_on_education", "law_on_military_service", "law_on_personal_data_protection"].map((law) => [`statutes/kz/${law}`, "txt"]),
];

for (const [act, extension] of acts.filter(([name]) => name.includes(only))) {
  const files = ["ru", "kk"].map((language) => ({ language, file: `${corpus}${act}.${language}.${extension}` }));
  if (!files.every(({ file }) => existsSync(file))) continue;
  const [ru, kk] = files.map(({ file, language }) => byArticle(tagsOf(file, language)));
  const articles = [...ru.keys()].filter((number) => kk.has(number));
  let sameTop = 0, shared = 0, either = 0;
  for (const number of articles) {
    const [one, other] = [ru.get(number), kk.get(number)];
    const differ = [...new Set([...one.keys(), ...other.keys()])].filter((theme) => one.has(theme) !== other.has(theme));
    const narrow = new Set([...one.keys(), ...other.keys()].filter((theme) => theme.includes("/")));
    if (differ.every((theme) => theme.includes("/"))) sameTop++;
    either += narrow.size;
    shared += narrow.size - differ.filter((theme) => theme.includes("/")).length;
    if (show) for (const theme of differ) console.log(`  ${number} ${one.has(theme) ? "ru" : "kk"} alone: ${theme} ${(one.get(theme) ?? other.get(theme)).score}: ${(one.get(theme) ?? other.get(theme)).words.join(" | ")}`);
  }
  console.log(`${act}: ${articles.length} articles in both, same top-level themes ${(sameTop / articles.length).toFixed(3)}, Jaccard of narrower themes ${(shared / either).toFixed(3)} (${shared} of ${either})`);
}
