import type { Provision } from "../model/act.ts";
import type { Pairing } from "./align.ts";
import type { Divergence } from "./divergence.ts";
import type { PassagePair } from "./passages.ts";

// Letters; shorter passages may differ in length by any factor.
const long = 80;
// Standard deviations of the logarithm of the lengths' ratio.
const odd = 3.5, graver = 5;
const score = 3.2;
const listed = new Set(["point", "indent", "subparagraph", "alinea", "item"]);

/** Sentences that one text lacks, and sentences that are much shorter than the pair's other ones would lead to expect. */
export function lengthsDiffer(pairs: readonly PassagePair[]): Divergence[] {
  const logs = pairs.flatMap(({ first, second }) => (first && second && first.length >= long ? [Math.log(second.length / first.length)] : []));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const deviation = Math.max(0.12, Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length)));
  return pairs.flatMap(({ first, second, pairing }): Divergence[] => {
    // A list and its lead-in are cut differently in different languages: what is short here is long there.
    if (isInList(pairing)) return [];
    const [one, two] = [pairing.first[0], pairing.second[0]];
    const there = first ?? second;
    if (!one || !two || !there) return [];
    const place = { start: one.span.start, end: one.span.start }, other = { start: two.span.start, end: two.span.start };
    const sides = {
      first: { provision: one, span: first ?? place, words: first && !second ? [first] : [] },
      second: { provision: two, span: second ?? other, words: second && !first ? [second] : [] },
    };
    if (!first || !second) {
      if (there.length < long / 4) return [];
      return [{ kind: "passage", severity: there.length >= long / 2 ? "warning" : "info", score: score + (there.length >= long ? 1 : 0), ...sides, missingIn: first ? "second" : "first" }];
    }
    if (Math.max(first.length, second.length) < long) return [];
    const distance = (Math.log(second.length / first.length) - mean) / deviation;
    if (Math.abs(distance) < odd) return [];
    return [{ kind: "passage", severity: Math.abs(distance) >= graver ? "warning" : "info", score: Math.min(Math.abs(distance), 6) * 0.7, ...sides, missingIn: distance < 0 ? "second" : "first" }];
  });
}

function isInList({ first, second, above }: Pairing): boolean {
  const introduces = (provision: Provision): boolean => provision.children.length > 0;
  return [...first, ...second].some(introduces) || (above !== undefined && (first.some(isLast(above.first)) || second.some(isLast(above.second))) && [...first, ...second].some(({ kind }) => listed.has(kind)));
}

function isLast(above: readonly Provision[]): (provision: Provision) => boolean {
  return (provision) => above.some(({ children }) => children.at(-1) === provision);
}
