import type { Provision, Span } from "@charterlint/core";
import type { Level } from "./compile.ts";
import type { Order } from "./numbers.ts";

/** A provision while the tree grows. */
export interface Node {
  readonly kind: string;
  readonly prefix: string;
  readonly level: Level | undefined;
  readonly num: string | undefined;
  readonly order: Order | undefined;
  /** What stands for the number in the eId. */
  readonly key: string;
  /** Nth list of the same level in its parent, from 1. */
  readonly list: number;
  readonly start: number;
  end: number;
  readonly head: Span | undefined;
  readonly heading: Span | undefined;
  role: Provision["role"];
  /** It begins a line. */
  readonly strong: boolean;
  /** Last character of its own words so far; empty when it has none. */
  last: string;
  /** Unnumbered paragraphs so far, its first words being the first. */
  paragraphs: number;
  /** A point that ends in a colon: lines under it are its own. */
  indents: boolean;
  readonly children: Node[];
}

/** A node without children or words. */
export function newNode(given: Pick<Node, "kind" | "prefix" | "start" | "end"> & Partial<Node>): Node {
  return {
    level: undefined, num: undefined, order: undefined, key: given.num ?? "", list: 1, head: undefined, heading: undefined,
    role: undefined, strong: true, last: "", paragraphs: 1, indents: false, children: [], ...given,
  };
}

/** The node that has exactly this span. */
export function findNode(root: Node, span: Span): Node | undefined {
  let node: Node | undefined = root;
  while (node !== undefined && !(node.start === span.start && node.end === span.end && node.role === "quoted")) {
    node = node.children.find((child) => child.start <= span.start && child.end >= span.end);
  }
  return node;
}

/** A node moved by so many characters, with all below it. */
export function shifted(node: Node, by: number): Node {
  const move = (span: Span | undefined): Span | undefined => span && { start: span.start + by, end: span.end + by };
  return {
    ...node, start: node.start + by, end: node.end + by, head: move(node.head), heading: move(node.heading),
    children: node.children.map((child) => shifted(child, by)),
  };
}
