import { foldWord, type Script } from "./fold.ts";
import type { State } from "./phrase-states.ts";

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

/** What a surface form is to the phrases. */
export interface Form {
  /** The atoms that it satisfies, those first that a phrase begins with. */
  readonly atoms: readonly number[];
  /** 1 for each atom whose ending negates. */
  readonly denied: readonly (0 | 1)[];
  /** Those of the atoms that a phrase may have after a gap. */
  readonly afterGap: readonly number[];
  /** Where the first atoms lead at a phrase's beginning. */
  readonly first: readonly State[];
  readonly negator: boolean;
  /** After it a negator denies nothing. */
  readonly except: boolean;
}

/** Satisfies nothing. */
export const noForm: Form = { atoms: [], denied: [], afterGap: [], first: [], negator: false, except: false };

const cacheLimit = 200_000;

/** What phrases ask of an atom. */
export interface AtomUse {
  /** Where it leads as a first word; undefined if no phrase begins with it. */
  first(atom: number): State | undefined;
  /** Whether a phrase has it after a gap. */
  followsGap(atom: number): boolean;
}

/** Tells which of a language's atoms, the words and stems that phrases are made of, a surface form satisfies. Each is resolved once. */
export class WordForms {
  readonly #inflection: Inflection;
  readonly #use: AtomUse;
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #negators: ReadonlySet<string>;
  readonly #except: ReadonlySet<string>;
  readonly #longest: number;
  readonly #forms = new Map<string, Form>();

  constructor(inflection: Inflection, atoms: readonly string[], use: AtomUse) {
    this.#inflection = inflection;
    this.#use = use;
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
    const found: { atom: number; denied: 0 | 1; first: State | undefined }[] = [];
    const add = (index: ReadonlyMap<string, number>, text: string, ending: string): void => {
      for (const atom of [index.get(text), capital ? index.get(`^${text}`) : undefined]) {
        if (atom !== undefined) found.push({ atom, denied: this.#denies(ending) ? 1 : 0, first: this.#use.first(atom) });
      }
    };
    add(this.#words, folded, "");
    const longest = Math.min(folded.length, this.#longest);
    for (let length = 2; length <= longest; length++) add(this.#stems, folded.slice(0, length), folded.slice(length));
    const negator = this.#negators.has(folded), except = this.#except.has(folded);
    if (found.length === 0 && !negator && !except) return noForm;
    found.sort((a, b) => Number(!a.first) - Number(!b.first));
    const atoms = found.map(({ atom }) => atom);
    return {
      atoms,
      denied: found.map(({ denied }) => denied),
      afterGap: atoms.filter((atom) => this.#use.followsGap(atom)),
      first: found.flatMap(({ first }) => first ?? []),
      negator,
      except,
    };
  }

  #denies(ending: string): boolean {
    if (ending.length < 3) return false;
    const { suffixes, verbSuffixes } = this.#inflection;
    return suffixes.some((suffix) => ending.endsWith(suffix)) || verbSuffixes.some((suffix) => ending.includes(suffix));
  }
}
