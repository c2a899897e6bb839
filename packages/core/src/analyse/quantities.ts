import type { Hit, Quantity } from "../model/analysis.ts";
import type { LanguageData } from "../model/language-data.ts";
import { own } from "./lexicon.ts";
import { Break, type Tokens } from "./tokens.ts";
import type { TokenRange } from "./units.ts";
import { WordTable } from "./word-table.ts";

const comparatorReach = 4;
const firstCalendarYear = 1_500;

/** What a word says of a number by itself. */
interface Part {
  readonly value: number;
  readonly digits: boolean;
  /** Three digits, as after the space in `1 500`. */
  readonly three: boolean;
}

/** Reads the numbers of a text. */
export class QuantityReader {
  readonly #tokens: Tokens;
  readonly #fold: (token: number) => string;
  readonly #words: QuantityWords;
  /** By surface; null for a word that is no number. */
  readonly #parts: (Part | null | undefined)[];

  /** @param fold gives a token's folded word. */
  constructor(tokens: Tokens, fold: (token: number) => string, data: LanguageData) {
    this.#tokens = tokens;
    this.#fold = fold;
    this.#words = wordsOf(data);
    this.#parts = Array.from({ length: tokens.surfaces.length });
  }

  /**
   * Numbers with a unit in a token range: digits or number words (composed by addition, hundreds and thousands by multiplication), then within two
   * words a unit. The comparator is the nearest one within four words. `hits` are those of the range, sorted.
   */
  within(range: TokenRange, hits: readonly Hit[]): Quantity[] {
    const { start, end } = this.#tokens;
    const found: Quantity[] = [];
    for (let at = range.from; at < range.to; ) {
      const number = this.numberAt(at, range.to);
      if (!number) {
        at++;
        continue;
      }
      const { value } = number;
      let next = number.to;
      const unit = this.#unitAt(next, range.to);
      // "2026 года" is a date.
      if (unit && !(unit.unit === "year" && value >= firstCalendarYear)) {
        found.push({ value, unit: unit.unit, comparator: comparatorNear(hits, at, unit.to), start: start[at]!, end: end[unit.to - 1]! });
        next = unit.to;
      }
      at = next;
    }
    return found;
  }

  /** The number that begins at a token, and the token after it: digits, or number words that are added and multiplied. */
  numberAt(from: number, end: number): { value: number; to: number } | undefined {
    let value: number | undefined, to = from, inDigits = false;
    for (; to < end && (to === from || this.#tokens.before[to]! === Break.none); to++) {
      const part = this.#partAt(to);
      if (!part) break;
      if (part.digits && value !== undefined) value = value < 1000 && part.three ? value * 1000 + part.value : part.value;
      // "3 (three) days": the words say the digits again.
      else if (inDigits && !part.digits && part.value < 1000) value = part.value;
      else value = value === undefined ? part.value : part.value >= 100 && value < part.value ? value * part.value : value + part.value;
      inDigits = part.digits;
    }
    return value === undefined ? undefined : { value, to };
  }

  #partAt(token: number): Part | null {
    const surface = this.#tokens.surface[token]!;
    let part = this.#parts[surface];
    if (part === undefined) this.#parts[surface] = part = partOf(this.#fold(token), this.#words.numbers);
    return part;
  }

  #unitAt(from: number, end: number): { unit: string; to: number } | undefined {
    for (let at = from; at < end && at <= from + 2 && this.#tokens.before[at]! < Break.comma; at++) {
      for (const { unit, words } of this.#words.units) {
        if (at + words.length <= end && words.every((word, index) => word.get(this.#fold(at + index)))) return { unit, to: at + words.length };
      }
    }
    return undefined;
  }
}

function partOf(word: string, numbers: WordTable<number>): Part | null {
  if (/^\d{1,9}$/.test(word)) return { value: Number(word), digits: true, three: word.length === 3 };
  const value = numbers.get(word);
  return value === undefined ? null : { value, digits: false, three: false };
}

/** What a language's data say of numbers and units, ready for look-up. */
interface QuantityWords {
  readonly numbers: WordTable<number>;
  /** The words of each unit (`working day`), of which all must stand. */
  readonly units: readonly { readonly unit: string; readonly words: readonly WordTable<true>[] }[];
}

const made = new WeakMap<LanguageData, QuantityWords>();

function wordsOf(data: LanguageData): QuantityWords {
  const known = made.get(data);
  if (known) return known;
  const units = Object.entries(data.units ?? {}).flatMap(([unit, forms]) =>
    forms.map((form) => ({ unit, words: form.split(/\s+/).map((word) => new WordTable<true>(data, [[word, true]])) })),
  );
  // The longer unit first: `working day` before `day`.
  units.sort((a, b) => b.words.length - a.words.length);
  const words = { numbers: new WordTable(data, Object.entries(data.numbers ?? {})), units };
  made.set(data, words);
  return words;
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
