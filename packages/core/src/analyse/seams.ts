import type { Language } from "../model/act.ts";
import type { Hit } from "../model/analysis.ts";
import { findHits, type LanguageRange } from "./hits.ts";
import type { Lexicon } from "./lexicon.ts";
import { Break, type Tokens } from "./tokens.ts";
import type { RawUnit, TokenRange } from "./units.ts";

// As many words as a phrase may leave out between two of its own, and some more.
const reach = 16;

/** Where a lead-in meets a point, or a point the predicate after the list. */
interface Seam {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** The side that is the point's own; hits stand there. */
  readonly own: "before" | "after";
  readonly language: Language;
}

/**
 * Finds the concepts whose words a list has cut in two: "may suspend: (a) the operation of networks". Each hit stands on those of its words that are the
 * point's own, so that it belongs to no other point.
 */
export function hitsOverSeams(units: readonly RawUnit[], lexicon: Lexicon, tokens: Tokens): Hit[] {
  const seams = units.flatMap((unit) => seamsOf(unit, tokens)).sort((a, b) => (a.language < b.language ? -1 : Number(a.language > b.language)));
  if (seams.length === 0) return [];
  const real = seams.flatMap(({ before, after }) => [...before, ...after]);
  const joined = arraysOf(tokens, real);
  const seamAt = new Int32Array(real.length);
  const middles: number[] = [];
  const ranges: LanguageRange[] = [];
  let at = 0;
  seams.forEach(({ before, after, language }, index) => {
    const from = at, to = at + before.length + after.length;
    seamAt.fill(index, from, to);
    middles.push(from + before.length);
    joined.before[from] = Break.sentence;
    joined.before[from + before.length] = Break.none;
    ranges.push({ language, from, to });
    at = to;
  });
  return findHits(lexicon, joined, ranges).hits.flatMap((hit): Hit[] => {
    const seam = seamAt[hit.from]!, middle = middles[seam]!;
    const kind = lexicon.classOf.get(hit.concept);
    if (hit.from >= middle || hit.to <= middle || kind === undefined || kind === "cue") return [];
    const [from, to] = seams[seam]!.own === "after" ? [real[middle]!, real[hit.to - 1]! + 1] : [real[hit.from]!, real[middle - 1]! + 1];
    return [{ concept: hit.concept, from, to, start: tokens.start[from]!, end: tokens.end[to - 1]!, negated: hit.negated }];
  });
}

function seamsOf({ own, leadIn, tail, language }: RawUnit, tokens: Tokens): Seam[] {
  const first = own.slice(0, 1), last = own.slice(-1);
  const seams: Seam[] = [
    { before: closing(leadIn, tokens), after: opening(first, tokens), own: "after", language },
    { before: closing(last, tokens), after: opening(tail, tokens), own: "before", language },
  ];
  return seams.filter(({ before, after }) => before.length > 0 && after.length > 0);
}

/** The last words of the ranges, back to a break that no phrase crosses. */
function closing(ranges: readonly TokenRange[], tokens: Tokens): number[] {
  const words: number[] = [];
  for (const { from, to } of ranges.toReversed()) {
    for (let at = to - 1; at >= from && words.length < reach; at--) {
      words.unshift(at);
      if (at > from && tokens.before[at]! >= Break.strong) return words;
    }
  }
  return words;
}

/** The first words of the ranges, up to a break that no phrase crosses. */
function opening(ranges: readonly TokenRange[], tokens: Tokens): number[] {
  const words: number[] = [];
  for (const { from, to } of ranges) {
    for (let at = from; at < to && words.length < reach; at++) {
      if (at > from && tokens.before[at]! >= Break.strong) return words;
      words.push(at);
    }
  }
  return words;
}

function arraysOf(tokens: Tokens, picked: readonly number[]): Tokens {
  const of = (values: Int32Array): Int32Array => Int32Array.from(picked, (at) => values[at]!);
  return { length: picked.length, start: of(tokens.start), end: of(tokens.end), surface: of(tokens.surface), before: Uint8Array.from(picked, (at) => tokens.before[at]!), surfaces: tokens.surfaces };
}
