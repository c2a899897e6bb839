import { Matcher } from "../analyse/matcher.ts";
import { compileEntries, type PhraseEntry } from "../analyse/phrase-compiler.ts";
import type { Language } from "../model/act.ts";
import type { CorrespondencesFile } from "../model/generated/correspondences.ts";
import type { CorrespondencesData, LanguageData } from "../model/language-data.ts";

/** What it means when an entry stands in one text only. */
export type WordKind = CorrespondencesFile["kind"];

/** An entry of the bilingual lexicon. */
export interface Word {
  readonly id: string;
  readonly kind: WordKind;
  readonly holdsNegation: boolean;
  /** Ids of entries that say the contrary. */
  readonly opposite: readonly string[];
  /** Ids of entries that a translation may have in its place. */
  readonly near: readonly string[];
  /** Index of the entry that this one becomes after a word that denies. */
  readonly whenDenied: number | undefined;
  /** How much hangs on it for rights and powers. */
  readonly weight: number;
  /** The number that it holds. */
  readonly value: number | undefined;
  /** In what share of its passages in a language the other version is expected to have it. */
  readonly trust: Readonly<Partial<Record<string, number>>>;
  /** Languages in which there are words for it. */
  readonly languages: ReadonlySet<Language>;
}

/** The bilingual lexicon, ready to be looked for in a text. */
export interface Correspondences {
  readonly languages: Readonly<Record<Language, LanguageData>>;
  readonly words: readonly Word[];
  /** For each number that a match carries, the index of its word, how many letters the phrase has, and whether words that aren't its own may stand inside. */
  readonly outputs: readonly { readonly word: number; readonly letters: number; readonly gapped: boolean }[];
  /** The matcher of a language; made when first asked for. */
  matcher(language: Language): Matcher;
}

const codes = ["en", "ru", "kk"] as const;

/** Compiles the files of a bilingual lexicon. Languages without data are left out. */
export function compileCorrespondences(files: readonly CorrespondencesData[], languages: Readonly<Record<Language, LanguageData>>): Correspondences {
  const ids = files.flatMap(({ words: declared }) => Object.keys(declared));
  const words: Word[] = [];
  const outputs: { word: number; letters: number; gapped: boolean }[] = [];
  const entries = new Map<Language, PhraseEntry[]>();
  for (const { kind, words: declared } of files) {
    for (const [id, each] of Object.entries(declared)) {
      const given = codes.filter((code) => languages[code] && (each[code]?.length ?? 0) > 0);
      const { holdsNegation = false, opposite = [], near = [], whenDenied, value, trust = {}, weight = 1 } = each;
      const denied = whenDenied === undefined ? -1 : ids.indexOf(whenDenied);
      const word = words.push({ id, kind, holdsNegation, opposite, near, value, trust, weight, whenDenied: denied < 0 ? undefined : denied, languages: new Set(given) }) - 1;
      for (const code of given) {
        const list = entries.get(code) ?? [];
        for (const phrase of each[code] ?? []) list.push({ phrase, output: outputs.push({ word, letters: lettersOf(phrase), gapped: /…|\.\.\./.test(phrase) }) - 1 });
        entries.set(code, list);
      }
    }
  }
  const matchers = new Map<Language, Matcher>();
  const matcher = (language: Language): Matcher => {
    let made = matchers.get(language);
    if (!made) {
      const { script } = languages[language]!;
      matchers.set(language, (made = new Matcher({ script, suffixes: [], verbSuffixes: [] }, compileEntries(entries.get(language) ?? [], script))));
    }
    return made;
  };
  return { languages, words, outputs, matcher };
}

/** Letters that a phrase fixes; a whole word says more than a stem as long. */
function lettersOf(phrase: string): number {
  return 2 * phrase.replace(/[^\p{L}\p{N}]/gu, "").length + (phrase.endsWith("-") ? 0 : 1);
}
