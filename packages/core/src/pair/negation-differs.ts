import type { Divergence } from "./divergence.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { PassagePair } from "./passages.ts";
import { denials, type Reliability } from "./reliability.ts";

// A negation that one text lacks wholly turns the meaning round; one of several may be the grammar's.
const weight = { whole: 2, some: 0.8 };
const shown = 1.2, grave = 3;

/** A passage that one text denies and the other doesn't, or with fewer negations. */
export function negationDiffers({ first, second, pairing }: PassagePair, reliability: Reliability, elsewhere: Elsewhere): Divergence[] {
  const [one, two] = [pairing.first[0], pairing.second[0]];
  if (!first || !second || !one || !two) return [];
  const [a, b] = [denials(first), denials(second)];
  const isElsewhere = a.length > b.length ? elsewhere.second.has("not") : elsewhere.first.has("not");
  if (a.length === b.length || isElsewhere) return [];
  const isWhole = a.length === 0 || b.length === 0;
  const score = (isWhole ? weight.whole : weight.some) * reliability.ofNegation(isWhole);
  if (score < shown) return [];
  return [{
    kind: "negation",
    severity: isWhole && score >= grave ? "warning" : "info",
    score,
    first: { provision: one, span: { start: first.start, end: first.end }, words: a },
    second: { provision: two, span: { start: second.start, end: second.end }, words: b },
    missingIn: a.length < b.length ? "first" : "second",
  }];
}
