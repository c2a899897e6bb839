import type { Node } from "./node.ts";

/** A point and the points inside it that end where it does, from without. */
export function endingsOf(point: Node): Node[] {
  const last = point.children.at(-1);
  return last !== undefined && last.end === point.end ? [point, ...endingsOf(last)] : [point];
}

/** Words at the end of the innermost one of such points, after its own points if it has any, and where they begin. */
export function ownWords(text: string, endings: readonly Node[]): { from: number; words: string } {
  const leaf = endings.at(-1)!;
  const from = leaf.children.at(-1)?.end ?? leaf.head?.end ?? leaf.start;
  return { from, words: text.slice(from, leaf.end) };
}

/** The words of a point after its number. */
export function wordsOf(text: string, { head, start, end }: Node): string {
  return text.slice(head?.end ?? start, end);
}
