import type { Act, Tag, ReportOptions } from "@charterlint/core";

/** What tagging gives for one input: its tags, and where it came from. A text of a list has an `id`. */
export interface Tagged {
  readonly source: { readonly file?: string; readonly id?: string };
  readonly act: Act;
  readonly tags: readonly Tag[];
}

/** Writes themes in one format: a pure function, as a `Reporter` is for reviews. */
export interface TagReporter {
  readonly streams: boolean;
  report(tagged: readonly Tagged[], options: ReportOptions): string;
}
