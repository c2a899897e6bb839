import type { Language } from "../model/act.ts";
import { foldWord, type Script } from "./fold.ts";
import { parsePhrase, type Step } from "./phrase.ts";
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
}

/** Called for each match: tokens `from` (inclusive) to `to` (exclusive); `denied` when an ending negates it. */
export type OnMatch = (output: number, from: number, to: number, denied: boolean) => void;

interface Node {
  next: Map<number, Node> | undefined;
  gaps: { readonly max: number; readonly node: Node }[] | undefined;
  outputs: number[] | undefined;
}

/** Atoms that a surface form satisfies; odd numbers in `denied` mark those whose ending negates. */
interface Form {
  readonly atoms: readonly number[];
  readonly denied: readonly boolean[];
}

const emptyNode = (): Node => ({ next: undefined, gaps: undefined, outputs: undefined });
const noForm: Form = { atoms: [], denied: [] };
const cacheLimit = 200_000;

/**
 * All phrases of one language as one trie over word atoms. Each distinct surface form is resolved once to the atoms (words, stems) that it
 * satisfies; phrases are then found in one pass over the tokens. The cost of a token does not grow with phrases that don't occur; gaps are
 * bounded, so no phrase can be slower than linear in the text.
 */
export class Matcher {
  readonly language: Language;
  readonly #inflection: Inflection;
  readonly #root: Node = emptyNode();
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  readonly #atoms = new Map<string, number>();
  readonly #capital: boolean[] = [];
  readonly #forms = new Map<string, Form>();

  constructor(language: Language, inflection: Inflection, entries: readonly PhraseEntry[]) {
    this.language = language;
    this.#inflection = inflection;
    for (const { phrase, output } of entries) {
      for (const steps of parsePhrase(phrase, inflection.script)) this.#add(steps, output);
    }
  }

  #add(steps: readonly Step[], output: number): void {
    let node = this.#root;
    for (const step of steps) {
      if (step.kind === "gap") {
        node.gaps ??= [];
        let gap = node.gaps.find(({ max }) => max === step.max);
        if (!gap) node.gaps.push((gap = { max: step.max, node: emptyNode() }));
        node = gap.node;
        continue;
      }
      const atom = this.#atom(step.kind, step.text, step.capital);
      node.next ??= new Map();
      let child = node.next.get(atom);
      if (!child) node.next.set(atom, (child = emptyNode()));
      node = child;
    }
    node.outputs ??= [];
    if (!node.outputs.includes(output)) node.outputs.push(output);
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
    const form = atoms.length > 0 ? { atoms, denied } : noForm;
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
    const walk = (node: Node, first: number, at: number, denied: boolean): void => {
      if (node.outputs) for (const output of node.outputs) onMatch(output, first, at, denied);
      if (at >= to || before[at]! >= Break.strong) return;
      if (node.next) step(node.next, first, at, denied);
      for (const { max, node: after } of node.gaps ?? []) {
        // Each continuation takes the nearest word that fits it, and no farther one.
        const taken = new Set<Node>();
        for (let next = at; next <= at + max && next < to && before[next]! < Break.strong && taken.size < after.next!.size; next++) {
          step(after.next!, first, next, denied, taken);
        }
      }
    };
    const step = (next: ReadonlyMap<number, Node>, first: number, at: number, denied: boolean, taken?: Set<Node>): void => {
      const form = formAt(at);
      for (let index = 0; index < form.atoms.length; index++) {
        const child = next.get(form.atoms[index]!);
        if (!child || taken?.has(child)) continue;
        taken?.add(child);
        walk(child, first, at + 1, denied || form.denied[index]!);
      }
    };
    const start = this.#root.next;
    if (!start) return;
    for (const [from, end] of ranges) {
      to = end;
      for (let at = from; at < end; at++) step(start, at, at, false);
    }
  }
}
