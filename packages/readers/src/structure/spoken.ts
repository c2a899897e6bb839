import type { StructureData } from "@charterlint/core";

/** Characters of each sample in which small words are counted. */
const REACH = 20_000;
const WORD = /\p{L}+/gu;

/** Structures whose small words (and, or, shall …) the samples are full of; all of them for a text without any. */
export function spoken(samples: readonly string[], structures: readonly StructureData[]): readonly StructureData[] {
  const words = new Map<string, number>();
  for (const sample of samples) for (const word of sample.slice(0, REACH).toLowerCase().match(WORD) ?? []) words.set(word, (words.get(word) ?? 0) + 1);
  const counts = structures.map((structure) => smallWords(structure).reduce((sum, word) => sum + (words.get(word) ?? 0), 0));
  const most = Math.max(...counts);
  return structures.filter((_, at) => (counts[at] ?? 0) >= most / 2);
}

/** Connectors, and words that only sentences have. */
function smallWords({ connectors = [], sentence = [] }: StructureData): readonly string[] {
  return [...connectors, ...sentence].filter((word) => !/[^\p{L}]/u.test(word)).map((word) => word.toLowerCase());
}
