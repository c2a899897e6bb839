import type { Node } from "./phrase-graph.ts";

/**
 * The graph of all phrases of one language, in arrays: node 0 is the root; node `n` has the edges `edges[n]` to `edges[n + 1]`, sorted by atom, and so
 * with its gaps and outputs. Plain data, so that it can be kept and loaded again at no cost.
 */
export interface CompiledPhrases {
  /** Atoms in order of their number: `word`, `stem-`, with `^` before those that ask for a capital. */
  readonly atoms: readonly string[];
  readonly edges: Int32Array;
  readonly edgeAtom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly gaps: Int32Array;
  readonly gapMax: Int32Array;
  /** The node whose edges go on after the gap. */
  readonly gapTo: Int32Array;
  readonly outputs: Int32Array;
  /** Numbers that a match ending at the node carries. */
  readonly output: Int32Array;
  /** 1 for a node that is reached by more than one way. */
  readonly joined: Int32Array;
}

/** Puts the nodes of a graph into arrays. @param nodes by id, the root first. */
export function compilePhrases(nodes: readonly Node[], atoms: readonly string[]): CompiledPhrases {
  const edges: number[] = [0], edgeAtom: number[] = [], edgeTo: number[] = [];
  const gaps: number[] = [0], gapMax: number[] = [], gapTo: number[] = [];
  const outputs: number[] = [0], output: number[] = [];
  for (const { next, gaps: leaps = [], outputs: found = [] } of nodes) {
    for (const [atom, children] of [...(next ?? [])].sort(([a], [b]) => a - b)) {
      for (const child of children) {
        edgeAtom.push(atom);
        edgeTo.push(child.id);
      }
    }
    for (const { max, node } of leaps) {
      gapMax.push(max);
      gapTo.push(node.id);
    }
    output.push(...found);
    edges.push(edgeAtom.length);
    gaps.push(gapMax.length);
    outputs.push(output.length);
  }
  return arraysOf(atoms, [edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, nodes.map(({ joined }) => Number(joined))].map((each) => Int32Array.from(each)));
}

const arrays = 9;
const separator = "\n";

function arraysOf(atoms: readonly string[], parts: readonly Int32Array[]): CompiledPhrases {
  const [edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined] = parts as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  return { atoms, edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined };
}

/** Compiled phrases as one text and one array, for keeping. */
export interface KeptPhrases {
  readonly atoms: string;
  readonly numbers: Int32Array;
}

/** For keeping: the lengths of the arrays, then the arrays. */
export function keepPhrases({ atoms, edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined }: CompiledPhrases): KeptPhrases {
  const parts = [edges, edgeAtom, edgeTo, gaps, gapMax, gapTo, outputs, output, joined];
  const numbers = new Int32Array(arrays + parts.reduce((sum, { length }) => sum + length, 0));
  let at = arrays;
  parts.forEach((part, index) => {
    numbers[index] = part.length;
    numbers.set(part, at);
    at += part.length;
  });
  return { atoms: atoms.join(separator), numbers };
}

/** What `keepPhrases` kept; undefined for what it cannot have made. */
export function restorePhrases({ atoms, numbers }: KeptPhrases): CompiledPhrases | undefined {
  const lengths = [...numbers.subarray(0, arrays)];
  if (lengths.length < arrays || lengths.reduce((sum, length) => sum + length, arrays) !== numbers.length) return undefined;
  let at = arrays;
  return arraysOf(atoms.split(separator), lengths.map((length) => numbers.subarray(at, (at += length))));
}
