import type { Span } from "../model/act.ts";

const closers: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", "‘": "’" };
/** What begins a paragraph of a quotation that opens every paragraph anew and closes the last one only. */
const goesOn = /^(?:\(|\d|SEC|Sec|CHAPTER|PART|Subpart)/u;

/**
 * The outermost quotations of a text, marks included, in order; one that is not closed is none. Linear.
 * @param from, to range of `text`
 */
export function quotationsIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  const close = (depth: number, end: number): void => {
    const { at } = open[depth]!;
    open.length = depth;
    // What was opened before it and not closed yet may never be: the outer one takes this one back when it closes.
    while (found.length > 0 && found.at(-1)!.start > at) found.pop();
    found.push({ start: at, end });
  };
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    const depth = open.findLastIndex(({ mark }) => closers[mark] === char || (mark === char && char === '"'));
    if (depth >= 0 && closes(text, at, char)) close(depth, at + 1);
    else if (opens(text, at, char) && !(open.some(({ mark }) => mark === char) && continues(text, at))) {
      if (open.length < 8) open.push({ mark: char, at });
    }
  }
  return found;
}

function opens(text: string, at: number, char: string): boolean {
  if (char === "«" || char === "“" || char === "„") return true;
  if (char !== '"' && char !== "‘") return false;
  return !/[\p{L}\p{N}]/u.test(text[at - 1] ?? " ") && !/\s/u.test(text[at + 1] ?? " ");
}

function closes(text: string, at: number, char: string): boolean {
  // An apostrophe is followed by a letter.
  return char !== "’" || !/[\p{L}\p{N}]/u.test(text[at + 1] ?? " ");
}

function continues(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, at - 20), at)) && goesOn.test(text.slice(at + 1, at + 10));
}
