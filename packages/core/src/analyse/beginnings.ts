import type { CompiledPhrases } from "./compiled-phrases.ts";

/** All that may come after one first word, of all phrases that begin with it. */
export interface Beginning {
  /** Phrases that are this word alone. */
  readonly outputs: readonly number[];
  /** Nodes to go on from, by the atom that the next word satisfies. */
  readonly next: ReadonlyMap<number, readonly number[]>;
  /** Nodes whose edges go on after up to so many words. */
  readonly gaps: readonly { readonly max: number; readonly to: number }[];
}

/** Tells whether a phrase begins with an atom, and how it goes on. Most words of a text begin many phrases and finish none: what follows each is put together when it is first met. */
export class Beginnings {
  readonly #graph: CompiledPhrases;
  /** First of the root's edges by atom; -1 where there is none. */
  readonly #edges: Int32Array;
  readonly #known: (Beginning | undefined)[] = [];

  constructor(graph: CompiledPhrases) {
    this.#graph = graph;
    this.#edges = new Int32Array(graph.atoms.length).fill(-1);
    for (let edge = graph.edges[1]! - 1; edge >= 0; edge--) this.#edges[graph.edgeAtom[edge]!] = edge;
  }

  has(atom: number): boolean {
    return this.#edges[atom]! >= 0;
  }

  of(atom: number): Beginning {
    return (this.#known[atom] ??= this.#gather(atom));
  }

  #gather(atom: number): Beginning {
    const { edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output } = this.#graph;
    const ends = new Set<number>();
    const next = new Map<number, number[]>();
    const leaps: { max: number; to: number }[] = [];
    for (let first = this.#edges[atom]!; first < edges[1]! && edgeAtom[first] === atom; first++) {
      const node = edgeTo[first]!;
      for (let each = outputs[node]!; each < outputs[node + 1]!; each++) ends.add(output[each]!);
      for (let gap = gaps[node]!; gap < gaps[node + 1]!; gap++) leaps.push({ max: gapMax[gap]!, to: gapTo[gap]! });
      for (let edge = edges[node]!; edge < edges[node + 1]!; edge++) {
        const nodes = next.get(edgeAtom[edge]!);
        if (!nodes) next.set(edgeAtom[edge]!, [edgeTo[edge]!]);
        else if (!nodes.includes(edgeTo[edge]!)) nodes.push(edgeTo[edge]!);
      }
    }
    return { outputs: [...ends], next, gaps: leaps };
  }
}
