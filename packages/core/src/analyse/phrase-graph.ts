import type { Phrase, Step } from "./phrase.ts";

/** A place in the graph of phrases: where the words read so far may lead. */
export interface Node {
  readonly id: number;
  next: Map<number, Node[]> | undefined;
  gaps: { readonly max: number; readonly node: Node }[] | undefined;
  outputs: number[] | undefined;
  /** Reached by more than one way: walked once from each first word. */
  joined: boolean;
}

/**
 * All phrases as one graph over word atoms. Beginnings without choices are shared as in a trie; from a phrase's first choice on its nodes are its
 * own, and alternatives meet again, so that the graph grows with what was written and not with what it stands for.
 */
export class PhraseGraph {
  readonly root: Node;
  /** All nodes by id; the root is the first. */
  readonly nodes: Node[] = [];
  readonly #atom: (step: Exclude<Step, { kind: "gap" }>) => number;

  constructor(atom: (step: Exclude<Step, { kind: "gap" }>) => number) {
    this.#atom = atom;
    this.root = this.#node();
  }

  /** Adds a phrase whose matches carry `output`. */
  add(phrase: Phrase, output: number): void {
    let shared: Node = this.root;
    let index = 0;
    for (let item = phrase[index]; item && item.kind !== "choice"; item = phrase[++index]) shared = this.#shared(shared, item);
    for (const end of this.#private(phrase.slice(index), [shared])) {
      end.outputs ??= [];
      if (!end.outputs.includes(output)) end.outputs.push(output);
    }
  }

  #node(): Node {
    const node: Node = { id: this.nodes.length, next: undefined, gaps: undefined, outputs: undefined, joined: false };
    this.nodes.push(node);
    return node;
  }

  #shared(from: Node, step: Step): Node {
    if (step.kind === "gap") {
      const known = from.gaps?.find((gap) => gap.max === step.max && !gap.node.joined);
      return known?.node ?? this.#edge([from], step, this.#node());
    }
    const known = from.next?.get(this.#atom(step))?.find((node) => !node.joined);
    return known ?? this.#edge([from], step, this.#node());
  }

  /** Adds the rest of a phrase to each of the nodes; gives the nodes where it ends. */
  #private(items: Phrase, from: readonly Node[]): readonly Node[] {
    let current = from;
    for (const item of items) {
      if (item.kind === "choice") {
        const ends = item.options.flatMap((option) => this.#private(option, current));
        current = item.optional ? [...new Set([...current, ...ends])] : [...new Set(ends)];
      } else {
        const node = this.#node();
        // Marked so that no other phrase shares it, and that it is walked once.
        node.joined = true;
        current = [this.#edge(current, item, node)];
      }
    }
    return current;
  }

  #edge(from: readonly Node[], step: Step, to: Node): Node {
    for (const node of from) {
      if (step.kind === "gap") (node.gaps ??= []).push({ max: step.max, node: to });
      else {
        node.next ??= new Map();
        const atom = this.#atom(step);
        const children = node.next.get(atom);
        if (children) children.push(to);
        else node.next.set(atom, [to]);
      }
    }
    return to;
  }
}
