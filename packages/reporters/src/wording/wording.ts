import type { Force, Scope, Severity } from "@charterlint/core";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** Everything that a report for people says of its own, in one language. `{n}` is a number, `{x}` what is named. */
export interface Wording {
  readonly language: "en" | "ru" | "kk";
  /** What a point is called, by its severity. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** The same for a count of them: "Substantial remarks: 3". */
  readonly counted: Readonly<Record<Severity, string>>;
  readonly cured: string;
  readonly waived: string;
  readonly unknown: string;
  readonly draft: string;
  readonly measured: string;
  /** The act was measured against nothing, so its silence says nothing. */
  readonly unchecked: string;
  readonly asOf: string;
  readonly none: string;
  readonly wanted: string;
  readonly missing: string;
  readonly searched: string;
  readonly found: string;
  readonly foundOnly: string;
  readonly or: string;
  readonly principle: string;
  readonly seeAlso: string;
  readonly unverified: string;
  readonly proposal: string;
  /** When a rule is known to object without cause. */
  readonly errsWhere: string;
  /** What a rule was made from. */
  readonly sources: string;
  readonly alsoAt: string;
  /** The place in the act's other language version. */
  readonly otherText: string;
  /** Two language versions were put side by side. */
  readonly sideBySide: string;
  /** Before the provisions of the amended act on which a finding stands. */
  readonly amended: string;
  readonly more: string;
  readonly themes: string;
  readonly hidden: string;
  readonly answered: string;
  readonly undecided: string;
  /** Points that a waiver or the baseline answers for. */
  readonly accepted: string;
  /** Who answers for a point, with what reason and until when: {author}, {reason}, {until}. */
  readonly waivedBy: string;
  readonly inBaseline: string;
  readonly files: string;
  /** An article with no, one, or two numbers below it: `{0}`, `{1}`, `{2}`; `other` takes anything else as it stands in `{x}`. */
  readonly article: { readonly one: string; readonly two: string; readonly three: string; readonly other: string };
  /** Several places of one kind: "Articles {x}". */
  readonly places: Readonly<Record<string, string>>;
  /** Where in a file that is no plain text: "paragraph {n}", "page {n}". */
  readonly source: { readonly paragraph: string; readonly page: string };
  readonly force: Readonly<Record<Force, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  /** The scope `article` in an act whose articles are called sections. */
  readonly section: string;
  readonly quotes: readonly [string, string];
}

const wordings: Readonly<Record<string, Wording>> = { en, ru, kk };

/** Wording in `language`; in English where there is none. */
export function wordingFor(language: string): Wording {
  return wordings[language] ?? en;
}

/** Alternatives in words, each once: "a, b or c". */
export function alternatives(names: readonly string[], { or }: Wording): string {
  const rest = [...new Set(names)];
  const last = rest.pop() ?? "";
  return rest.length === 0 ? last : `${rest.join(", ")} ${or} ${last}`;
}

/** A principle's article as lawyers name it: `41(1)` is "Article 41(1)", «пункт 1 статьи 41», «41-баптың 1-тармағы». */
export function articleName(article: string, { article: forms }: Wording): string {
  const numbers = /^(\d+(?:-\d+)?)(?:\((\w+)\))?(?:\((\w+)\))?$/u.exec(article.trim());
  const [, first, second, third] = numbers ?? [];
  if (first === undefined) return forms.other.replace("{x}", article);
  const form = third !== undefined ? forms.three : second !== undefined ? forms.two : forms.one;
  return form.replace("{0}", first).replace("{1}", second ?? "").replace("{2}", third ?? "");
}
