import { isSpace } from "./lines.ts";
import { newNode, type Node } from "./node.ts";

/** The provisions that are open while a text is read, from the act inwards. Words go to the innermost one. */
export class OpenProvisions {
  readonly root: Node;
  readonly stack: Node[];
  /** Words up to here have been given to somebody. */
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.root = newNode({ kind: "act", prefix: "", start: 0, end: text.length });
    this.stack = [this.root];
  }

  /** The innermost open provision. */
  get top(): Node {
    return this.stack.at(-1) ?? this.root;
  }

  /** Gives the words up to an offset to the innermost provision; white space at their end belongs to nobody below the act. */
  takeWords(to: number): void {
    let end = to;
    while (end > this.at && isSpace(this.text.charCodeAt(end - 1))) end--;
    if (end > this.at) {
      this.top.last = this.lastSign(end);
      for (const node of this.stack) if (node !== this.root) node.end = Math.max(node.end, end);
    }
    this.at = Math.max(this.at, to);
  }

  /** The last sign of a sentence before an offset, closing quotation marks and brackets passed over. */
  lastSign(end: number): string {
    let at = end - 1;
    while (at > this.at && /["»”’)\]*_]/u.test(this.text.charAt(at))) at--;
    const char = this.text.charAt(at);
    return /[\p{L}\p{N}]/u.test(char) ? this.text.charAt(end - 1) : char;
  }

  /** Opens a provision inside the innermost one; its own words begin at `textStart`. */
  open(node: Node, textStart: number): void {
    this.top.children.push(node);
    for (const each of this.stack) if (each !== this.root) each.end = Math.max(each.end, node.end);
    this.stack.push(node);
    this.at = textStart;
  }

  /** Closes provisions until one is wanted; the act stays. */
  closeTo(wanted: (node: Node) => boolean): void {
    while (this.stack.length > 1 && !wanted(this.top)) this.stack.pop();
  }
}

/** The sign ends a sentence. */
export function endsSentence(sign: string): boolean {
  return /[.!?…]/u.test(sign);
}
