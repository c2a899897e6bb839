import type { Correspondences, WordKind } from "./correspondences.ts";
import type { Divergence, DivergenceKind, DivergenceSide } from "./divergence.ts";
import type { Elsewhere } from "./elsewhere.ts";
import type { PassagePair } from "./passages.ts";
import { denials, type Reliability, wordsOf } from "./reliability.ts";
import type { Passage, Sign } from "./signs.ts";
import type { Span } from "../model/act.ts";

/** How much hangs on a word of each kind. */
const weights: Readonly<Record<Exclude<WordKind, "reference" | "number" | "none">, number>> = {
  negation: 2, modality: 1.3, exception: 1.2, date: 1.6, quantifier: 1.2, addressee: 1.1, term: 1,
};
// What says the contrary, or stands on both sides, is more than two omissions.
const opposed = 2, mutual = 0.7;
/** From these scores on a divergence is shown at all, and is more than a question. */
const shown = 1.4;
const graveNegation = 3;
const grave: Readonly<Partial<Record<WordKind, number>>> = { modality: 3, exception: 2.8, quantifier: 3, addressee: 5, date: 2.5 };

/** Divergences of words and negations between two passages that stand side by side. */
export function wordsDiffer({ first, second, pairing }: PassagePair, { words }: Correspondences, reliability: Reliability, languages: readonly [string, string], elsewhere: Elsewhere): Divergence[] {
  const [one, two] = [pairing.first[0], pairing.second[0]];
  if (!first || !second || !one || !two) return [];
  const [a, b] = onlyInOne(first, second, words, reliability, languages, elsewhere);
  const side = (passage: Passage, provision: typeof one, spans: readonly Span[]): DivergenceSide => ({ provision, span: { start: passage.start, end: passage.end }, words: spans });
  const found: Divergence[] = [];
  const kinds = new Set([...a, ...b].flatMap(({ word }) => (words[word]!.kind in weights ? [words[word]!.kind as keyof typeof weights] : [])));
  for (const kind of kinds) {
    const left = a.filter(({ word }) => words[word]!.kind === kind), right = b.filter(({ word }) => words[word]!.kind === kind);
    const [s, t] = [strongest(left), strongest(right)];
    const contrary = left.some((x) => right.some((y) => words[x.word]!.opposite.includes(words[y.word]!.id) || words[y.word]!.opposite.includes(words[x.word]!.id)));
    const score = weights[kind] * (Math.max(s, t) + mutual * Math.min(s, t)) * (contrary ? opposed : 1);
    if (score < shown) continue;
    found.push({
      kind: kind as DivergenceKind,
      severity: score >= (grave[kind] ?? Infinity) ? "warning" : "info",
      score,
      first: side(first, one, left.flatMap(({ signs }) => signs)),
      second: side(second, two, right.flatMap(({ signs }) => signs)),
      ...(left.length === 0 ? { missingIn: "first" as const } : right.length === 0 ? { missingIn: "second" as const } : {}),
    });
  }
  const [more, fewer] = [denials(first).length, denials(second).length];
  const isThere = more > fewer ? elsewhere.second.has("not") : elsewhere.first.has("not");
  if (more !== fewer && !isThere) {
    const isWhole = more === 0 || fewer === 0;
    const score = weights.negation * reliability.ofNegation(isWhole) * (isWhole ? 1 : 0.7);
    if (score >= shown) {
      found.push({
        kind: "negation",
        severity: isWhole && score >= graveNegation ? "warning" : "info",
        score,
        first: side(first, one, denials(first)),
        second: side(second, two, denials(second)),
        missingIn: more < fewer ? "first" : "second",
      });
    }
  }
  return found;
}

interface OneSided {
  readonly word: number;
  readonly surprise: number;
  readonly signs: readonly Sign[];
}

/** Entries of each passage that the other lacks, without those that are a translator's regular choice. */
function onlyInOne(
  first: Passage,
  second: Passage,
  words: Correspondences["words"],
  reliability: Reliability,
  [languageA, languageB]: readonly [string, string],
  elsewhere: Elsewhere,
): readonly [OneSided[], OneSided[]] {
  const a = wordsOf(first), b = wordsOf(second);
  const left = [...a].filter((word) => !b.has(word) && words[word]!.languages.has(languageB) && !elsewhere.second.has(`w${word}`));
  const right = [...b].filter((word) => !a.has(word) && words[word]!.languages.has(languageA) && !elsewhere.first.has(`w${word}`));
  const chosen = new Set<string>();
  const isNear = (one: number, two: number): boolean => words[one]!.near.includes(words[two]!.id) || words[two]!.near.includes(words[one]!.id);
  for (const one of left) if ([...b].some((two) => isNear(one, two))) chosen.add(`a${one}`);
  for (const two of right) if ([...a].some((one) => isNear(one, two))) chosen.add(`b${two}`);
  for (const one of left) for (const two of right) if (reliability.isChoice(one, two)) chosen.add(`a${one}`).add(`b${two}`);
  const signs = (passage: Passage, word: number): Sign[] => passage.signs.filter((sign) => sign.what === "word" && sign.word === word);
  return [
    left.filter((word) => !chosen.has(`a${word}`)).map((word) => ({ word, surprise: reliability.ofWord(word, "first"), signs: signs(first, word) })),
    right.filter((word) => !chosen.has(`b${word}`)).map((word) => ({ word, surprise: reliability.ofWord(word, "second"), signs: signs(second, word) })),
  ];
}

function strongest(words: readonly OneSided[]): number {
  const surprises = words.map(({ surprise }) => surprise).sort((a, b) => b - a);
  // Further words add less and less.
  return surprises.reduce((sum, surprise, index) => sum + surprise / 2 ** index, 0);
}
