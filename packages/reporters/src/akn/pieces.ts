import type { Act, Provision, Span } from "@charterlint/core";
import { firstEndingAfter } from "../first-ending-after.ts";

/** A stretch of one line: words of the provision, words of the act's title, or noise. */
export interface Run {
  readonly words: string;
  readonly as: "words" | "title" | "noise";
}

/** What a provision consists of, in order: lines of its own, and provisions in it. */
export type Piece = { readonly line: readonly Run[] } | { readonly child: Provision };

/** The pieces of a provision after its number and heading. White space at the ends of lines is left out, so are blank lines. */
export function piecesOf(act: Act, provision: Provision, from: number = bodyStart(provision)): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const child of provision.children) {
    pieces.push(...linesIn(act, { start: at, end: child.span.start }), { child });
    at = Math.max(at, child.span.end);
  }
  pieces.push(...linesIn(act, { start: at, end: provision.span.end }));
  return pieces;
}

function bodyStart({ span, head }: Provision): number {
  return head === undefined ? span.start : Math.max(span.start, head.end);
}

/** The lines in a range of the act's text, noise apart from words. */
export function linesIn(act: Act, { start, end }: Span): { readonly line: readonly Run[] }[] {
  if (end <= start) return [];
  const lines: { line: Run[] }[] = [];
  for (const match of act.text.slice(start, end).matchAll(/[^\r\n\f\u0085\u2028\u2029]+/g)) {
    const from = start + match.index;
    const line = runsIn(act, { start: from, end: from + match[0].length });
    if (line.some(({ words }) => words.trim() !== "")) lines.push({ line });
  }
  return lines;
}

function runsIn(act: Act, { start, end }: Span): Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, as: Run["as"]): void => {
    if (to > from) runs.push({ words: act.text.slice(from, to), as });
  };
  const addWords = (from: number, to: number): void => {
    const title = { start: Math.max(from, act.title?.start ?? 0), end: Math.min(to, act.title?.end ?? 0) };
    if (title.end <= title.start) add(from, to, "words");
    else {
      add(from, title.start, "words");
      add(title.start, title.end, "title");
      add(title.end, to, "words");
    }
  };
  let at = start;
  for (let index = firstEndingAfter(act.noise, start); index < act.noise.length; index++) {
    const noise = act.noise[index] as Span;
    if (noise.start >= end) break;
    addWords(at, Math.max(at, noise.start));
    add(Math.max(at, noise.start), Math.min(end, noise.end), "noise");
    at = Math.min(end, Math.max(at, noise.end));
  }
  addWords(at, end);
  return trimmed(runs);
}

function trimmed(runs: readonly Run[]): Run[] {
  return runs.map(({ words, as }, index) => {
    const open = index === 0 ? words.trimStart() : words;
    return { words: index === runs.length - 1 ? open.trimEnd() : open, as };
  }).filter(({ words }) => words !== "");
}
