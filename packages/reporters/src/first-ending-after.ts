import { firstIndex, type Span } from "@charterlint/core";

/** Index of the first of sorted spans that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => spans[index]!.end > offset);
}
