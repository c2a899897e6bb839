import type { Act, Provision, Span } from "@charterlint/core";
import { provisionAt } from "../places.ts";

/** How far to each side of the words their sentence is followed, in UTF-16 code units: a line of a bill may hold a whole code. */
const farthest = 600;

/** A sentence, and whether it was cut before its start or its end because that is too far away. */
export interface Sentence extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The sentence, or the point of a list, in which `span` begins; it never leaves the provision's own words.
 * @param within the provision in which to look; those below it are looked into.
 * @param abbreviations in lower case, without their full stop, which ends no sentence.
 */
export function sentenceAround({ text }: Act, within: Provision, span: Span, abbreviations: ReadonlySet<string>): Sentence {
  const piece = pieceAround(within, span);
  const near = { start: Math.max(piece.start, span.start - farthest), end: Math.min(piece.end, span.end + farthest) };
  let { start } = near;
  let { end } = near;
  for (const stop of stopsIn(text, near, piece.start, abbreviations)) {
    if (stop.next <= span.start) start = stop.next;
    else if (stop.end >= span.end) {
      end = stop.end;
      break;
    }
  }
  return { start, end, cutBefore: start === near.start && start > piece.start, cutAfter: end === near.end && end < piece.end };
}

/** The words of the innermost provision around `span`, without those of the provisions below it. */
function pieceAround(within: Provision, { start }: Span): Span {
  const { span, children } = provisionAt(within, start);
  const before = children.findLast((child) => child.span.end <= start);
  const after = children.find((child) => child.span.start > start);
  return { start: before?.span.end ?? span.start, end: after?.span.start ?? span.end };
}

/** Where sentences end in `range`: the end with its punctuation, and where the next one may start. */
function* stopsIn(text: string, range: Span, from: number, abbreviations: ReadonlySet<string>): Generator<{ end: number; next: number }> {
  const part = text.slice(range.start, range.end);
  for (const { 0: found, index } of part.matchAll(/[.!?…]+["»”’)\]]*(?=\s)|;(?=\s)|[\r\n]\s*/gu)) {
    const at = range.start + index;
    const isLine = /^\s/u.test(found);
    const goesOn = isLine ? isWrap(found, text, at + found.length) : found !== ";" && isNoStop(text, at, at + found.length, from, abbreviations);
    if (!goesOn) yield isLine ? { end: at, next: at + found.length } : { end: at + found.length, next: at + found.length };
  }
}

/** A line that goes on with a small letter in the next was wrapped by whoever set the text; `b)` and `iv.` begin points. */
function isWrap(lineEnd: string, text: string, next: number): boolean {
  return !/[\r\n][^\r\n]*[\r\n]/u.test(lineEnd.replaceAll("\r\n", "\n")) && /^(?!(?:\p{L}|[ivx]+)[.)])\p{Ll}/u.test(text.slice(next, next + 10));
}

/** A stop before a small letter, after an abbreviation or an initial, or after the number with which a provision or a line begins. */
function isNoStop(text: string, at: number, after: number, from: number, abbreviations: ReadonlySet<string>): boolean {
  if (/^[^\S\r\n]*\p{Ll}/u.test(text.slice(after, after + 10))) return true;
  const before = text.slice(Math.max(from, at - 20), at);
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0].toLowerCase() ?? "";
  return /^\p{L}$/u.test(word) || abbreviations.has(word) || /(?:^|[\r\n])\s*(?:\p{L}+\s+)?\p{N}+(?:[-.]\p{N}+)*$/u.test(before);
}
