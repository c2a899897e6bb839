import { foldWord } from "../analyse/fold.ts";
import type { LanguageData } from "../model/language-data.ts";

type Data = NonNullable<LanguageData["amending"]>;
export type Verb = keyof Data["verbs"];
export type QuoteUse = "old" | "new" | "after" | "before";

/** What a phrase can be in a command; one phrase may be several things. */
export interface Meaning {
  verb?: Verb;
  quote?: QuoteUse | "plain";
  mark?: Set<"new" | "after" | "before" | "end" | "everywhere" | "list" | "act" | "this-act" | "that-act" | "announces" | "that">;
  place?: { readonly kind: string; readonly isNew: boolean };
  ordinal?: number;
}

/** A word of a text, as far as phrases look at it. */
export interface Comparable {
  readonly folded: string;
  readonly capital: boolean;
}

interface Entry {
  readonly words: readonly { readonly folded: string; readonly stem: boolean; readonly capital: boolean }[];
  readonly meaning: Meaning;
}

/** The words of commands in one language, compiled: looking one up does not depend on how many there are. */
export class Vocabulary {
  readonly side: "before" | "after";
  readonly #script: LanguageData["script"];
  readonly #entries = new Map<string, Entry>();
  /** By the first two letters of the first word: stems and whole words alike. */
  readonly #byStart = new Map<string, Entry[]>();

  constructor({ script }: LanguageData, data: Data) {
    this.#script = script;
    this.side = data.quotations.side;
    const mark = (phrases: readonly string[] = [], what: NonNullable<Meaning["mark"]> extends Set<infer M> ? M : never): void => {
      for (const phrase of phrases) (this.#meaning(phrase).mark ??= new Set()).add(what);
    };
    for (const [verb, phrases] of Object.entries(data.verbs)) for (const phrase of phrases) this.#meaning(phrase).verb = verb as Verb;
    for (const use of ["plain", "old", "new", "after", "before"] as const) for (const phrase of data.quotations[use] ?? []) this.#meaning(phrase).quote = use;
    mark(data.new, "new");
    mark(data.after, "after");
    mark(data.before, "before");
    mark(data.end, "end");
    mark(data.everywhere, "everywhere");
    mark(data.lists, "list");
    mark(data.acts, "act");
    mark(data.thisAct, "this-act");
    mark(data.thatAct, "that-act");
    mark(data.announces, "announces");
    mark(data.that, "that");
    for (const [kind, { any, new: added = [] }] of Object.entries(data.places)) {
      for (const phrase of any) this.#meaning(phrase).place = { kind, isNew: false };
      for (const phrase of added) this.#meaning(phrase).place = { kind, isNew: true };
    }
    for (const [phrase, value] of Object.entries(data.ordinals)) this.#meaning(phrase).ordinal = value;
    for (const list of this.#byStart.values()) list.sort((a, b) => b.words.length - a.words.length || Number(a.words[0]!.stem) - Number(b.words[0]!.stem));
  }

  fold(word: string): string {
    return foldWord(word, this.#script);
  }

  /** The longest phrase that begins at a word: what it means and how many words it has. Whole words go before stems. */
  at(words: readonly Comparable[], from: number): { readonly meaning: Meaning; readonly length: number } | undefined {
    for (const { words: phrase, meaning } of this.#byStart.get(words[from]?.folded.slice(0, 2) ?? "") ?? []) {
      const fits = phrase.every(({ folded, stem, capital }, index) => {
        const word = words[from + index];
        return word !== undefined && (stem ? word.folded.startsWith(folded) : word.folded === folded) && (!capital || word.capital);
      });
      if (fits) return { meaning, length: phrase.length };
    }
    return undefined;
  }

  #meaning(phrase: string): Meaning {
    let entry = this.#entries.get(phrase);
    if (!entry) {
      const words = phrase.split(" ").map((word) => {
        const capital = word.startsWith("^"), stem = word.endsWith("-");
        return { folded: this.fold(word.slice(capital ? 1 : 0, stem ? -1 : undefined)), stem, capital };
      });
      this.#entries.set(phrase, (entry = { words, meaning: {} }));
      const start = words[0]!.folded.slice(0, 2);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), entry]);
    }
    return entry.meaning;
  }
}
