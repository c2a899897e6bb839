import type { Review } from "@charterlint/core";

/** What an input is called: its file; a text of a list by the list's file and its id. */
export function sourceName({ source: { file, id } }: Pick<Review, "source">): string {
  return [file, id].filter((part) => part !== undefined).join(": ");
}
