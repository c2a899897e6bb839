import type { Correspondences, Word } from "./correspondences.ts";
import type { Elsewhere } from "./elsewhere.ts";
import { type Reliability, wordsOf } from "./reliability.ts";
import type { Passage, Sign } from "./signs.ts";

/** An entry that stands in one of two passages only. */
export interface OneSided {
  readonly word: Word;
  /** In nats. */
  readonly surprise: number;
  readonly signs: readonly Sign[];
}

/** Entries of each passage that the other lacks, without those that are a translator's regular choice, or near to one there, or left over next to it. */
export function onlyInOne(
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
  const isNear = (one: number, two: number): boolean => words[one]!.near.includes(words[two]!.id) || words[two]!.near.includes(words[one]!.id);
  const isChosen = (one: number, two: number): boolean => isNear(one, two) || reliability.isChoice(one, two);
  const oneSided = (passage: Passage, word: number, side: "first" | "second"): OneSided => ({
    word: words[word]!,
    surprise: reliability.ofWord(word, side),
    signs: passage.signs.filter((sign) => sign.what === "word" && sign.word === word),
  });
  // What may stand for it may stand in a passage around, as it itself may.
  const around = (keys: ReadonlySet<string>): number[] => [...keys].flatMap((key) => (key.startsWith("w") ? [Number(key.slice(1))] : []));
  const inFirst = [...a, ...around(elsewhere.first)], inSecond = [...b, ...around(elsewhere.second)];
  return [
    left.filter((one) => !inSecond.some((two) => isNear(one, two)) && !right.some((two) => isChosen(one, two))).map((word) => oneSided(first, word, "first")),
    right.filter((two) => !inFirst.some((one) => isNear(one, two)) && !left.some((one) => isChosen(one, two))).map((word) => oneSided(second, word, "second")),
  ];
}
