import type { Provision } from "../model/act.ts";
import type { Analysis, Unit } from "../model/analysis.ts";
import type { LanguageData } from "../model/language-data.ts";
import type { CompiledAuthority, CompiledRule } from "../model/pack.ts";
import type { Finding } from "../model/review.ts";
import type { Binding, Seen } from "./binding.ts";
import type { Candidates } from "./candidates.ts";
import type { RuleEngines } from "./rule-engine.ts";

/** What checking an act takes besides its analysis. */
export interface CheckContext {
  readonly rules: readonly CompiledRule[];
  readonly candidates: Candidates;
  readonly engines: RuleEngines;
  /** Those the act is measured against. */
  readonly authorities: readonly CompiledAuthority[];
  readonly languages: Readonly<Record<string, LanguageData>>;
  /** What the article around a unit speaks of. */
  themes(unit: Unit): ReadonlySet<string>;
  readonly base?: Analysis;
  /** Language of what is said of every provision; default: the provision's own. */
  readonly reportLanguage?: string;
}

/** Rule × place, before it is worded. */
export interface Match {
  readonly rule: CompiledRule;
  readonly binding: Binding;
  readonly seen: readonly Seen[];
  readonly related: readonly Seen[][];
}

/** A finding, and the list it belongs to when its action stands in a lead-in. */
export interface Placed {
  readonly finding: Finding;
  readonly list: { readonly start: number; readonly holder: Provision } | undefined;
}
