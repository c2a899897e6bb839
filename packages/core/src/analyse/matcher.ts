import type { Language } from "../model/act.ts";
import { foldWord, type Script } from "./fold.ts";
import { parsePhrase } from "./phrase.ts";
import { type Node, PhraseGraph } from "./phrase-graph.ts";
import { Break, type Tokens } from "./tokens.ts";

/** A phrase of one language, and the number that its matches carry. */
export interface PhraseEntry {
  readonly phrase: string;
  readonly output: number;
}

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

/** Called for each match: tokens `from` (inclusive) to `to` (exclusive); `denied` when an ending negates it. */
export type OnMatch = (output: number, from: number, to: number, denied: boolean) => void;

/** Atoms that a surface form satisfies; `denied` marks those whose ending negates. */
interface Form {
  readonly atoms: readonly number[];
  readonly denied: readonly boolean[];
  readonly negator: boolean;
  /** After it a negator denies nothing. */
  readonly except: boolean;
}

const noForm: Form = { atoms: [], denied: [], negator: false, except: false };
// More words than any phrase can span.
const farthest = 4_096;
const cacheLimit = 200_000;

/**
 * All phrases of one language as one graph over word atoms. Each distinct surface form is resolved once to the atoms (words, stems) that it
 * satisfies; phrases are then found in one pass over the tokens. The cost of a token does not grow with phrases that don't occur; gaps are
 * bounded and no node is walked twice from one word, so no phrase can be slower than linear in the text.
 */
export class Matcher {
  readonly language: Language;
  readonly #inflection: Inflection;
  readonly #graph: PhraseGraph = new PhraseGraph(({ kind, text, capital }) => this.#atom(kind, text, capital));
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #atoms = new Map<string, number>();
  readonly #capital: boolean[] = [];
  readonly #forms = new Map<string, Form>();
  readonly #negators: ReadonlySet<string>;
  readonly #except: ReadonlySet<string>;

  constructor(language: Language, inflection: Inflection, entries: readonly PhraseEntry[]) {
    this.language = language;
    this.#inflection = inflection;
    const folded = (words: readonly string[] = []): Set<string> => new Set(words.map((word) => foldWord(word, inflection.script)));
    this.#negators = folded(inflection.negators);
    this.#except = folded(inflection.except);
    for (const { phrase, output } of entries) this.#graph.add(parsePhrase(phrase, inflection.script), output);
  }

  #atom(kind: "word" | "stem", text: string, capital: boolean): number {
    const key = `${kind} ${capital ? "^" : ""}${text}`;
    let atom = this.#atoms.get(key);
    if (atom === undefined) {
      atom = this.#atoms.size;
      this.#atoms.set(key, atom);
      this.#capital[atom] = capital;
      const index = kind === "word" ? this.#words : this.#stems;
      index.set(text, [...(index.get(text) ?? []), atom]);
    }
    return atom;
  }

  /** Resolves one surface form, as printed. */
  #resolve(surface: string): Form {
    const known = this.#forms.get(surface);
    if (known) return known;
    const folded = foldWord(surface, this.#inflection.script);
    const isCapital = surface[0] !== surface[0]!.toLowerCase();
    const atoms: number[] = [];
    const denied: boolean[] = [];
    const add = (atom: number, negative: boolean): void => {
      if (this.#capital[atom] && !isCapital) return;
      atoms.push(atom);
      denied.push(negative);
    };
    for (const atom of this.#words.get(folded) ?? []) add(atom, false);
    for (let length = 2; length <= folded.length; length++) {
      const stems = this.#stems.get(folded.slice(0, length));
      if (stems) {
        const negative = this.#denies(folded.slice(length));
        for (const atom of stems) add(atom, negative);
      }
    }
    const negator = this.#negators.has(folded), except = this.#except.has(folded);
    const form = atoms.length > 0 || negator || except ? { atoms, denied, negator, except } : noForm;
    if (this.#forms.size >= cacheLimit) this.#forms.clear();
    this.#forms.set(surface, form);
    return form;
  }

  #denies(ending: string): boolean {
    if (ending.length < 3) return false;
    const { suffixes, verbSuffixes } = this.#inflection;
    return suffixes.some((suffix) => ending.endsWith(suffix)) || verbSuffixes.some((suffix) => ending.includes(suffix));
  }

  /** Finds every phrase within each of the token ranges, in order of their first word. */
  run(tokens: Tokens, ranges: readonly (readonly [from: number, to: number])[], onMatch: OnMatch): void {
    const forms: (Form | undefined)[] = [];
    const formAt = (at: number): Form => {
      const id = tokens.surface[at]!;
      return (forms[id] ??= this.#resolve(tokens.surfaces[id]!));
    };
    const { before } = tokens;
    let to = 0;
    const walked = new Set<number>();
    const walk = (node: Node, first: number, at: number, denied: boolean): void => {
      if (node.joined) {
        const key = node.id * farthest + at - first;
        if (walked.has(key)) return;
        walked.add(key);
      }
      if (node.outputs) for (const output of node.outputs) onMatch(output, first, at, denied);
      if (at >= to || before[at]! >= Break.strong) return;
      if (node.next) step(node.next, first, at, denied);
      for (const { max, node: after } of node.gaps ?? []) {
        // Each continuation takes the nearest word that fits it, and no farther one.
        const taken = new Set<number>();
        const { next: steps } = after;
        // A negator in the gap, with no comma after it, denies the whole: "the applicant shall not be notified".
        let crossed = false;
        for (let next = at; steps && next <= at + max && next < to && before[next]! < Break.strong && taken.size < steps.size; next++) {
          if (before[next] === Break.comma) crossed = false;
          step(steps, first, next, denied || crossed, taken);
          if (formAt(next).negator && !(next + 1 < to && formAt(next + 1).except)) crossed = true;
        }
      }
    };
    const step = (next: ReadonlyMap<number, readonly Node[]>, first: number, at: number, denied: boolean, taken?: Set<number>): void => {
      const form = formAt(at);
      for (let index = 0; index < form.atoms.length; index++) {
        const atom = form.atoms[index]!;
        const children = next.get(atom);
        if (!children || taken?.has(atom)) continue;
        taken?.add(atom);
        for (const child of children) walk(child, first, at + 1, denied || form.denied[index]!);
      }
    };
    const start = this.#graph.root.next;
    if (!start) return;
    for (const [from, end] of ranges) {
      to = end;
      for (let at = from; at < end; at++) {
        if (walked.size > 0) walked.clear();
        step(start, at, at, false);
      }
    }
  }
}
