import type { Span } from "../../model/act.ts";
import type { Definition } from "../../model/analysis.ts";
import { Break, type Tokens } from "../tokens.ts";

/** A place where a term stands: tokens `from` (inclusive) to `to` (exclusive). */
export interface TermHit extends Span {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Letters of a Russian or Kazakh word that inflection may change, and how many an ending may have. */
const ending = 2;
const longestEnding = 7;
/** Words as short as this are left whole, and take a short ending. */
const short = 4;
const shortEnding = 3;
/** Letters by which words are looked up. */
const key = 3;

interface Word {
  readonly text: string;
  readonly cyrillic: boolean;
  /** The term is written with a capital, and so is each of its places. */
  readonly capital: boolean;
}

/**
 * All places of the terms that an act defines in its words of an act, in any inflected form: a plural in Latin script, other endings in Cyrillic. A term that is
 * written with a capital is sought with one ("the Council", not "a council"), and not where it begins another name ("Council of Europe").
 * One pass over the words, whatever the number of terms.
 */
export function findTerms(text: string, tokens: Tokens, definitions: readonly Definition[]): TermHit[] {
  const terms = new Set(definitions.flatMap(({ term, aliases }) => [term, ...aliases]).filter(isName));
  const byKey = new Map<string, { term: string; words: readonly Word[] }[]>();
  for (const term of terms) {
    const words = wordsOf(term);
    if (words.length === 0 || !/\p{L}{3}/u.test(term)) continue;
    const first = words[0]!.text.slice(0, key).toLowerCase();
    const list = byKey.get(first);
    if (list) list.push({ term, words });
    else byKey.set(first, [{ term, words }]);
  }
  if (byKey.size === 0) return [];
  const { surface, surfaces, start, end, before, length } = tokens;
  const candidates = surfaces.map((word) => byKey.get(word.slice(0, key).toLowerCase()));
  const found: TermHit[] = [];
  for (let at = 0; at < length; at++) {
    const here = candidates[surface[at]!];
    if (!here) continue;
    for (const { term, words } of here) {
      const to = at + words.length;
      if (to > length || !words.every((word, index) => (index === 0 || before[at + index] === Break.none) && isForm(surfaces[surface[at + index]!]!, word, index === 0))) continue;
      if (/^ of (?:the )?\p{Lu}/u.test(text.slice(end[to - 1], end[to - 1]! + 9))) continue;
      found.push({ term, from: at, to, start: start[at]!, end: end[to - 1]! });
    }
  }
  return found;
}

/** A name, or more than one word: a single small word ("process") means much else besides. */
function isName(term: string): boolean {
  return /^\p{Lu}/u.test(term) || /\s/.test(term);
}

function wordsOf(term: string): Word[] {
  return (term.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((text) => ({ text, cyrillic: /\p{Script=Cyrillic}/u.test(text), capital: text[0] !== text[0]!.toLowerCase() }));
}

/** Whether a surface form is an inflected form of the term's word. The first letter may be a capital where the term begins with a small one. */
function isForm(surface: string, { text, cyrillic, capital }: Word, first: boolean): boolean {
  const form = first && !capital ? surface[0]!.toLowerCase() + surface.slice(1) : surface;
  if (!cyrillic) return form.startsWith(text) && /^(?:e?s)?$/.test(form.slice(text.length));
  const isShort = text.length <= short;
  const stem = isShort ? text : text.slice(0, -ending);
  return form.startsWith(stem) && form.length - stem.length <= (isShort ? shortEnding : longestEnding);
}
