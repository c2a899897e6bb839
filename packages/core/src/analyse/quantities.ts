import type { Hit, Quantity } from "../model/analysis.ts";
import type { LanguageData } from "../model/language-data.ts";
import { foldWord } from "./fold.ts";
import { own } from "./lexicon.ts";
import { Break, type Tokens } from "./tokens.ts";
import type { TokenRange } from "./units.ts";

/** Looks up folded words by whole word or, for entries that end in `-`, by beginning. */
export class WordTable<T> {
  readonly #whole = new Map<string, T>();
  readonly #stems: [string, T][] = [];

  constructor(data: LanguageData, entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      const folded = foldWord(word.replace(/-$/, ""), data.script);
      if (word.endsWith("-")) this.#stems.push([folded, value]);
      else this.#whole.set(folded, value);
    }
    this.#stems.sort((a, b) => b[0].length - a[0].length);
  }

  get(folded: string): T | undefined {
    return this.#whole.get(folded) ?? this.#stems.find(([stem]) => folded.startsWith(stem))?.[1];
  }
}

/** What a language's data say of numbers and units, ready for look-up. */
export interface QuantityWords {
  readonly data: LanguageData;
  readonly numbers: WordTable<number>;
  /** First words of units; `rest` are the words that must follow (`working day`). */
  readonly units: readonly { readonly unit: string; readonly words: readonly WordTable<true>[] }[];
}

export function quantityWords(data: LanguageData): QuantityWords {
  const units = Object.entries(data.units ?? {}).flatMap(([unit, forms]) =>
    forms.map((form) => ({ unit, words: form.split(/\s+/).map((word) => new WordTable<true>(data, [[word, true]])) })),
  );
  // The longer unit first: `working day` before `day`.
  units.sort((a, b) => b.words.length - a.words.length);
  return { data, numbers: new WordTable(data, Object.entries(data.numbers ?? {})), units };
}

const comparatorReach = 4;
const firstCalendarYear = 1_500;

/**
 * Numbers with a unit in a token range: digits or number words (composed by addition, hundreds and thousands by multiplication), then within two
 * words a unit. The comparator is the nearest one within four words. `hits` are those of the range, sorted; `fold` gives a token's folded word.
 */
export function quantitiesIn(
  tokens: Tokens,
  range: TokenRange,
  words: QuantityWords,
  hits: readonly Hit[],
  fold: (token: number) => string,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = range.from; at < range.to; ) {
    const number = numberAt(tokens, words, fold, at, range.to);
    if (!number) {
      at++;
      continue;
    }
    const { value } = number;
    let next = number.to;
    const unit = unitAt(words, fold, tokens, next, range.to);
    // "2026 года" is a date.
    if (unit && !(unit.unit === "year" && value >= firstCalendarYear)) {
      found.push({
        value,
        unit: unit.unit,
        comparator: comparatorNear(hits, at, unit.to),
        start: tokens.start[at]!,
        end: tokens.end[unit.to - 1]!,
      });
      next = unit.to;
    }
    at = next;
  }
  return found;
}

/** The number that begins at a token, and the token after it: digits, or number words that are added and multiplied. */
export function numberAt(tokens: Tokens, words: QuantityWords, fold: (token: number) => string, from: number, end: number): { value: number; to: number } | undefined {
  let value: number | undefined, to = from, inDigits = false;
  for (; to < end && (to === from || tokens.before[to]! === Break.none); to++) {
    const word = fold(to);
    const digits = /^\d{1,9}$/.test(word) ? Number(word) : undefined;
    const part = digits ?? words.numbers.get(word);
    if (part === undefined) break;
    if (digits !== undefined && value !== undefined) value = value < 1000 && word.length === 3 ? value * 1000 + part : part;
    // "3 (three) days": the words say the digits again.
    else if (inDigits && digits === undefined && part < 1000) value = part;
    else value = value === undefined ? part : part >= 100 && value < part ? value * part : value + part;
    inDigits = digits !== undefined;
  }
  return value === undefined ? undefined : { value, to };
}

function unitAt(
  { units }: QuantityWords,
  fold: (at: number) => string,
  tokens: Tokens,
  from: number,
  end: number,
): { unit: string; to: number } | undefined {
  for (let at = from; at < end && at <= from + 2 && tokens.before[at]! < Break.comma; at++) {
    for (const { unit, words } of units) {
      if (at + words.length <= end && words.every((word, index) => word.get(fold(at + index)))) return { unit, to: at + words.length };
    }
  }
  return undefined;
}

function comparatorNear(hits: readonly Hit[], from: number, to: number): Quantity["comparator"] {
  let nearest: { concept: string; distance: number } | undefined;
  for (const hit of hits) {
    if (hit.from > to + comparatorReach) break;
    if (!hit.concept.startsWith(own.comparator)) continue;
    const distance = hit.to <= from ? from - hit.to : hit.from >= to ? hit.from - to : 0;
    if (distance <= comparatorReach && (!nearest || distance < nearest.distance)) nearest = { concept: hit.concept, distance };
  }
  if (!nearest) return "exactly";
  return nearest.concept.endsWith("atMost") ? "at-most" : "at-least";
}
