import type { ThemeHit } from "../analyse/hits.ts";
import type { Span } from "../model/act.ts";
import { firstIndex } from "../model/first-index.ts";

/** The hits that lie wholly within a span; `hits` are sorted by start. */
export function hitsWithin(hits: readonly ThemeHit[], { start, end }: Span): ThemeHit[] {
  const found: ThemeHit[] = [];
  for (let at = firstIndex(hits.length, (index) => hits[index]!.start >= start); at < hits.length && hits[at]!.start < end; at++) if (hits[at]!.end <= end) found.push(hits[at]!);
  return found;
}
