import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import type { Head } from "./heads.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";
import { isAside } from "./title.ts";

/** Most lines that a signature has, and most characters in each. */
const SIGNATURE_LINES = 12;
const SIGNATURE_WIDTH = 90;

/** Where the preamble begins and its heading, if it has one: what stands between the title and the first provision. */
export function findPreamble(
  text: string, lines: readonly Line[], heads: readonly Head[], title: Span | undefined, structure: Structure,
): { start: number; end: number; head: Span | undefined } | undefined {
  const first = heads[0];
  if (first === undefined) return undefined;
  for (const line of lines) {
    if (line.start >= first.start) return undefined;
    if (isBlank(line) || (title !== undefined && line.start < title.end) || isAside(text, line, structure)) continue;
    structure.preamble.lastIndex = line.start;
    const headed = structure.preamble.test(text);
    return { start: line.start, end: line.end, head: headed ? { start: line.start, end: line.end } : undefined };
  }
  return undefined;
}

/** Where the signature begins: a line that names the office, after the last article, with short lines only after it. */
export function findSignature(
  text: string, lines: readonly Line[], layout: Layout, heads: readonly Head[], structure: Structure,
): { start: number; end: number } | undefined {
  const annex = heads.find((head) => head.level.annex)?.start ?? text.length;
  const last = heads.findLast((head) => head.start < annex)?.textStart ?? 0;
  const from = lines.findIndex((line) => line.start >= last);
  for (let at = Math.max(from, 0); at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.start >= annex) return undefined;
    structure.signature.lastIndex = line.start;
    if (isBlank(line) || layout.starts[at] !== true || !structure.signature.test(text)) continue;
    const rest = lines.slice(at, at + 60).filter((each) => !isBlank(each) && each.start < annex);
    const short = rest.length <= SIGNATURE_LINES && rest.every((each) => each.end - each.start <= SIGNATURE_WIDTH);
    // "Done at Brussels" says it plainly, whatever follows.
    if (short || line.end - structure.signature.lastIndex > 1) return { start: line.start, end: line.end };
  }
  return undefined;
}
