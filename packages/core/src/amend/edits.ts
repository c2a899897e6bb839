import type { Act, Provision, Span } from "../model/act.ts";
import type { Amendment } from "./amendment.ts";

/** New text, and where in the bill it stands; glue (a space, a line's end) stands nowhere. */
export interface Piece {
  readonly text: string;
  readonly from?: Span;
}

/** One change of the base's text and tree. */
export interface Edit {
  /** What goes, in the base; empty for what is only put in. */
  readonly span: Span;
  readonly pieces: readonly Piece[];
  readonly amendment: Amendment;
  /** The innermost provision of the base that is changed. */
  readonly inside: Provision;
  /** A provision of the base that goes as a whole. */
  readonly gone?: Provision;
  /** Provisions that come; their spans are in the bill. */
  readonly fresh: readonly Provision[];
  /** What becomes the parent of `fresh`. */
  readonly parent?: Provision;
  /** The number that a provision gets. */
  readonly renumbered?: string;
}

/** What of the bill could not be done, and why. */
export interface Failure {
  readonly amendment: Amendment;
  readonly reason: "no-target" | "no-words" | "overlap" | "no-text" | "other-act";
  /** What was looked for. */
  readonly sought: string;
}

/** Everything that making an edit takes. */
export interface Site {
  readonly bill: Act;
  readonly base: Act;
  readonly amendment: Amendment;
}
