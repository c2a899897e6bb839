import type { Language, Provision, Span } from "../model/act.ts";

/** What a command does to its target. */
export type Operation =
  | "insert" | "replace" | "repeal" | "renumber" | "replace-words" | "delete-words" | "add-words";

/** One step of the way to a provision, as the command names it. */
export interface Step {
  /** Akoma Ntoso's word, or `any` where the command gives a number alone: the (b) of "section 5(2)(b)". */
  readonly kind: string;
  /** As printed, without brackets; ordinals are digits. None for a heading. */
  readonly num?: string;
}

/** The act that is amended, in the command's words. Spans are in the bill. */
export interface TargetAct {
  readonly span: Span;
  /** Its name: «О связи», Communications Act 2004, Regulation (EU) 2018/1139. */
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
}

/** Words beside which others are put. */
export interface Anchor {
  readonly side: "after" | "before";
  /** In the bill, without quotation marks. */
  readonly words: Span;
}

/** One change of one provision. All spans are in the text of the bill; those of words stand without their quotation marks. */
export interface Amendment {
  readonly operation: Operation;
  /** None where no lead-in names one: the bill's title does. */
  readonly act?: TargetAct;
  /** The provision changed, outermost step first; for `insert` the one that takes the new provisions in, none being the act. */
  readonly target: readonly Step[];
  /** `target` in the manner of an eId: `art_5__para_2__point_3`. */
  readonly path: string;
  /** The heading of the target is changed, not its words. */
  readonly heading: boolean;
  /** Where new provisions stand: beside another, or at the end. */
  readonly place?: { readonly side: "after" | "before"; readonly of: readonly Step[] };
  readonly oldWords?: Span;
  readonly newWords?: Span;
  readonly anchor?: Anchor;
  /** Wherever the words stand in the target, said so outright. */
  readonly everywhere: boolean;
  /** Provisions that are put in, or that replace the target, as the reader found them in the quotation. */
  readonly newProvisions: readonly Provision[];
  /** The quoted text that is put in, whether or not provisions were found in it. */
  readonly newText?: Span;
  /** For `insert`: what the command calls the new provisions. For `renumber`: the new numbers. */
  readonly added: readonly Step[];
  /** The command in the bill. */
  readonly clause: { readonly eId: string; readonly span: Span };
  readonly language: Language;
}
