import type { FullAnalysis } from "../analyse/analyse.ts";
import type { Language } from "../model/act.ts";
import type { ComparedPrinciple, Comparison } from "../model/comparison.ts";
import type { LanguageData } from "../model/language-data.ts";
import type { Tag } from "../model/tag.ts";
import { Bags } from "./bags.ts";
import { dissolve } from "./dissolve.ts";
import { guaranteesOf } from "./guarantees/guarantees.ts";
import { matchesOf } from "./matches.ts";
import { pairArticles } from "./pair-articles.ts";
import { pairPassages } from "./pair-passages.ts";
import { type Version, versionOf } from "./passages.ts";
import { summaryOf } from "./summary.ts";
import { Vocabulary } from "./vocabulary.ts";

/** A text to compare: what is known of its words, and its themes. */
export interface Compared {
  readonly analysis: FullAnalysis;
  readonly tags: readonly Tag[];
}

/** What a comparison needs to know besides the texts. */
export interface CompareTerms {
  readonly languages: Readonly<Record<Language, LanguageData>>;
  /** Class of a concept. */
  readonly classOf: ReadonlyMap<string, string>;
  /** Principles of a higher norm that speak of a theme. */
  readonly principlesOf: (theme: string) => readonly ComparedPrinciple[];
}

/**
 * Puts two versions of an act, in one language, side by side: provisions matched across renumbering and rewording, the changed words, the share of the text
 * that changed, and the guarantees that appeared, vanished, grew weaker or stronger.
 */
export function compare(old: Compared, next: Compared, { languages, classOf, principlesOf }: CompareTerms): Pick<Comparison, "matches" | "summary" | "guarantees"> {
  const vocabulary = new Vocabulary();
  const version = ({ analysis: { act } }: Compared): Version => versionOf(act, vocabulary, languages[act.language]?.script ?? "Latin");
  const one = version(old), other = version(next);
  const bags = new Bags(vocabulary, [...one.passages, ...other.passages]);
  const articles = pairArticles(one, other, bags);
  let found = pairPassages(one, other, articles, bags);
  if (dissolve(articles, one, other, found, bags)) found = pairPassages(one, other, articles, bags);
  const groups = found.all(one.passages, other.passages);
  const matches = matchesOf(one, other, articles, groups);
  return {
    matches,
    summary: summaryOf(one, other, matches),
    guarantees: guaranteesOf({ old: { ...old, version: one }, new: { ...next, version: other }, groups, bags, classOf, principlesOf }),
  };
}
