import type { Review, Severity, Span } from "@charterlint/core";
import { firstEndingAfter } from "../first-ending-after.ts";
import type { Block } from "./layout.ts";

/** Words that findings stand on. */
export interface Mark extends Span {
  readonly id: string;
  readonly severity: Severity;
}

/** What stands beside and within each block. */
export interface PlacedRemarks {
  /** Indices of findings, in the order of the text. */
  readonly beside: ReadonlyMap<Block, readonly number[]>;
  readonly within: ReadonlyMap<Block, readonly Mark[]>;
}

/** Puts each finding beside the block in which it begins, and marks its words, and those of its other places, wherever they stand. */
export function placeRemarks({ findings }: Review, blocks: readonly Block[], idOf: (finding: number) => string): PlacedRemarks {
  const beside = new Map<Block, number[]>();
  const within = new Map<Block, Mark[]>();
  const inOrder = findings.map((finding, index) => ({ finding, index })).sort((one, other) => one.finding.span.start - other.finding.span.start);
  for (const { finding: { span, related, severity }, index } of inOrder) {
    const block = blocks[Math.min(firstEndingAfter(blocks, span.start), blocks.length - 1)];
    if (block) listAt(beside, block).push(index);
    for (const { start, end } of [span, ...related]) {
      for (let at = firstEndingAfter(blocks, start); at < blocks.length && (blocks[at] as Block).start < end; at++) {
        listAt(within, blocks[at] as Block).push({ start, end, id: idOf(index), severity });
      }
    }
  }
  return { beside, within };
}

function listAt<Item>(lists: Map<Block, Item[]>, block: Block): Item[] {
  const known = lists.get(block);
  if (known) return known;
  const list: Item[] = [];
  lists.set(block, list);
  return list;
}
