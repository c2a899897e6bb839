import { foldWord, type Script } from "./fold.ts";

/** What a language's inflection does to a match. */
export interface Inflection {
  readonly script: Script;
  /** Endings that deny a noun (`сіз`), tried on the end of what follows a stem. */
  readonly suffixes: readonly string[];
  /** Endings that deny a verb (`мейді`), looked for in what follows a stem. */
  readonly verbSuffixes: readonly string[];
  /** Words that deny what follows, and words after them that take their force away. */
  readonly negators?: readonly string[];
  readonly except?: readonly string[];
}

/** What a surface form is to the phrases: the atoms that it satisfies; `denied` marks those whose ending negates. */
export interface Form {
  readonly atoms: readonly number[];
  readonly denied: readonly boolean[];
  /** A phrase may begin with it. */
  readonly begins: boolean;
  readonly negator: boolean;
  /** After it a negator denies nothing. */
  readonly except: boolean;
}

/** Satisfies nothing. */
export const noForm: Form = { atoms: [], denied: [], begins: false, negator: false, except: false };

const cacheLimit = 200_000;

/** Tells which of a language's atoms, the words and stems that phrases are made of, a surface form satisfies. Each is resolved once. */
export class WordForms {
  readonly #inflection: Inflection;
  readonly #begins: (atom: number) => boolean;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #negators: ReadonlySet<string>;
  readonly #except: ReadonlySet<string>;
  readonly #longest: number;
  readonly #forms = new Map<string, Form>();

  /** @param begins whether a phrase may begin with an atom. */
  constructor(inflection: Inflection, atoms: readonly string[], begins: (atom: number) => boolean) {
    this.#inflection = inflection;
    this.#begins = begins;
    const folded = (words: readonly string[] = []): Set<string> => new Set(words.map((word) => foldWord(word, inflection.script)));
    this.#negators = folded(inflection.negators);
    this.#except = folded(inflection.except);
    let longest = 0;
    atoms.forEach((atom, number) => {
      if (!atom.endsWith("-")) this.#words.set(atom, number);
      else {
        this.#stems.set(atom.slice(0, -1), number);
        longest = Math.max(longest, atom.length);
      }
    });
    this.#longest = longest;
  }

  /** Resolves a surface form, as printed. */
  of(surface: string): Form {
    let form = this.#forms.get(surface);
    if (!form) {
      if (this.#forms.size >= cacheLimit) this.#forms.clear();
      this.#forms.set(surface, (form = this.#resolve(surface)));
    }
    return form;
  }

  #resolve(surface: string): Form {
    const folded = foldWord(surface, this.#inflection.script);
    const capital = surface[0] !== surface[0]!.toLowerCase();
    const atoms: number[] = [];
    const denied: boolean[] = [];
    const add = (index: ReadonlyMap<string, number>, text: string, ending: string): void => {
      for (const atom of [index.get(text), capital ? index.get(`^${text}`) : undefined]) {
        if (atom === undefined) continue;
        atoms.push(atom);
        denied.push(this.#denies(ending));
      }
    };
    add(this.#words, folded, "");
    const longest = Math.min(folded.length, this.#longest);
    for (let length = 2; length <= longest; length++) add(this.#stems, folded.slice(0, length), folded.slice(length));
    const negator = this.#negators.has(folded), except = this.#except.has(folded);
    return atoms.length > 0 || negator || except ? { atoms, denied, begins: atoms.some(this.#begins), negator, except } : noForm;
  }

  #denies(ending: string): boolean {
    if (ending.length < 3) return false;
    const { suffixes, verbSuffixes } = this.#inflection;
    return suffixes.some((suffix) => ending.endsWith(suffix)) || verbSuffixes.some((suffix) => ending.includes(suffix));
  }
}
