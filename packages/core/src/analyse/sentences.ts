import type { RawUnit, TokenRange } from "./units.ts";
import { Break, type Tokens } from "./tokens.ts";

/** A sentence as its reader understands it: lead-in, own words, predicate after the last point. */
export interface Sentence {
  readonly parts: readonly TokenRange[];
  readonly own: TokenRange;
}

/** Words of the longest sentence that is read as one. What goes on for longer is no sentence, and would take time that grows with its square. */
const longest = 2_000;

/** A range in pieces that are no longer than a sentence may be. */
export function inLengths({ from, to }: TokenRange): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (let at = from; at < to; at += longest) pieces.push({ from: at, to: Math.min(at + longest, to) });
  return pieces;
}

/** The unit's sentences in order. The lead-in belongs to the first of a point's own sentences, and so does the tail. */
export function sentencesOf(unit: RawUnit, tokens: Tokens): Sentence[] {
  const ranges: TokenRange[] = [];
  for (const { from, to } of unit.own) {
    let start = from;
    for (let at = from + 1; at <= to; at++) {
      if (at === to || tokens.before[at]! >= Break.sentence) {
        for (const piece of inLengths({ from: start, to: at })) ranges.push(piece);
        start = at;
      }
    }
  }
  const inherited = (all: readonly TokenRange[]): TokenRange[] => all.flatMap((range) => inLengths(range).slice(0, 1));
  return ranges.map((own, index) => ({ own, parts: index === 0 ? [...inherited(unit.leadIn), own, ...inherited(unit.tail)] : [own] }));
}
