import { type Act, type Analysis, createEngine, type Language } from "@charterlint/core";
import { languageEn } from "@charterlint/language-en";
import { languageKk } from "@charterlint/language-kk";
import { languageRu } from "@charterlint/language-ru";
import { lexiconLaw } from "./index.ts";

const engine = createEngine({ plugins: [languageEn, languageRu, languageKk, lexiconLaw] });

/** An act of one article that holds the text. */
function actOf(text: string, language: Language): Act {
  const span = { start: 0, end: text.length };
  const article = { kind: "article", num: "1", eId: "art_1", span, children: [] };
  return { text, language, noise: [], format: "text", root: { kind: "act", eId: "", span, children: [article] } };
}

/** Reads a sentence or two as the only article of an act. */
export function analysed(text: string, language: Language): Analysis {
  return engine.analyse(actOf(text, language), language);
}

/** Ids of the concepts that the text says, denied ones left out. */
export function conceptsIn(text: string, language: Language): Set<string> {
  return new Set(analysed(text, language).units.flatMap(({ hits }) => hits.filter(({ negated }) => !negated).map(({ concept }) => concept)));
}

/** A sentence, what it says, and what it might be taken to say and doesn't; ids separated by spaces. */
export type Row = readonly [sentence: string, said: string, unsaid?: string];

/** The ids wanted and not found, and those found against the row; both empty when the row holds. */
export function differences([sentence, said, unsaid = ""]: Row, language: Language): { missing: string[]; surplus: string[] } {
  const found = conceptsIn(sentence, language);
  const ids = (list: string): string[] => list.split(" ").filter(Boolean);
  return { missing: ids(said).filter((id) => !found.has(id)), surplus: ids(unsaid).filter((id) => found.has(id)) };
}
