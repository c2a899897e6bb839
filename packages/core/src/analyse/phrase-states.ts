import type { CompiledPhrases } from "./compiled-phrases.ts";

/** Where a row of words, each read as one atom, has led: all nodes of the graph that it reaches. */
export interface State {
  readonly id: number;
  /** Numbers of the phrases that end here, the greatest first. */
  readonly outputs: readonly number[];
  /** What may follow after a gap, three numbers each: an atom; how many words may stand before the nearest that satisfies it; the node it leads to. */
  readonly leaps: Int32Array;
  /** Bits of the atoms that may follow at once, by their low and by their higher digits: tell quickly that most words don't. */
  readonly low: number;
  readonly high: number;
  /** It is reached by more than one way. */
  readonly joined: boolean;
  /** What follows, by atom: a state, once a text got there; before that the node, or the nodes, that it stands for. */
  readonly next: Map<number, State | number | number[]>;
}

/** The numbers of a leap. */
export const leapSize = 3;

const highDigits = 5;

/** False for most atoms with which no phrase goes on from the state. */
export const mayFollow = ({ low, high }: State, atom: number): boolean => (low & (1 << atom)) !== 0 && (high & (1 << (atom >> highDigits))) !== 0;

/**
 * The graph of phrases as an automaton over atoms: the nodes that a row of words reaches are walked as one. Only states that a text has led to are made,
 * each once, so their number is bounded by the rows of words that phrases spell, and in one text by its length.
 */
export class PhraseStates {
  readonly #graph: CompiledPhrases;
  readonly #root: State;
  readonly #single: (State | undefined)[] = [];
  readonly #several = new Map<string, State>();
  #made = 0;

  constructor(graph: CompiledPhrases) {
    this.#graph = graph;
    this.#root = this.#make([0]);
  }

  /** After one word that satisfies the atom; undefined where no phrase begins so. */
  first(atom: number): State | undefined {
    return this.next(this.#root, atom);
  }

  /** After one more word; undefined where no phrase goes on so. */
  next(state: State, atom: number): State | undefined {
    const known = state.next.get(atom);
    if (known === undefined) return undefined;
    if (typeof known === "object" && !Array.isArray(known)) return known;
    const made = typeof known === "number" ? this.at(known) : this.#of(known);
    state.next.set(atom, made);
    return made;
  }

  /** At one node of the graph. */
  at(node: number): State {
    return (this.#single[node] ??= this.#make([node]));
  }

  #of(nodes: readonly number[]): State {
    const key = nodes.join();
    let state = this.#several.get(key);
    if (!state) this.#several.set(key, (state = this.#make(nodes)));
    return state;
  }

  #make(nodes: readonly number[]): State {
    const { edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined } = this.#graph;
    const ends = new Set<number>();
    const next: State["next"] = new Map();
    const leaps: number[] = [];
    let low = 0, high = 0;
    for (const node of nodes) {
      for (let each = outputs[node]!; each < outputs[node + 1]!; each++) ends.add(output[each]!);
      for (let edge = edges[node]!; edge < edges[node + 1]!; edge++) {
        const atom = edgeAtom[edge]!, to = edgeTo[edge]!, known = next.get(atom) as number | number[] | undefined;
        low |= 1 << atom;
        high |= 1 << (atom >> highDigits);
        if (known === undefined) next.set(atom, to);
        else if (typeof known === "number") {
          if (known !== to) next.set(atom, [known, to]);
        } else if (!known.includes(to)) known.push(to);
      }
      for (let gap = gaps[node]!; gap < gaps[node + 1]!; gap++) {
        for (let edge = edges[gapTo[gap]!]!; edge < edges[gapTo[gap]! + 1]!; edge++) leaps.push(edgeAtom[edge]!, gapMax[gap]!, edgeTo[edge]!);
      }
    }
    return { id: this.#made++, outputs: [...ends].sort((a, b) => b - a), leaps: Int32Array.from(leaps), low, high, joined: nodes.some((node) => joined[node] === 1), next };
  }
}
