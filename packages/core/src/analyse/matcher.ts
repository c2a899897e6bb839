import type { CompiledPhrases } from "./compiled-phrases.ts";
import { leapSize, mayFollow, PhraseStates, type State } from "./phrase-states.ts";
import { Break, type Tokens } from "./tokens.ts";
import { type Form, type Inflection, noForm, WordForms } from "./word-forms.ts";

/** Called for each match: tokens `from` (inclusive) to `to` (exclusive); `denied` when an ending negates it. */
export type OnMatch = (output: number, from: number, to: number, denied: boolean) => void;

type Ranges = readonly (readonly [from: number, to: number])[];

// More words than any phrase can span.
const farthest = 2_048;
// While a first word has led to so few states, those where ways meet are walked anew: it takes less than remembering them.
const fewSteps = 64;

/**
 * Finds all phrases of one language in one pass over the tokens. The cost of a token does not grow with phrases that don't occur; gaps are bounded and
 * no state is walked twice from one word, so no phrase can be slower than linear in the text.
 */
export class Matcher {
  readonly #states: PhraseStates;
  readonly #forms: WordForms;
  readonly #atoms: number;

  constructor(inflection: Inflection, graph: CompiledPhrases) {
    this.#states = new PhraseStates(graph);
    this.#atoms = graph.atoms.length;
    const afterGap = atomsAfterGaps(graph);
    this.#forms = new WordForms(inflection, graph.atoms, { first: (atom) => this.#states.first(atom), followsGap: (atom) => afterGap[atom] === 1 });
  }

  /**
   * Finds every phrase within each of the token ranges, which are in order. Matches are told in order of their first word, then the longer first, then by
   * output; each once, as denied only if no other reading of the same words is not.
   */
  run(tokens: Tokens, ranges: Ranges, onMatch: OnMatch): void {
    const { before, surface } = tokens;
    const forms = this.#formsOf(tokens, ranges);
    const states = this.#states;
    /** Nearest word to come, in this stretch, that satisfies an atom which may follow a gap; before the stretch if there is none. */
    const nearest = new Int32Array(this.#atoms).fill(-1);
    const walked = new Set<number>();
    // Matches of a stretch, from its last word to its first; of one first word those that are told last come first.
    const firsts: number[] = [], ends: number[] = [], outputs: number[] = [];
    let start = 0, stop = 0, steps = 0;

    const put = (all: readonly number[], first: number, end: number, denied: number): void => {
      for (const each of all) {
        const output = each * 2 + denied;
        let at = firsts.length;
        // They come nearly in order.
        for (; at > 0 && firsts[at - 1] === first && (ends[at - 1]! > end || (ends[at - 1] === end && outputs[at - 1]! < output)); at--) {
          ends[at] = ends[at - 1]!;
          outputs[at] = outputs[at - 1]!;
        }
        ends[at] = end;
        outputs[at] = output;
        firsts.push(first);
      }
    };
    /** Goes on from a state to which the words from `first` up to `at` have led. */
    const walk = (state: State, first: number, at: number, denied: number): void => {
      if (++steps > fewSteps && state.joined) {
        const key = (state.id * farthest + at - first) * 2 + denied;
        if (walked.has(key)) return;
        walked.add(key);
      }
      if (state.outputs.length > 0) put(state.outputs, first, at, denied);
      if (at >= stop) return;
      const form = forms[surface[at]!]!;
      for (let index = 0; index < form.atoms.length; index++) {
        const atom = form.atoms[index]!;
        const next = mayFollow(state, atom) ? states.next(state, atom) : undefined;
        if (next) walk(next, first, at + 1, denied | form.denied[index]!);
      }
      if (state.leaps.length > 0) leap(state.leaps, first, at, denied);
    };
    const leap = (leaps: Int32Array, first: number, at: number, denied: number): void => {
      for (let index = 0; index < leaps.length; index += leapSize) {
        const atom = leaps[index]!;
        let to = nearest[atom]!;
        if (to < start || to > at + leaps[index + 1]!) continue;
        // The nearest from the first word on may lie before the gap.
        if (to < at) {
          const end = Math.min(at + leaps[index + 1]! + 1, stop);
          for (to = at; to < end && !forms[surface[to]!]!.atoms.includes(atom);) to++;
          if (to === end) continue;
        }
        const form = forms[surface[to]!]!;
        walk(states.at(leaps[index + 2]!), first, to + 1, denied | form.denied[form.atoms.indexOf(atom)]! | Number(isCrossed(at, to)));
      }
    };
    /** Whether a negator stands in the gap, with no comma after it, and so denies the whole: "the applicant shall not be notified". */
    const isCrossed = (from: number, to: number): boolean => {
      for (let at = to - 1; at >= from && before[at + 1] !== Break.comma; at--) {
        if (forms[surface[at]!]!.negator && !forms[surface[at + 1]!]!.except) return true;
      }
      return false;
    };

    for (const [from, end] of ranges) {
      for (start = from; start < end; start = stop) {
        for (stop = start + 1; stop < end && before[stop]! < Break.strong;) stop++;
        // Backwards, so that each word knows what is to come.
        for (let first = stop - 1; first >= start; first--) {
          const form = forms[surface[first]!]!;
          if (form.first.length > 0) {
            for (let index = 0; index < form.first.length; index++) walk(form.first[index]!, first, first + 1, form.denied[index]!);
            if (steps > fewSteps) walked.clear();
            steps = 0;
          }
          for (const atom of form.afterGap) nearest[atom] = first;
        }
        for (let at = firsts.length - 1; at >= 0; at--) {
          const first = firsts[at]!, end = ends[at]!, output = outputs[at]! >> 1;
          const again = firsts[at + 1] === first && ends[at + 1] === end && outputs[at + 1]! >> 1 === output;
          if (!again) onMatch(output, first, end, (outputs[at]! & 1) === 1);
        }
        firsts.length = ends.length = outputs.length = 0;
      }
    }
  }

  /** Forms of the ranges' words, by surface. */
  #formsOf({ surface, surfaces }: Tokens, ranges: Ranges): readonly Form[] {
    const forms = surfaces.map(() => noForm);
    const known = new Uint8Array(surfaces.length);
    for (const [from, to] of ranges) {
      for (let at = from; at < to; at++) {
        const id = surface[at]!;
        if (known[id]) continue;
        known[id] = 1;
        forms[id] = this.#forms.of(surfaces[id]!);
      }
    }
    return forms;
  }
}

/** 1 for each atom that a phrase has after a gap. */
function atomsAfterGaps({ atoms, edges, edgeAtom, gapTo }: CompiledPhrases): Uint8Array {
  const after = new Uint8Array(atoms.length);
  for (const node of gapTo) for (let edge = edges[node]!; edge < edges[node + 1]!; edge++) after[edgeAtom[edge]!] = 1;
  return after;
}
