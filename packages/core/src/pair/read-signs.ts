import { foldWord } from "../analyse/fold.ts";
import { QuantityReader } from "../analyse/quantities.ts";
import { Break, type Tokens } from "../analyse/tokens.ts";
import type { Language } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";
import type { Correspondences } from "./correspondences.ts";
import type { Sign } from "./signs.ts";

type TokenRanges = readonly (readonly [from: number, to: number])[];

/** Signs in token ranges of one language, in the order of the text. */
export function readSigns(tokens: Tokens, ranges: TokenRanges, data: LanguageData, correspondences: Correspondences): Sign[] {
  const folded: string[] = [];
  const fold = (token: number): string => (folded[tokens.surface[token]!] ??= foldWord(tokens.surfaces[tokens.surface[token]!]!, data.script));
  const denies = denial(data);
  const words = wordsIn(tokens, ranges, data.language, correspondences);
  const negators = new Set(words.filter(({ word }) => correspondences.words[word]!.kind === "negation").map(({ from }) => from));
  const signs: Sign[] = [];
  // What a token is part of: a word that holds its own negation, or one that makes a number beside it a reference.
  const held = new Set<number>(), referring = new Set<number>(), covered = new Set<number>();
  for (const { word: found, from, to } of words) {
    const { whenDenied } = correspondences.words[found]!;
    const isDenied = whenDenied !== undefined && from > 0 && tokens.before[from]! < Break.comma && (negators.has(from - 1) || (!held.has(from - 1) && denies(fold(from - 1))));
    const word = isDenied ? whenDenied : found;
    const { kind, holdsNegation, value } = correspondences.words[word]!;
    // The negation before it is the word's own now.
    if (isDenied) {
      held.add(from - 1);
      if (signs.at(-1)?.what === "negation" && signs.at(-1)!.end === tokens.end[from - 1]!) signs.pop();
    }
    const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
    if (kind === "none") continue;
    if (value !== undefined) signs.push({ what: "number", value, reference: false, ...span });
    else signs.push(kind === "negation" ? { what: "negation", ...span } : { what: "word", word, denies: kind === "modality" && holdsNegation, ...span });
    for (let at = from; at < to; at++) {
      if (to - from > 1 || value !== undefined) covered.add(at);
      if (holdsNegation || kind === "negation") held.add(at);
      if (kind === "reference") referring.add(at);
    }
  }
  const numbers = new QuantityReader(tokens, fold, data);
  const between = (from: number, end: number): number[] => {
    const all: number[] = [];
    for (let at = from; at < tokens.length && tokens.end[at]! <= end; at++) all.push(at);
    return all;
  };
  const isReference = (from: number, to: number): boolean => [from - 2, from - 1, to, to + 1].some((at) => referring.has(at));
  for (const [from, to] of ranges) {
    const numbersStart = (at: number): boolean => numbers.numberAt(at, to) !== undefined;
    const units = new Map(numbers.within({ from, to }, []).map((quantity) => [quantity.start, quantity]));
    for (let at = from; at < to; at++) {
      if (!held.has(at) && denies(fold(at))) signs.push({ what: "negation", start: tokens.start[at]!, end: tokens.end[at]! });
      const number = numbers.numberAt(at, to);
      if (!number) continue;
      const start = tokens.start[at]!, end = tokens.end[number.to - 1]!;
      const named = units.get(start);
      // "Ten judges for eight years": the years are the eight's.
      const quantity = named && !between(number.to, named.end).some(numbersStart) ? named : undefined;
      const digits = /^\d/.test(fold(at));
      // Number words say "one" of anything, and a word of the lexicon may hold them: "two thirds".
      if (digits || (number.value > 1 && !covered.has(at))) {
        signs.push({ what: "number", value: number.value, reference: isReference(at, number.to), ...(quantity ? { unit: quantity.unit } : {}), start, end });
      }
      at = number.to - 1;
    }
  }
  return signs.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Words of the lexicon that don't overlap: of several the longest phrase, and of equals the one with most letters. */
function wordsIn(tokens: Tokens, ranges: TokenRanges, language: Language, correspondences: Correspondences): { word: number; from: number; to: number }[] {
  const found: { word: number; letters: number; gapped: boolean; from: number; to: number }[] = [];
  correspondences.matcher(language).run(tokens, ranges, (output, from, to) => found.push({ ...correspondences.outputs[output]!, from, to }));
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.letters - a.letters || a.from - b.from);
  const taken = new Set<number>();
  const kept = found.filter(({ from, to, gapped }) => {
    const own = gapped ? [from, to - 1] : Array.from({ length: to - from }, (_, index) => from + index);
    if (own.some((at) => taken.has(at))) return false;
    for (const at of own) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** Tells a word whose ending denies it: `шектелмейді`, `шешімсіз`. */
function denial({ negation }: LanguageData): (word: string) => boolean {
  const endings = [...(negation.suffixes ?? []), ...(negation.verbSuffixes ?? [])];
  return (word) => endings.some((ending) => word.length >= ending.length + 2 && word.endsWith(ending));
}
