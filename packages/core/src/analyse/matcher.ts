import { Beginnings } from "./beginnings.ts";
import type { CompiledPhrases } from "./compiled-phrases.ts";
import { Break, type Tokens } from "./tokens.ts";
import { type Form, type Inflection, noForm, WordForms } from "./word-forms.ts";

/** Called for each match: tokens `from` (inclusive) to `to` (exclusive); `denied` when an ending negates it. */
export type OnMatch = (output: number, from: number, to: number, denied: boolean) => void;

type Ranges = readonly (readonly [from: number, to: number])[];

// More words than any phrase can span.
const farthest = 2_048;
const none: readonly number[] = [];
// Edges of a node that are looked up one by one.
const fewEdges = 8;

/**
 * Finds all phrases of one language in one pass over the tokens. The cost of a token does not grow with phrases that don't occur; gaps are bounded and
 * no node is walked twice from one word, so no phrase can be slower than linear in the text.
 */
export class Matcher {
  readonly #graph: CompiledPhrases;
  readonly #forms: WordForms;
  readonly #beginnings: Beginnings;
  /** One above the highest output. */
  readonly #outputLimit: number;

  constructor(inflection: Inflection, graph: CompiledPhrases) {
    this.#graph = graph;
    this.#beginnings = new Beginnings(graph);
    this.#outputLimit = graph.output.reduce((most, output) => Math.max(most, output), 0) + 1;
    this.#forms = new WordForms(inflection, graph.atoms, (atom) => this.#beginnings.has(atom));
  }

  /**
   * Finds every phrase within each of the token ranges, which are in order. Matches are told in order of their first word, then the longer first, then by
   * output; each once, as denied only if no other reading of the same words is not.
   */
  run(tokens: Tokens, ranges: Ranges, onMatch: OnMatch): void {
    const { before, surface } = tokens;
    const forms = this.#formsOf(tokens, ranges);
    const { atoms, edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined } = this.#graph;
    /** Last word before `seen` that satisfies an atom: tells quickly that none does in what follows. */
    const lastAt = new Int32Array(atoms.length).fill(-1);
    let seen = 0, to = 0;
    const walked = new Set<number>();
    /** Matches from one first word, each as one number: they sort in the order in which they are told. */
    const found: number[] = [];
    const outputLimit = this.#outputLimit;
    const put = (number: number, words: number, denied: boolean): void => void found.push(((farthest - words) * outputLimit + number) * 2 + Number(denied));

    const look = (end: number): void => {
      for (; seen < end; seen++) for (const atom of forms[surface[seen]!]!.atoms) lastAt[atom] = seen;
    };
    /** False where no word from `at` on, up to the farthest looked at, satisfies an edge of the node. */
    const mayFollow = (node: number, at: number): boolean => {
      const end = edges[node + 1]!;
      let edge = edges[node]!;
      if (end - edge > fewEdges) return true;
      for (; edge < end; edge++) if (lastAt[edgeAtom[edge]!]! >= at) return true;
      return false;
    };
    /** First of the node's edges with the atom; -1 where there is none. */
    const edgeOf = (node: number, atom: number): number => {
      let low = edges[node]!, high = edges[node + 1]!;
      while (high - low > fewEdges) {
        const middle = (low + high) >> 1;
        if (edgeAtom[middle]! < atom) low = middle + 1;
        else high = middle + 1;
      }
      for (; low < high; low++) if (edgeAtom[low] === atom) return low;
      return -1;
    };
    const walk = (node: number, first: number, at: number, denied: boolean): void => {
      if (joined[node]) {
        const key = (node * farthest + at - first) * 2 + Number(denied);
        if (walked.has(key)) return;
        walked.add(key);
      }
      for (let each = outputs[node]!; each < outputs[node + 1]!; each++) put(output[each]!, at - first, denied);
      if (at >= to || before[at]! >= Break.strong) return;
      look(at + 1);
      if (mayFollow(node, at)) step(node, first, at, denied, undefined);
      for (let gap = gaps[node]!; gap < gaps[node + 1]!; gap++) leap(gapTo[gap]!, gapMax[gap]!, first, at, denied);
    };
    const step = (node: number, first: number, at: number, denied: boolean, taken: number[] | undefined): void => {
      const form = forms[surface[at]!]!;
      for (let index = 0; index < form.atoms.length; index++) {
        const atom = form.atoms[index]!;
        let edge = edgeOf(node, atom);
        if (edge < 0 || taken?.includes(atom)) continue;
        taken?.push(atom);
        for (; edge < edges[node + 1]! && edgeAtom[edge] === atom; edge++) walk(edgeTo[edge]!, first, at + 1, denied || form.denied[index]!);
      }
    };
    const leap = (node: number, max: number, first: number, at: number, denied: boolean): void => {
      const end = Math.min(at + max + 1, to);
      look(end);
      if (!mayFollow(node, at)) return;
      // Each continuation takes the nearest word that fits it, and no farther one.
      const taken: number[] = [];
      // A negator in the gap, with no comma after it, denies the whole: "the applicant shall not be notified".
      let crossed = false;
      for (let next = at; next < end && before[next]! < Break.strong; next++) {
        if (before[next] === Break.comma) crossed = false;
        step(node, first, next, denied || crossed, taken);
        if (forms[surface[next]!]!.negator && !(next + 1 < to && forms[surface[next + 1]!]!.except)) crossed = true;
      }
    };

    for (const [from, end] of ranges) {
      to = end;
      seen = from;
      for (let first = from; first < end; first++) {
        const form = forms[surface[first]!]!;
        if (!form.begins) continue;
        const last = first + 1 === end || before[first + 1]! >= Break.strong;
        for (let index = 0; index < form.atoms.length; index++) {
          const atom = form.atoms[index]!;
          if (!this.#beginnings.has(atom)) continue;
          const beginning = this.#beginnings.of(atom), denied = form.denied[index]!;
          for (const number of beginning.outputs) put(number, 1, denied);
          if (last) continue;
          const following = forms[surface[first + 1]!]!;
          for (let each = 0; each < following.atoms.length; each++) {
            for (const node of beginning.next.get(following.atoms[each]!) ?? none) walk(node, first, first + 2, denied || following.denied[each]!);
          }
          for (const gap of beginning.gaps) leap(gap.to, gap.max, first, first + 1, denied);
        }
        if (walked.size > 0) walked.clear();
        if (found.length > 0) tell(found, outputLimit, first, onMatch);
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

/** Tells the matches of one first word and empties the list. */
function tell(found: number[], outputLimit: number, from: number, onMatch: OnMatch): void {
  if (found.length > 1) found.sort((a, b) => a - b);
  let last = -1;
  for (const each of found) {
    const match = Math.floor(each / 2);
    if (match === last) continue;
    last = match;
    onMatch(match % outputLimit, from, from + farthest - Math.floor(match / outputLimit), each % 2 === 1);
  }
  found.length = 0;
}
