// The themes of each article of an act, tagged with the program itself.
import { execFileSync } from "node:child_process";

const cli = new URL("../../node_modules/.bin/charterlint", import.meta.url).pathname;
/** From this score on a provision speaks of a theme. */
const speaks = 0.5;
const most = 1 << 30;

/**
 * Each theme of 0.5 or more with its best score, by provision: `art_21__para_2`.
 * @param {string} file an act in one of the formats that are read
 * @param {string} language its code
 * @returns {Map<string, Map<string, { score: number, words: string[] }>>}
 */
export function tagsOf(file, language) {
  const lines = execFileSync(cli, ["tag", file, "--language", language, "--format", "jsonl", "--quiet"], { maxBuffer: most }).toString().trim().split("\n");
  const found = new Map();
  for (const { provision, tags } of lines.map((line) => JSON.parse(line))) {
    const themes = tags.filter(({ score }) => score >= speaks).map(({ theme, score, evidence }) => [theme, { score, words: evidence.map(({ text }) => text) }]);
    found.set(provision.eId, new Map(themes));
  }
  return found;
}

/**
 * The themes of whole articles, by number; quoted and annexed ones are left out, as their numbers belong to other texts.
 * @param {ReturnType<typeof tagsOf>} tags
 * @returns {Map<string, Map<string, { score: number, words: string[] }>>}
 */
export function byArticle(tags) {
  const articles = new Map();
  for (const [eId, themes] of tags) {
    const number = /^(?:(?!quoted|annex|att_)\w+__)?art_([\d-]+)(?:__|$)/u.exec(eId)?.[1];
    if (number === undefined) continue;
    const all = articles.get(number) ?? articles.set(number, new Map()).get(number);
    for (const [theme, found] of themes) if (found.score > (all.get(theme)?.score ?? 0)) all.set(theme, found);
  }
  return articles;
}
