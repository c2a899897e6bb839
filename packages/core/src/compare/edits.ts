import type { Span } from "../model/act.ts";
import type { WordEdit, WordCount } from "../model/comparison.ts";
import { commonRuns } from "./diff.ts";
import type { Passage, Version } from "./passages.ts";

/** Words of several passages one after another, and the token of each. */
interface Side {
  readonly version: Version;
  readonly words: readonly number[];
  readonly tokens: readonly number[];
}

/** What was kept, deleted and inserted between passages of the old text and passages of the new one. */
export function editsOf(old: Version, olds: readonly Passage[], next: Version, news: readonly Passage[]): { edits: WordEdit[]; words: WordCount } {
  const one = sideOf(old, olds), other = sideOf(next, news);
  const edits: WordEdit[] = [];
  let a = 0, b = 0, kept = 0;
  for (const run of [...commonRuns(one.words, other.words), { old: one.words.length, new: other.words.length, length: 0 }]) {
    for (const span of spansOf(one, a, run.old)) edits.push({ op: "deleted", old: span });
    for (const span of spansOf(other, b, run.new)) edits.push({ op: "inserted", new: span });
    for (let at = 0; at < run.length; ) {
      // A kept run is cut where either text is interrupted by a child or by the next passage.
      const length = Math.min(unbroken(one, run.old + at, run.length - at), unbroken(other, run.new + at, run.length - at));
      edits.push({ op: "same", old: spanOf(one, run.old + at, length), new: spanOf(other, run.new + at, length) });
      at += length;
    }
    kept += run.length;
    a = run.old + run.length;
    b = run.new + run.length;
  }
  return { edits, words: { kept, old: one.words.length, new: other.words.length } };
}

function sideOf(version: Version, passages: readonly Passage[]): Side {
  const [only] = passages;
  if (only && passages.length === 1) return { version, words: only.words, tokens: only.tokens };
  return { version, words: passages.flatMap(({ words }) => words), tokens: passages.flatMap(({ tokens }) => tokens) };
}

/** How many of `most` words from `from` on stand without interruption. */
function unbroken({ tokens }: Side, from: number, most: number): number {
  let length = 1;
  while (length < most && tokens[from + length] === tokens[from + length - 1]! + 1) length++;
  return length;
}

function spansOf(side: Side, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; ) {
    const length = unbroken(side, at, to - at);
    spans.push(spanOf(side, at, length));
    at += length;
  }
  return spans;
}

function spanOf({ version: { tokens: { start, end } }, tokens }: Side, from: number, length: number): Span {
  return { start: start[tokens[from]!]!, end: end[tokens[from + length - 1]!]! };
}
