import type { ThemeHit } from "../analyse/hits.ts";
import type { Span } from "../model/act.ts";

/** The hits that lie wholly within a span; `hits` are sorted by start. */
export function hitsWithin(hits: readonly ThemeHit[], { start, end }: Span): ThemeHit[] {
  let low = 0, high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: ThemeHit[] = [];
  for (let at = low; at < hits.length && hits[at]!.start < end; at++) if (hits[at]!.end <= end) found.push(hits[at]!);
  return found;
}
