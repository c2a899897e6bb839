import type { Act, Language, Problem, Provision, Span } from "./act.ts";
import type { Tag } from "./tag.ts";
import type { Uses } from "./waiver.ts";

export type Severity = "error" | "warning" | "info";
export type Status = "open" | "cured" | "waived" | "unknown";
/** Force of the link from a check to a principle: architecture.md, "Nouns". */
export type Force = "text" | "inferred" | "treaty" | "soft-law" | "comparative";
/** Rungs of the ladder on which a safeguard is looked for, strongest first. */
export type Scope = "norm" | "provision" | "article" | "chapter" | "act" | "reference" | "base" | "general-law";

/** Why an objection counts no more: somebody answers for it until a date, or it was there when a line was drawn. */
export type Waiver =
  | { readonly kind: "waiver"; readonly reason: string; readonly author: string; readonly until: string }
  | { readonly kind: "baseline" };

/** A principle that a finding rests on, and with what force. */
export interface PrincipleLink {
  /** `kz-2026/limits`. */
  readonly id: string;
  readonly authority: string;
  /** Title of the instrument, in the finding's language. */
  readonly instrument: string;
  readonly article: string;
  /** What the place is called where it is no article, in the finding's language: a paragraph of a document, a decision by number and date. */
  readonly cite?: string;
  readonly force: Force;
  /** The principle in our own words, in the finding's language. */
  readonly text: string;
  readonly verified: boolean;
}

/** What a condition of the rule saw. */
export interface Evidence {
  readonly what: "who" | "modality" | "action" | "object" | "reference" | "with" | "quantity";
  readonly concept: string;
  readonly span: Span;
  readonly text: string;
}

/** Where a safeguard was found. `citation` stands in for a place when general law gives it. */
export interface SafeguardFound {
  readonly concept: string;
  readonly scope: Scope;
  readonly eId: string;
  readonly label: string;
  readonly span?: Span;
  readonly text?: string;
  readonly citation?: string;
}

/** Rule × place. */
export interface Finding {
  /** `pack/rule-id`. */
  readonly rule: string;
  /** Code of the catalogue: `DR-01`. */
  readonly check: string;
  readonly step: number;
  readonly severity: Severity;
  readonly status: Status;
  /** Who answers for it, where the status is `waived`. */
  readonly waiver?: Waiver;
  /** The gravest it may be made: what the force of its principles, a weaker safeguard that was found, and a draft allow. */
  readonly atMost: Severity;
  /** The rule has no complete examples in this language, or no labelled real act has tried it: it asks, and never gives more than info. */
  readonly draft: boolean;
  readonly principles: readonly PrincipleLink[];
  readonly question: string;
  readonly finding: string;
  readonly proposal: string;
  /** Language of the provision. */
  readonly language: Language;
  readonly provision: Provision;
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  readonly safeguards: {
    /** One list of alternatives for each rung asked. */
    readonly wanted: readonly (readonly string[])[];
    readonly searched: readonly Scope[];
    readonly found: readonly SafeguardFound[];
  };
  /** Other places of the same finding in this provision or article. */
  readonly related: readonly Span[];
  /** What the act's other language version says at the place: of findings of the family PAIR. */
  readonly counterpart?: Counterpart;
  /**
   * In a bill that was checked with its base: the provision of the amended act on which the finding stands. Provision and spans are those of the amending clause
   * and its new words; for evidence in words that the base has already, those of the command.
   */
  readonly amends?: { readonly eId: string; readonly label: string };
  /** Rule id, folded own words (lead-in included) and ordinal among equals, hashed: survives renumbering. */
  readonly fingerprint: string;
}

/** A place of the act's other language version; offsets are of that version's text. */
export interface Counterpart {
  readonly language: Language;
  readonly provision: Provision;
  readonly span: Span;
  /** Order among points of equal severity: the higher, the more hangs on it. */
  readonly weight: number;
}

/** One objection with all its places. */
export interface Point {
  /** 1-based, by rank. */
  readonly number: number;
  readonly check: string;
  readonly severity: Severity;
  readonly status: Status;
  /** Indices into `review.findings`. */
  readonly findings: readonly number[];
}

/** Under what terms the act was read. */
export interface Policy {
  /** Date in the form 2026-11-22. */
  readonly asOf: string;
  /** Names of authorities it was measured against. */
  readonly authorities: readonly string[];
  /** `name@version` of the check packs. */
  readonly packs: readonly string[];
}

/** What comes out at the other door. */
export interface Review {
  readonly source: { readonly file?: string; readonly id?: string };
  readonly act: Act;
  readonly tags: readonly Tag[];
  readonly findings: readonly Finding[];
  readonly points: readonly Point[];
  readonly problems: readonly Problem[];
  readonly policy: Policy;
  /** What became of waivers, baseline and overrides, where there were any. */
  readonly uses?: Uses;
  /** The act's other language version, where two were reviewed together. */
  readonly pair?: { readonly source: Review["source"]; readonly act: Act };
}
