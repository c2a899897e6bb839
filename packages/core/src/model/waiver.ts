import type { Severity } from "./review.ts";

/** Where an entry stands in the file that somebody wrote it in; line and column 1-based. */
export interface EntryPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Somebody answers for what a rule objects to at one provision. It is bound to the rule and to the provision's words (`fingerprintOf`), so that it
 * follows the provision when that is renumbered and lapses when its words change.
 */
export interface WaiverEntry {
  /** `pack/rule-id`, or the code of a check: `DR-01`. */
  readonly rule: string;
  /** Of the provision, as `fingerprintOf` gives it. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly author: string;
  /** Last day on which it holds, in the form 2026-11-22. */
  readonly until: string;
  /** Where the provision stood when this was written: says where to look, and nothing hangs on it. */
  readonly file?: string;
  readonly eId?: string;
  readonly label?: string;
  readonly at?: EntryPlace;
}

/** What a rule objected to before a line was drawn: so many findings of one act on provisions with the same words. */
export interface BaselineEntry {
  readonly rule: string;
  /** Of the provision, as `fingerprintOf` gives it. */
  readonly fingerprint: string;
  readonly count: number;
  /** As in a waiver. */
  readonly file?: string;
  readonly label?: string;
  readonly at?: EntryPlace;
}

/** Another severity for a rule's findings, or none of them at all. */
export interface RuleOverride {
  /** `pack/rule-id`, the code of a check (`DR-01`), or one of either with `*` for any characters: `DR-*`, `my-pack/*`. */
  readonly rule: string;
  readonly severity: Severity | "off";
  readonly at?: EntryPlace;
}

/** What people have decided about findings: everything that is applied to a review after the act was checked. */
export interface Decisions {
  readonly waivers?: readonly WaiverEntry[] | undefined;
  readonly baseline?: readonly BaselineEntry[] | undefined;
  /** Later beat earlier; of those given together a rule's id beats a code, and a code beats a `*`. */
  readonly overrides?: readonly (readonly RuleOverride[])[] | undefined;
}

/** What became of the entries in one act; entries by their index. */
export interface Uses {
  /** How many findings each waiver answered for. */
  readonly waivers: Readonly<Record<number, number>>;
  readonly baseline: Readonly<Record<number, number>>;
  /** Waivers that answered for nothing although a provision with these words is there. */
  readonly unneeded: readonly number[];
  /** Overrides that asked for more than what their findings rest on allows, and of how many findings. */
  readonly capped: readonly { readonly override: RuleOverride; readonly findings: number }[];
}
