import type { Hit } from "../model/analysis.ts";
import { own } from "./lexicon.ts";
import { Break, type Tokens } from "./tokens.ts";
import type { Sentence } from "./sentences.ts";

/** A stretch of a sentence that one modal cue governs; positions count the sentence's words, lead-in included. */
export interface Clause {
  readonly cue: Placed | undefined;
  readonly from: number;
  readonly to: number;
}

/** A hit with its position among the words of the sentence. */
export interface Placed {
  readonly hit: Hit;
  readonly from: number;
  readonly to: number;
}

/** The sentence's words as token indices, in reading order. */
export function wordsOf(sentence: Sentence): number[] {
  const words: number[] = [];
  for (const { from, to } of sentence.parts) for (let at = from; at < to; at++) words.push(at);
  return words;
}

/**
 * The cues of a sentence: of two that overlap the longer one ("shall not" over "shall"). Words that only look like a cue ("as may be") take
 * part, win at equal length, and are then left out.
 */
export function cuesOf(placed: readonly Placed[]): Placed[] {
  const isNone = ({ hit }: Placed): boolean => hit.concept === `${own.cue}none`;
  const cues = placed
    .filter(({ hit }) => hit.concept.startsWith(own.cue))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || Number(isNone(b)) - Number(isNone(a)) || a.from - b.from);
  const kept: Placed[] = [];
  for (const cue of cues) if (kept.every((other) => cue.to <= other.from || other.to <= cue.from)) kept.push(cue);
  return kept.filter((cue) => !isNone(cue)).sort((a, b) => a.from - b.from);
}

/**
 * Cuts a sentence into one clause a cue. Where the cue comes before its action (en, ru) a clause begins at the last comma before the next
 * cue, or at that cue; where it comes last (kk) a clause ends with its cue.
 */
export function clausesOf(words: readonly number[], tokens: Tokens, cues: readonly Placed[], cueLast: boolean): Clause[] {
  if (cues.length === 0) return [{ cue: undefined, from: 0, to: words.length }];
  const clauses: Clause[] = [];
  let from = 0;
  cues.forEach((cue, index) => {
    const next = cues[index + 1];
    let to = words.length;
    if (next && cueLast) to = cue.to;
    else if (next) {
      // "Freedom of conscience is guaranteed; taking part in an association that is not registered, entails a fine": the semicolon weighs more than the comma.
      to = next.from;
      let strongest: number = Break.none;
      const levelAt = (at: number): number => (words[at - 1] !== words[at]! - 1 ? Break.strong : tokens.before[words[at]!]!);
      // "May, by such force as is needed, enter any place and may seize papers": the second comma closes what the first has put in, and ends no clause.
      let closing = -1;
      if (levelAt(cue.to) === Break.comma) for (closing = cue.to + 1; closing < next.from && levelAt(closing) < Break.comma; closing++);
      for (let at = next.from; at >= cue.to; at--) {
        const level = levelAt(at);
        if (level < (at === cue.to ? Break.strong : Break.comma) || level <= strongest || (at === closing && level === Break.comma)) continue;
        strongest = level;
        to = at;
      }
    }
    clauses.push({ cue, from, to });
    from = to;
  });
  return clauses;
}
