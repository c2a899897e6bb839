import type { Act, Provision, Span } from "@charterlint/core";
import { firstEndingAfter } from "../first-ending-after.ts";

/** A stretch of the act that is set as one: a heading, words, or what is not the law's. In order, they are the whole text. */
export interface Block extends Span {
  readonly kind: "heading" | "words" | "noise";
}

/** A provision as it is set; `level` is that of its heading, where it has one. */
export interface Part {
  readonly provision: Provision;
  readonly level: number | undefined;
  readonly items: readonly (Part | Block)[];
}

/** Provisions that have a heading of their own even where it is only a number. */
const divisions = new Set(["part", "book", "title", "division", "chapter", "subchapter", "section", "article", "attachment"]);
/** Lowest level of a heading in HTML. */
const lowest = 6;

/** The act as it is set, from headings of `level` on; a heading below another is one level lower, and none is skipped. */
export function layOut(act: Act, level: number): Part {
  return partOf(act, act.root, level);
}

/** All blocks of a part, in order. */
export function blocksOf(part: Part): Block[] {
  return part.items.flatMap((item) => ("items" in item ? blocksOf(item) : [item]));
}

function partOf(act: Act, provision: Provision, level: number): Part {
  const { head, heading, kind, children, span } = provision;
  const shown = heading ? (head ?? heading) : divisions.has(kind) ? head : undefined;
  const isHeaded = shown !== undefined && act.text.slice(shown.start, shown.end).trim() !== "";
  const items: (Part | Block)[] = [];
  let from = span.start;
  const wordsTo = (end: number): void => { items.push(...wordsOf(act, from, end)); };
  if (isHeaded) {
    wordsTo(shown.start);
    items.push({ kind: "heading", start: shown.start, end: shown.end });
    from = shown.end;
  }
  const below = isHeaded ? Math.min(level + 1, lowest) : level;
  for (const child of children) {
    wordsTo(child.span.start);
    items.push(partOf(act, child, below));
    from = Math.max(from, child.span.end);
  }
  wordsTo(span.end);
  return { provision, level: isHeaded ? level : undefined, items };
}

/** Words from `start` to `end`, cut where noise begins and ends; none that are blank. */
function wordsOf({ text, noise }: Act, start: number, end: number): Block[] {
  const blocks: Block[] = [];
  const add = (kind: "words" | "noise", from: number, to: number): void => {
    if (from < to && /\S/u.test(text.slice(from, to))) blocks.push({ kind, start: from, end: to });
  };
  let from = start;
  for (let index = firstEndingAfter(noise, start); index < noise.length && (noise[index] as Span).start < end; index++) {
    const { start: first, end: last } = noise[index] as Span;
    add("words", from, first);
    add("noise", Math.max(from, first), Math.min(last, end));
    from = Math.min(last, end);
  }
  add("words", from, end);
  return blocks;
}
