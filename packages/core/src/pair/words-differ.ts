import type { Provision } from "../model/act.ts";
import type { Correspondences, WordKind } from "./correspondences.ts";
import type { Divergence, DivergenceKind, DivergenceSide } from "./divergence.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { type OneSided, onlyInOne } from "./one-sided.ts";
import type { PassagePair } from "./passages.ts";
import { denials, type Reliability, wordsOf } from "./reliability.ts";
import type { Passage } from "./signs.ts";

type Compared = Exclude<WordKind, "negation" | "reference" | "number" | "none">;

/** How much hangs on a word of each kind, and as what it is told. */
const weights: Readonly<Record<Compared, number>> = { modality: 1.3, exception: 1.2, date: 1.6, quantifier: 1.2, addressee: 1.1, term: 1, word: 0.6 };
const toldAs = (kind: Compared): DivergenceKind => (kind === "word" ? "term" : kind);
// What says the contrary is more than two omissions, and an omission in each text nearly two.
const opposed = 2, mutual = 0.9;
// Further words add less and less.
const fading = 0.25;
/** From these scores on a divergence is shown at all, and is more than a question. */
const shown = 1.2;
// What says the contrary is a remark sooner.
const contraryShare = 0.4;
const grave: Readonly<Partial<Record<DivergenceKind, number>>> = { modality: 3, exception: 2, quantifier: 3, addressee: 5, date: 2.5 };

/** Divergences of words between two passages that stand side by side, one a kind. */
export function wordsDiffer(
  { first, second, pairing }: PassagePair,
  { words }: Correspondences,
  reliability: Reliability,
  languages: readonly [string, string],
  elsewhere: Elsewhere,
): Divergence[] {
  const [one, two] = [pairing.first[0], pairing.second[0]];
  if (!first || !second || !one || !two) return [];
  const [a, b] = onlyInOne(first, second, words, reliability, languages, elsewhere);
  const kinds = new Set([...a, ...b].flatMap(({ word: { kind } }) => (isCompared(kind) ? [toldAs(kind)] : [])));
  return [...kinds].flatMap((kind): Divergence[] => {
    const isOfKind = ({ word }: OneSided): boolean => isCompared(word.kind) && toldAs(word.kind) === kind;
    const left = a.filter(isOfKind), right = b.filter(isOfKind);
    if (kind === "modality" && bothDeny(first, second, [...left, ...right])) return [];
    const [s, t] = [strongest(left), strongest(right)];
    const contrary = left.some((x) => right.some((y) => x.word.opposite.includes(y.word.id) || y.word.opposite.includes(x.word.id)));
    const byChance = expected(first, "first", kind, words, reliability) + expected(second, "second", kind, words, reliability);
    const score = (Math.max(s, t) + mutual * Math.min(s, t)) * (contrary ? opposed : 1) - byChance;
    if (score < shown) return [];
    return [{
      kind,
      severity: score >= (grave[kind] ?? Infinity) * (contrary ? contraryShare : 1) ? "warning" : "info",
      score,
      first: sideOf(first, one, left),
      second: sideOf(second, two, right),
      ...(left.length === 0 ? { missingIn: "first" as const } : right.length === 0 ? { missingIn: "second" as const } : {}),
    }];
  });
}

/** "Shall not be disclosed" and «жария етілмейді»: one text forbids, the other denies, and that comes to the same. */
function bothDeny(first: Passage, second: Passage, words: readonly OneSided[]): boolean {
  return words.every(({ word }) => word.holdsNegation) && denials(first).length === denials(second).length;
}

function isCompared(kind: WordKind): kind is Compared {
  return kind in weights;
}

function sideOf({ start, end }: Passage, provision: Provision, words: readonly OneSided[]): DivergenceSide {
  const ranked = [...words].sort((a, b) => weightOf(b) - weightOf(a));
  return { provision, span: { start, end }, words: ranked.flatMap(({ signs }) => signs) };
}

function weightOf({ word, surprise }: OneSided): number {
  return isCompared(word.kind) ? weights[word.kind] * word.weight * surprise : 0;
}

function strongest(words: readonly OneSided[]): number {
  return words.map(weightOf).sort((a, b) => b - a).reduce((sum, weight, index) => sum + weight * fading ** index, 0);
}

/** What a passage of such words would score if the other were sound: the more words that are often left out, the more. */
function expected(passage: Passage, side: "first" | "second", kind: DivergenceKind, words: Correspondences["words"], reliability: Reliability): number {
  let sum = 0;
  for (const index of wordsOf(passage)) {
    const word = words[index]!;
    if (!isCompared(word.kind) || toldAs(word.kind) !== kind) continue;
    const surprise = reliability.ofWord(index, side);
    sum += Math.exp(-surprise) * surprise * weights[word.kind] * word.weight * fading;
  }
  return sum;
}
