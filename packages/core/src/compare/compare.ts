import type { Act, Language } from "../model/act.ts";
import type { Comparison } from "../model/comparison.ts";
import type { LanguageData } from "../model/language-data.ts";
import { Bags } from "./bags.ts";
import { dissolve } from "./dissolve.ts";
import { matchesOf } from "./matches.ts";
import { pairArticles } from "./pair-articles.ts";
import { pairPassages } from "./pair-passages.ts";
import { type Version, versionOf } from "./passages.ts";
import { summaryOf } from "./summary.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Puts two versions of an act in one language side by side. */
export function compareTexts(old: Act, next: Act, languages: Readonly<Record<Language, LanguageData>>): Pick<Comparison, "matches" | "summary"> {
  const vocabulary = new Vocabulary();
  const version = (act: Act): Version => versionOf(act, vocabulary, languages[act.language]?.script ?? "Latin");
  const one = version(old), other = version(next);
  const bags = new Bags(vocabulary, [...one.passages, ...other.passages]);
  const articles = pairArticles(one, other, bags);
  let groups = pairPassages(one, other, articles, bags);
  if (dissolve(articles, one, other, groups, bags)) groups = pairPassages(one, other, articles, bags);
  const matches = matchesOf(one, other, articles, groups.all(one.passages, other.passages));
  return { matches, summary: summaryOf(one, other, matches) };
}
