import { foldWord, type Script } from "../analyse/fold.ts";

const vowelAtEnd = /[aeiouyаеиоуыэюяйіөұүә]$/u;
const stemLength = 5;

/** Numbers the words of both texts, so that they compare as integers: by the folded word, and by its beginning, which inflection leaves alone. */
export class Vocabulary {
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  /** Stem of each word, by the word's number. */
  readonly stemOf: number[] = [];

  /** How many stems there are. */
  get stems(): number {
    return this.#stems.size;
  }

  /** The number of a word as written. */
  word(surface: string, script: Script): number {
    const folded = foldWord(surface, script);
    const known = this.#words.get(folded);
    if (known !== undefined) return known;
    const word = this.#words.size;
    this.#words.set(folded, word);
    const stem = folded.slice(0, stemLength).replace(vowelAtEnd, "");
    const number = this.#stems.get(stem) ?? this.#stems.size;
    this.#stems.set(stem, number);
    this.stemOf.push(number);
    return word;
  }
}
