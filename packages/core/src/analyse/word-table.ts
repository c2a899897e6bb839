import type { LanguageData } from "../model/language-data.ts";
import { foldWord } from "./fold.ts";

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
