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
  /** What follows, by atom: the id of a state; below 0 while no text got there. */
  readonly next: Map<number, number>;
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
  readonly #states: State[] = [];
  readonly #single: (State | undefined)[] = [];
  readonly #several = new Map<string, State>();
  /** Nodes of the states not yet made: those of -1 are the first. */
  readonly #ahead: (readonly number[])[] = [];

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
    const id = state.next.get(atom);
    if (id === undefined) return undefined;
    if (id >= 0) return this.#states[id];
    const nodes = this.#ahead[-1 - id]!;
    const made = nodes.length === 1 ? this.at(nodes[0]!) : this.#of(nodes);
    state.next.set(atom, made.id);
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
    const ways = new Map<number, number[]>();
    const leaps: number[] = [];
    let low = 0, high = 0;
    for (const node of nodes) {
      for (let each = outputs[node]!; each < outputs[node + 1]!; each++) ends.add(output[each]!);
      for (let edge = edges[node]!; edge < edges[node + 1]!; edge++) {
        const atom = edgeAtom[edge]!, to = edgeTo[edge]!, known = ways.get(atom);
        low |= 1 << atom;
        high |= 1 << (atom >> highDigits);
        if (!known) ways.set(atom, [to]);
        else if (!known.includes(to)) known.push(to);
      }
      for (let gap = gaps[node]!; gap < gaps[node + 1]!; gap++) {
        for (let edge = edges[gapTo[gap]!]!; edge < edges[gapTo[gap]! + 1]!; edge++) leaps.push(edgeAtom[edge]!, gapMax[gap]!, edgeTo[edge]!);
      }
    }
    const next = new Map<number, number>();
    for (const [atom, to] of ways) next.set(atom, -this.#ahead.push(to));
    const state: State = { id: this.#states.length, outputs: [...ends].sort((a, b) => b - a), leaps: Int32Array.from(leaps), low, high, joined: nodes.some((node) => joined[node] === 1), next };
    this.#states.push(state);
    return state;
  }
}
