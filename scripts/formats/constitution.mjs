// The Constitution of Kazakhstan of 2026 in Russian and Kazakh, from text, from Word and from its articles in JSON.
import { readFileSync } from "node:fs";
import { provisionsOf, readBytes, readFile } from "./read-file.mjs";

/** Cyrillic letters that are typed as the Latin ones they look like; the published files differ in them. */
const TWINS = { a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", x: "х", y: "у", h: "һ" };
const fold = (text) => text.toLowerCase().replaceAll(/[aceiopxyh]/gu, (letter) => TWINS[letter]).replaceAll(/\s+/gu, "");

/** The articles of the JSON as the text of an act: sections where they change, each article under its number. */
function textOf(articles, language) {
  const lines = [];
  let section;
  for (const { article, [`section_${language}`]: own, [language]: paragraphs } of articles) {
    if (own !== section) lines.push(own);
    section = own;
    if (article > 0) lines.push(language === "ru" ? `Статья ${article}` : `${article}-бап`);
    lines.push(...paragraphs);
  }
  return `${lines.join("\n")}\n`;
}

/** What one reading gives: number of preambles, sections and articles, all eIds, and each article's words without white space. */
function shapeOf(act) {
  const all = provisionsOf(act);
  const articles = all.filter(({ kind }) => kind === "article");
  return {
    preambles: all.filter(({ kind }) => kind === "preamble").length, sections: all.filter(({ kind }) => kind === "title").length, articles: articles.length,
    ids: all.filter(({ kind }) => kind !== "preamble").map(({ eId }) => eId), words: articles.map(({ span }) => fold(act.text.slice(span.start, span.end))),
  };
}

/** Readings by name, `ru.txt` and so on. @param folder URL of the Constitution's folder */
export async function readConstitution(folder) {
  const articles = JSON.parse(readFileSync(new URL("kz-constitution-2026.articles.json", folder), "utf8"));
  const shapes = {};
  for (const language of ["ru", "kk"]) {
    for (const type of ["txt", "docx"]) shapes[`${language}.${type}`] = shapeOf((await readFile(new URL(`kz-constitution-2026-02-12.${language}.${type}`, folder).pathname)).act);
    shapes[`${language}.json`] = shapeOf((await readBytes("articles.txt", Buffer.from(textOf(articles, language)))).act);
  }
  return shapes;
}
