import type { LanguageData } from "../model/language-data.ts";
import { Break, type Tokens } from "./tokens.ts";

/** Tells whether a word before the cue denies the subject: "No person who has entered under a false name shall, …, remain". */
export class DeniedSubject {
  readonly #tokens: Tokens;
  readonly #fold: (token: number) => string;
  readonly #denying: ReadonlySet<string>;
  readonly #joining: ReadonlySet<string>;
  readonly #except: ReadonlySet<string>;

  constructor(tokens: Tokens, fold: (token: number) => string, { negation }: LanguageData) {
    this.#tokens = tokens;
    this.#fold = fold;
    this.#denying = new Set(negation.subject);
    this.#joining = new Set(negation.subjectAfter);
    this.#except = new Set(negation.except);
  }

  /**
   * @param words of the sentence, as token indices.
   * @param from where the cue's clause begins, and `cue` where its cue does, as positions among the words.
   */
  of(words: readonly number[], from: number, cue: number): boolean {
    if (this.#denying.size === 0) return false;
    for (let at = from; at < cue; at++) {
      if (!this.#denying.has(this.#fold(words[at]!)) || this.#except.has(this.#fold(words[at + 1]!))) continue;
      // What opens the sentence is its subject, whatever is put in after it; "where, in its view, no owner is found, the Board may" denies nothing to the Board.
      if (at === 0 ? !this.#endsBefore(words, at, cue) : this.#opensClause(words, at) && this.#isUnbroken(words, at, cue)) return true;
    }
    return false;
  }

  /** Another statement begins before the cue: "No appeal lies, and the Minister may". The "and" that ends a point begins none. */
  #endsBefore(words: readonly number[], from: number, to: number): boolean {
    for (let at = from + 1; at + 1 < to; at++) {
      if (this.#level(words, at) < Break.comma || !this.#joining.has(this.#fold(words[at]!))) continue;
      if (words[at + 1] === words[at]! + 1 && !this.#denying.has(this.#fold(words[at + 1]!))) return true;
    }
    return false;
  }

  #opensClause(words: readonly number[], at: number): boolean {
    return this.#level(words, at) >= Break.comma || this.#joining.has(this.#fold(words[at - 1]!));
  }

  #isUnbroken(words: readonly number[], from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) if (this.#level(words, at) >= Break.comma) return false;
    return true;
  }

  /** The break before a word; a lead-in ends like a clause. */
  #level(words: readonly number[], at: number): number {
    return words[at - 1] === words[at]! - 1 ? this.#tokens.before[words[at]!]! : Break.comma;
  }
}
