import type { Span } from "@charterlint/core";
import { mergeSpans } from "../structure/mask.ts";

/** Headings, quotations and bullets with emphasis after them at a line's beginning; a heading's closing signs. */
const LINE_SIGNS = /^[^\S\r\n]*(?:(?:>|#{1,6}|[*+-])[^\S\r\n]+|>(?=\S))*(?:\*{1,3}(?=\S)|__(?=\S))?|[^\S\r\n]#+[^\S\r\n]*$/gmu;

/**
 * Blanks Markdown's decoration so that numbers and headings are read through it; every offset stays. Front matter and HTML
 * comments are noise, and so are the signs at a line's beginning and end. An escaping backslash becomes a zero-width space, emphasis and heading signs become spaces.
 */
export function maskMarkdown(text: string): { readonly text: string; readonly noise: readonly Span[] } {
  const noise: Span[] = [];
  const front = /^---[^\S\n]*\r?\n(?:.*\r?\n){0,200}?---[^\S\n]*(?:\r?\n|$)/u.exec(text);
  if (front !== null) noise.push({ start: 0, end: front[0].length });
  for (let at = text.indexOf("<!--"); at >= 0; at = text.indexOf("<!--", at)) {
    const close = text.indexOf("-->", at);
    const end = close < 0 ? text.length : close + 3;
    noise.push({ start: at, end });
    at = end;
  }
  for (const signs of text.matchAll(LINE_SIGNS)) {
    const blanks = /^\s*/u.exec(signs[0])?.[0].length ?? 0;
    if (blanks < signs[0].length) noise.push({ start: signs.index + blanks, end: signs.index + signs[0].trimEnd().length });
  }
  const plain = text
    .replaceAll(/^([^\S\r\n]*(?:>[^\S\r\n]?)*)(#{1,6}(?=[^\S\r\n])|[*+-](?=[^\S\r\n]))?/gmu, (signs: string) => " ".repeat(signs.length))
    .replaceAll(/\\(?=[!-/:-@[-`{-~])/gu, "\u200B")
    .replaceAll(/\*+|(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, (signs) => " ".repeat(signs.length))
    .replaceAll(/[^\S\r\n]#+[^\S\r\n]*$/gmu, (signs) => " ".repeat(signs.length));
  return { text: plain, noise: mergeSpans(noise) };
}
