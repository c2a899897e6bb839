import type { CompiledPhrases } from "./compiled-phrases.ts";
import { Break, type Tokens } from "./tokens.ts";
import { type Form, type Inflection, noForm, WordForms } from "./word-forms.ts";

/** Called for each match: tokens `from` (inclusive) to `to` (exclusive); `denied` when an ending negates it. */
export type OnMatch = (output: number, from: number, to: number, denied: boolean) => void;

type Ranges = readonly (readonly [from: number, to: number])[];

// More words than any phrase can span.
const farthest = 4_096;
// Edges of a node that are looked up one by one.
const fewEdges = 8;

/**
 * Finds all phrases of one language in one pass over the tokens. The cost of a token does not grow with phrases that don't occur; gaps are bounded and
 * no node is walked twice from one word, so no phrase can be slower than linear in the text.
 */
export class Matcher {
  readonly #graph: CompiledPhrases;
  readonly #forms: WordForms;
  /** First of the root's edges by atom; -1 where there is none. */
  readonly #beginnings: Int32Array;

  constructor(inflection: Inflection, graph: CompiledPhrases) {
    this.#graph = graph;
    this.#beginnings = new Int32Array(graph.atoms.length).fill(-1);
    for (let edge = graph.edges[1]! - 1; edge >= 0; edge--) this.#beginnings[graph.edgeAtom[edge]!] = edge;
    this.#forms = new WordForms(inflection, graph.atoms, (atom) => this.#beginnings[atom]! >= 0);
  }

  /** Finds every phrase within each of the token ranges, which are in order; matches are told in order of their first word. */
  run(tokens: Tokens, ranges: Ranges, onMatch: OnMatch): void {
    const { before, surface } = tokens;
    const forms = this.#formsOf(tokens, ranges);
    const { atoms, edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined } = this.#graph;
    /** Last word before `seen` that satisfies an atom: tells quickly that none does in what follows. */
    const lastAt = new Int32Array(atoms.length).fill(-1);
    let seen = 0, to = 0;
    const walked = new Set<number>();

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
      for (let each = outputs[node]!; each < outputs[node + 1]!; each++) onMatch(output[each]!, first, at, denied);
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
        if (walked.size > 0) walked.clear();
        for (let index = 0; index < form.atoms.length; index++) {
          const atom = form.atoms[index]!;
          let edge = this.#beginnings[atom]!;
          if (edge >= 0) for (; edge < edges[1]! && edgeAtom[edge] === atom; edge++) walk(edgeTo[edge]!, first, first + 1, form.denied[index]!);
        }
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
