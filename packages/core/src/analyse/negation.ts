import type { LanguageData } from "../model/language-data.ts";
import { foldWord } from "./fold.ts";
import { Break, type Tokens } from "./tokens.ts";

const before = 1, after = 2, except = 4, resolved = 8;

/** Tells whether the words around a match deny it. */
export class Negation {
  readonly #tokens: Tokens;
  readonly #data: LanguageData["negation"];
  readonly #script: LanguageData["script"];
  readonly #cues: Uint8Array;
  /** What the words of a surface can do, by surface. */
  readonly #force: Uint8Array;
  readonly #words: ReadonlyMap<string, number>;

  /** @param cues 1 for each token that is part of a modal cue. */
  constructor({ negation, script }: LanguageData, tokens: Tokens, cues: Uint8Array) {
    this.#tokens = tokens;
    this.#data = negation;
    this.#script = script;
    this.#cues = cues;
    this.#force = new Uint8Array(tokens.surfaces.length);
    const words = new Map<string, number>();
    for (const [list, force] of [[negation.before, before], [negation.after, after], [negation.except, except]] as const) {
      for (const word of (list ?? []).map((each) => foldWord(each, script))) words.set(word, (words.get(word) ?? 0) | force);
    }
    this.#words = words;
  }

  /** Whether tokens `from` to `to`, which a concept of that class names, are denied by a word beside them. */
  of(from: number, to: number, kind: string | undefined): boolean {
    const { before: breaks, length } = this.#tokens;
    // A verb is denied by the word right before it ("not be blocked"); a noun within a few words ("without any prior court order").
    const reach = kind === "action" ? 1 : this.#data.reach;
    for (let at = from - 1, steps = 0; at >= 0 && steps < reach && breaks[at + 1] === Break.none; at--, steps++) {
      // A modal word keeps its own negation ("shall not publish false news" bans news that are false), and what is said before it doesn't deny
      // what follows: "без регистрации влечет арест".
      if (this.#cues[at]) break;
      if (this.#is(at, before) && !this.#is(at + 1, except)) return true;
    }
    return to < length && breaks[to] === Break.none && this.#is(to, after);
  }

  #is(at: number, force: number): boolean {
    const { surface, surfaces } = this.#tokens;
    const id = surface[at]!;
    if (this.#force[id] === 0) this.#force[id] = resolved | (this.#words.get(foldWord(surfaces[id]!, this.#script)) ?? 0);
    return (this.#force[id]! & force) !== 0;
  }
}
