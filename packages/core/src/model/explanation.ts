import type { Act, Language, Provision, Span } from "./act.ts";
import type { Norm } from "./analysis.ts";
import type { CompiledRung } from "./pack.ts";
import type { Finding, SafeguardFound, Scope, Severity } from "./review.ts";

/** Words that a condition or a rung met. */
export interface Sight {
  readonly concept: string;
  readonly span: Span;
  /** The words deny what they name: `сот шешімінсіз`. */
  readonly denied: boolean;
}

/** One condition of a rule at one norm, as json-rules-engine judged it. */
export interface ExplainedCondition {
  /** The fact it asks: `who`, `modality`, `action`, `object`, `concepts`, `quantities`, `negated` … */
  readonly fact: string;
  readonly operator: string;
  /** Concepts, modalities or the quantity asked for. */
  readonly value: unknown;
  /** Where concepts were looked for. */
  readonly scopes: readonly Scope[];
  readonly holds: boolean;
  /** Words that made it hold; or, for something that must be absent, that made it fail. */
  readonly seen: readonly Sight[];
  /** Where it fails: what stands there instead. */
  readonly instead: readonly Sight[];
}

/** A safeguard's words that did not count: denied by the words around them, or part of a phrase that is no safeguard. */
export interface Uncounted extends Sight {
  readonly eId: string;
  /** The phrase that cancels it. */
  readonly decoy?: Span;
}

/** One rung of the ladder: where its safeguards were looked for, and what was there. */
export interface ExplainedRung {
  readonly rung: CompiledRung;
  /** Each scope with the places it means here; none for general law. */
  readonly searched: readonly { readonly scope: Scope; readonly eIds: readonly string[] }[];
  /** The rung's safeguards are there. */
  readonly holds: boolean;
  readonly found: readonly SafeguardFound[];
  readonly uncounted: readonly Uncounted[];
}

/** What came of a rule at a place. */
export type Verdict =
  /** A finding stands here, open, cured or unknown. */
  | { readonly kind: "finding"; readonly finding: Finding }
  /** It holds, and the finding stands at another place of the same article or act. */
  | { readonly kind: "elsewhere"; readonly finding: Finding }
  /** It holds, and findings of other rules at the place stand for it. */
  | { readonly kind: "absorbed"; readonly by: readonly string[] }
  /** No authority that the act is measured against serves the check. */
  | { readonly kind: "unserved" }
  /** Not every condition holds. */
  | { readonly kind: "conditions" }
  /** Rules do not ask preambles and signatures, nor, most of them, definitions. */
  | { readonly kind: "not-asked" };

/** One rule at one place. */
export interface ExplainedRule {
  readonly rule: string;
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  /** In the language asked for, else the place's. */
  readonly question: string;
  /** All the concepts that the rule needs stand here: it was evaluated. */
  readonly candidate: boolean;
  /** The norm to which the conditions were put; none for a rule that asks words alone. */
  readonly norm: Norm | undefined;
  /** Of the alternative that comes nearest. */
  readonly conditions: readonly ExplainedCondition[];
  /** How many alternatives the rule has. */
  readonly alternatives: number;
  /** Only where the rule holds. */
  readonly ladder: readonly ExplainedRung[];
  readonly verdict: Verdict;
}

/** A place, how it was read, and the rules near it: those that hold first, then those of which most holds. */
export interface ExplainedPlace {
  readonly provision: Provision;
  readonly language: Language;
  readonly own: readonly Span[];
  readonly leadIn: readonly Span[];
  readonly norms: readonly Norm[];
  readonly rules: readonly ExplainedRule[];
}

/** Why rules fired at places of an act, and why others did not. */
export interface Explanation {
  readonly act: Act;
  readonly places: readonly ExplainedPlace[];
  readonly policy: { readonly asOf: string; readonly authorities: readonly string[] };
}
