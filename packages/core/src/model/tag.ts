import type { Provision, Span } from "./act.ts";

/** Which words in which place added (or, below zero, took away) how much. */
export interface TagEvidence {
  readonly span: Span;
  readonly text: string;
  readonly weight: number;
  /** Where the words stand. */
  readonly place: "own" | "heading" | "lead-in";
}

/** One theme on one provision, score 0…1. */
export interface Tag {
  readonly provision: Provision;
  readonly theme: string;
  readonly score: number;
  readonly evidence: readonly TagEvidence[];
}
