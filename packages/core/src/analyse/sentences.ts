import type { RawUnit, TokenRange } from "./units.ts";
import { Break, type Tokens } from "./tokens.ts";

/** A sentence as its reader understands it: lead-in, own words, predicate after the last point. */
export interface Sentence {
  readonly parts: readonly TokenRange[];
  readonly own: TokenRange;
}

/** The unit's sentences in order. The lead-in belongs to the first of a point's own sentences, and so does the tail. */
export function sentencesOf(unit: RawUnit, tokens: Tokens): Sentence[] {
  const ranges: TokenRange[] = [];
  for (const { from, to } of unit.own) {
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at === to || tokens.before[at]! >= Break.sentence) {
        ranges.push({ from: start, to: at });
        start = at;
      }
    }
  }
  return ranges.map((own, index) => ({ own, parts: index === 0 ? [...unit.leadIn, own, ...unit.tail] : [own] }));
}
