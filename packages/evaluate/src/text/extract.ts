import type { Span } from "@charterlint/core";

const before = 60;

/** At most `length` UTF-16 units of `text` on one line, from shortly before `around` where it stands further on; … marks what is left out. */
export function extractOf(text: string, length: number, around?: Span): string {
  const from = around && around.end > length ? wholeFrom(text, around.start - before) : 0;
  const to = from + length >= text.length ? text.length : wholeFrom(text, from + length);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`.replace(/\s+/gu, " ").trim();
}

/** An offset that cuts no surrogate pair in two. */
function wholeFrom(text: string, offset: number): number {
  const at = Math.max(0, offset);
  return /[\udc00-\udfff]/.test(text[at] ?? "") ? at - 1 : at;
}
