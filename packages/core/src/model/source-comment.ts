import type { Span } from "./act.ts";

/** Words of a comment in one style. */
export interface CommentRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A remark to be put beside words of a source file, as the program that made the file shows remarks. */
export interface SourceComment {
  /** The words that it is about, in `act.text`. */
  readonly span: Span;
  readonly author: string;
  readonly initials: string;
  /** In the form 2026-11-22. */
  readonly date: string;
  readonly paragraphs: readonly (readonly CommentRun[])[];
}
