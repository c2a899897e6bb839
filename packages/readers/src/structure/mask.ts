import { firstIndex, type Span } from "@charterlint/core";

/**
 * The text with the given ranges blanked: every character but line ends becomes a space, so that offsets stay.
 * `spans` must be sorted and not overlap.
 */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), text.slice(start, end).replaceAll(/[^\r\n\f\u2028\u2029]/g, " "));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join("");
}

/** Sorts ranges and joins those that touch or overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** Tells whether an offset lies in one of the ranges, which are sorted and apart: by binary search. */
export function within(spans: readonly Span[]): (at: number) => boolean {
  return (at) => {
    const next = spans[firstIndex(spans.length, (index) => spans[index]!.end > at)];
    return next !== undefined && next.start <= at;
  };
}
