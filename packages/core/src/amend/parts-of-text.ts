import type { Span } from "../model/act.ts";

/** The lines of a stretch of text that have words, without the white space around them. */
export function linesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/\S[^\n\r]*/gu)) found.push(trimmed(text, { start: start + match.index, end: start + match.index + match[0].length }));
  return found;
}

/** The sentences of a stretch of text; a full stop ends one before a capital letter. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/[.!?]["»”’)]?(?=\s+["«“(]?\p{Lu})/gu)) {
    const to = start + match.index + match[0].length;
    found.push(trimmed(text, { start: from, end: to }));
    from = to;
  }
  return [...found, trimmed(text, { start: from, end })].filter((each) => each.end > each.start);
}

/** A span without white space at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start, to = end;
  while (to > from && /\s/u.test(text[to - 1]!)) to--;
  while (from < to && /\s/u.test(text[from]!)) from++;
  return { start: from, end: to };
}

/** Where words stand in a stretch of text: white space, quotation marks and dashes of any kind, `ё` as `е`. */
export function occurrencesOf(words: string, text: string, { start, end }: Span): Span[] {
  const letters = words.trim().split(/\s+/u).map((word) => Array.from(word, pattern).join("")).join("\\s+");
  if (letters === "") return [];
  const before = /^[\p{L}\p{N}]/u.test(words.trim()) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(words.trim()) ? "(?![\\p{L}\\p{N}])" : "";
  return [...text.slice(start, end).matchAll(new RegExp(`${before}${letters}${after}`, "gu"))].map((match) => ({ start: start + match.index, end: start + match.index + match[0].length }));
}

function pattern(char: string): string {
  if (/["«»“”„‘’']/u.test(char)) return "[\"«»“”„‘’']";
  if (/[-–—‑]/u.test(char)) return "[-–—‑]";
  if (/[её]/iu.test(char)) return char === char.toLowerCase() ? "[её]" : "[ЕЁ]";
  return /[\p{L}\p{N}]/u.test(char) ? char : `\\${char}`;
}
