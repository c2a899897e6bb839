import type { Modality, Reference } from "@charterlint/core";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** What an explanation says besides what every report says. `{x}` and `{y}` are what is named, `{n}` and `{m}` numbers. */
export interface WhyWording {
  readonly readAs: string;
  readonly noNorm: string;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly reference: Readonly<Record<Reference["kind"], string>>;
  readonly indicative: string;
  readonly who: string;
  readonly nobody: string;
  readonly does: string;
  readonly fires: string;
  readonly cured: string;
  readonly unknown: string;
  readonly elsewhere: string;
  readonly absorbed: string;
  readonly unserved: string;
  readonly conditions: string;
  readonly notAsked: string;
  readonly nearest: string;
  /** What a condition asks, by its fact; `absent` for concepts that must not be there. */
  readonly asks: Readonly<Record<"who" | "modality" | "action" | "object" | "reference" | "denied" | "concepts" | "absent" | "quantities" | "negated", string>>;
  readonly notNegated: string;
  readonly unstated: string;
  readonly nothing: string;
  readonly instead: string;
  readonly denied: string;
  readonly ladder: string;
  readonly answers: string;
  readonly lowers: string;
  readonly together: string;
  readonly deniedWords: string;
  readonly decoy: string;
  readonly others: string;
  readonly lacks: string;
  readonly noRules: string;
}

const wordings: Readonly<Record<string, WhyWording>> = { en, ru, kk };

/** Wording in `language`; in English where there is none. */
export function whyWordingFor(language: string): WhyWording {
  return wordings[language] ?? en;
}
