import type { Act, Provision, Span } from "@charterlint/core";

/** A provision's own words: its text without number and heading, without its children's, without noise; parts on lines of their own. */
export function ownText(act: Act, provision: Provision): string {
  const { span, head, children } = provision;
  const out = [...(head ? [head] : []), ...children.map((child) => child.span), ...act.noise.filter((noise) => overlaps(noise, span))]
    .sort((one, other) => one.start - other.start);
  const parts: string[] = [];
  let from = span.start;
  for (const range of out) {
    if (range.start > from) parts.push(act.text.slice(from, range.start));
    from = Math.max(from, range.end);
  }
  if (from < span.end) parts.push(act.text.slice(from, span.end));
  return parts.map((part) => part.trim()).filter((part) => part !== "").join("\n");
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
