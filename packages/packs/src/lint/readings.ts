import type { Phrase } from "@charterlint/core";

type Item = Phrase[number];
/** Words and gaps in order. */
export type Reading = readonly Exclude<Item, { kind: "choice" }>[];

/** Every way to read a phrase, its choices made; undefined where there are more than `most`. */
export function readingsOf(phrase: Phrase, most: number): Reading[] | undefined {
  let all: Reading[] = [[]];
  for (const item of phrase) {
    const next: readonly Reading[] | undefined = item.kind === "choice" ? optionsOf(item, most) : [[item]];
    if (!next || all.length * next.length > most) return undefined;
    all = all.flatMap((before) => next.map((after) => [...before, ...after]));
  }
  return all;
}

function optionsOf({ options, optional }: Extract<Item, { kind: "choice" }>, most: number): Reading[] | undefined {
  const read = options.map((option) => readingsOf(option, most));
  if (!read.every((each) => each !== undefined)) return undefined;
  return [...(optional ? [[]] : []), ...read.flat()];
}

/** Whether all that `special` matches, `general` matches too, from the same first word to the same last one. */
export function covers(general: Reading, special: Reading): boolean {
  return general.length === special.length && general.every((item, index) => {
    const other = special[index]!;
    if (item.kind === "gap" || other.kind === "gap") return item.kind === "gap" && other.kind === "gap" && item.max >= other.max;
    if (item.capital && !other.capital) return false;
    return item.kind === "stem" ? other.text.startsWith(item.text) : other.kind === "word" && item.text === other.text;
  });
}
