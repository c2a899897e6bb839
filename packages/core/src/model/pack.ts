import type { AuthorityFile } from "./generated/authority.ts";
import type { PackFile } from "./generated/pack.ts";
import type { LexiconFile } from "./generated/lexicon.ts";
import type { Condition, Examples, Quantity, Rung, Text } from "./generated/rules.ts";
import type { Modality, Reference } from "./analysis.ts";
import type { Scope, Severity } from "./review.ts";

export type { Condition, Examples, Rung, Text };

/** A condition with its concepts resolved to the ids of the merged lexicon. All keys bind to one norm. */
export interface CompiledCondition {
  readonly who?: readonly string[];
  readonly modality?: readonly Modality[];
  readonly action?: readonly string[];
  readonly object?: readonly string[];
  readonly reference?: readonly (Reference["kind"] | "self")[];
  readonly with?: readonly CompiledGroup[];
  readonly without?: readonly CompiledGroup[];
  readonly quantity?: Quantity;
  readonly negated?: boolean;
}

/** Any of these concepts, in one of these scopes. */
export interface CompiledGroup {
  readonly any: readonly string[];
  readonly in: readonly Scope[];
}

/** One rung of the ladder: where any (or all) of the safeguards is found there, the finding becomes `then`. */
export interface CompiledRung {
  readonly any?: readonly string[];
  readonly all?: readonly string[];
  readonly in: readonly Scope[];
  readonly then: "cured" | Severity;
}

/** A rule as the engine takes it: plain JSON, concept ids resolved. */
export interface CompiledRule {
  /** `pack/rule`. */
  readonly id: string;
  readonly check: string;
  readonly title: string;
  readonly step: number;
  readonly severity: Severity;
  /** The first case that holds sets the severity; `conditions` in json-rules-engine's form. */
  readonly cases: readonly { readonly conditions: object; readonly severity: Severity }[];
  readonly scope: "provision" | "article" | "act";
  /** It asks preambles as well. */
  readonly preamble?: boolean;
  /** Alternatives of `if:`; empty when the rule is written in json-rules-engine's form. */
  readonly alternatives: readonly CompiledCondition[];
  /** What json-rules-engine evaluates: compiled from `if:`, or the rule's own `conditions:`. */
  readonly conditions: object;
  readonly unless: readonly CompiledRung[];
  readonly absorbs: readonly string[];
  readonly themes: readonly string[];
  readonly text: Readonly<Record<string, Text>>;
  readonly examples: Readonly<Record<string, Examples>>;
  /** Languages in which the rule has wording and both a violating and a complying example. */
  readonly tested: readonly string[];
  /** False for a rule that no labelled real act has tried yet: it is shown as info. */
  readonly tried: boolean;
  readonly falsePositives?: string;
  readonly sources: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** A check pack as the engine takes it. */
export interface CompiledPack {
  readonly kind: "checks";
  readonly name: string;
  readonly version: string;
  /** Range of the engines that it is written for. */
  readonly engine?: string;
  readonly title: Readonly<Record<string, string>>;
  /** Hash of the sources. */
  readonly hash: string;
  /** Concepts of the pack and of its rules, under ids that cannot clash: `pack:concept`, `pack/rule:concept`. */
  readonly lexicon: LexiconFile;
  readonly rules: readonly CompiledRule[];
  /** Links of the pack's own checks to principles, `authority/principle`, by check code. */
  readonly serves: NonNullable<PackFile["serves"]>;
}

/** An authority pack as the engine takes it. */
export interface CompiledAuthority extends AuthorityFile {
  readonly hash: string;
  readonly packKind: "authority";
}
