import type { Language } from "../model/act.ts";
import type { LanguageData, LexiconData, StructureData, ThemeData } from "../model/language-data.ts";
import type { CompiledAuthority } from "../model/pack.ts";
import { Matcher } from "./matcher.ts";
import { compiled, type PhraseStore } from "./phrase-store.ts";

/** Strength of a theme's phrase. */
export type Strength = "strong" | "medium" | "weak" | "against";

/** What a phrase found in the text means. */
export type Output =
  | { readonly kind: "concept" | "decoy" | "theme-decoy"; readonly id: string }
  | { readonly kind: "theme"; readonly id: string; readonly strength: Strength; readonly phrase: number };

/** What the lexicon is made from. */
export interface LexiconSources {
  readonly languages: Readonly<Record<Language, LanguageData>>;
  readonly lexicons: readonly LexiconData[];
  readonly themes: readonly ThemeData[];
  readonly authorities: readonly CompiledAuthority[];
  readonly structures: readonly StructureData[];
  readonly store?: PhraseStore;
}

/** All phrases of all plugins and packs, merged and compiled, one matcher a language. */
export interface Lexicon {
  readonly languages: Readonly<Record<Language, LanguageData>>;
  /** The matcher of a language there is data for; made when first asked for, since most acts are in one language. */
  matcher(language: Language): Matcher;
  readonly outputs: readonly Output[];
  /** Class of a concept: `actor`, `safeguard` …; `cue` for modal cues. */
  readonly classOf: ReadonlyMap<string, string>;
  /** Themes that a whole act may be about. */
  readonly fieldThemes: ReadonlySet<string>;
  /** For each concept, itself and every concept that includes it. */
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
}

/** Prefixes of the concepts that the engine makes itself, so that no pack's id can clash with them. */
export const own = { cue: "cue:", comparator: "comparator:", recognise: "recognise:", foreign: "foreign:", amending: "amending" } as const;

type ByLanguage = { readonly [code in (typeof codes)[number]]?: readonly string[] };

const codes = ["en", "ru", "kk"] as const;

/** Merges concepts, themes and cues into one lexicon. The order of the sources decides nothing: ids are unique (packs prefix theirs). */
export function compileLexicon(sources: LexiconSources): Lexicon {
  const outputs: Output[] = [];
  const written: ByLanguage[] = [];
  const classOf = new Map<string, string>();
  const includedBy = new Map<string, string[]>();
  const put = (output: Output, phrases: ByLanguage | undefined): void => {
    if (!phrases) return;
    outputs.push(output);
    written.push(phrases);
  };

  for (const lexicon of sources.lexicons) {
    for (const [id, concept] of Object.entries(lexicon.concepts)) {
      classOf.set(id, concept.class);
      for (const part of concept.includes ?? []) includedBy.set(part, [...(includedBy.get(part) ?? []), id]);
      put({ kind: "concept", id }, concept);
      put({ kind: "decoy", id }, concept.not);
    }
  }
  for (const theme of sources.themes) {
    let phrase = 0;
    for (const strength of ["strong", "medium", "weak", "against"] as const) {
      for (const language of codes) {
        for (const words of theme[strength]?.[language] ?? []) {
          put({ kind: "theme", id: theme.theme, strength, phrase: phrase++ }, { [language]: [words] });
        }
      }
    }
    put({ kind: "theme-decoy", id: theme.theme }, theme.not);
  }
  for (const [language, data] of Object.entries(sources.languages)) {
    for (const [cue, phrases] of Object.entries(data.modality)) {
      classOf.set(own.cue + cue, "cue");
      put({ kind: "concept", id: own.cue + cue }, { [language]: phrases });
    }
    for (const [comparator, phrases] of Object.entries(data.comparators ?? {})) {
      put({ kind: "concept", id: own.comparator + comparator }, { [language]: phrases as string[] });
    }
  }
  for (const authority of sources.authorities) {
    put({ kind: "concept", id: own.recognise + authority.authority }, authority.recognise);
    put({ kind: "concept", id: own.foreign + authority.authority }, authority.foreign);
  }
  for (const structure of sources.structures) {
    for (const language of structure.languages) put({ kind: "concept", id: own.amending }, { [language]: structure.amending ?? [] });
  }

  const fieldThemes = new Set(sources.themes.filter(({ field }) => field).map(({ theme }) => theme));
  const matchers = new Map<Language, Matcher>();
  const matcher = (language: Language): Matcher => {
    let made = matchers.get(language);
    if (!made) {
      const { script, negation } = sources.languages[language]!;
      const { suffixes = [], verbSuffixes = [], before: negators, except = [] } = negation;
      const phrases = written.map((each) => each[language as (typeof codes)[number]] ?? []);
      matchers.set(language, (made = new Matcher({ script, suffixes, verbSuffixes, negators, except }, compiled(phrases, script, sources.store))));
    }
    return made;
  };
  return { languages: sources.languages, matcher, outputs, classOf, fieldThemes, ancestors: closures(classOf, includedBy) };
}

function closures(classOf: ReadonlyMap<string, string>, includedBy: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const id of new Set([...classOf.keys(), ...includedBy.keys()])) {
    const reached = new Set([id]);
    for (const each of reached) for (const parent of includedBy.get(each) ?? []) reached.add(parent);
    all.set(id, [...reached]);
  }
  return all;
}
