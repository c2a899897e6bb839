import type { Line, Piece } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";

/** Wider than this, in columns, no line of words is set, however wide the terminal: it would be hard to read. */
const widest = 110;

/** Columns to set words in on a terminal of `width` columns. */
export function readable(width: number): number {
  return Math.max(40, Math.min(width, widest));
}

/** `words` as lines, indented by `indent` columns; `label` stands bold before them. */
export function paragraph(words: string, indent: number, width: number, label?: string): Line[] {
  const head = label === undefined ? "" : `${label}: `;
  const lines = wrap(head + words, readable(width) - indent);
  return lines.map((line, index) => {
    const pad = " ".repeat(indent);
    const isHead = index === 0 && label !== undefined && line.startsWith(label);
    return isHead ? [pad, ["bold", line.slice(0, label.length + 1)], line.slice(label.length + 1)] : [pad, line] satisfies Piece[];
  });
}
