import type { CompiledAuthority, CompiledRule, Force } from "@charterlint/core";
import { articleNumbers, articleOf } from "./article-numbers.ts";

/** A check (or one rule, `pack/rule`) that a principle serves. */
export interface CoveringCheck {
  readonly check: string;
  readonly force: Force;
  readonly atMost?: "warning" | "info";
  /** Rules that ask it; none for a check that is linked but not written. */
  readonly rules: readonly string[];
}

export interface CoveredPrinciple {
  readonly id: string;
  readonly article: string;
  readonly text: { readonly en: string; readonly ru: string; readonly kk: string };
  readonly verified: boolean;
  readonly checks: readonly CoveringCheck[];
}

/** What is asked of one authority, article by article. */
export interface Coverage {
  readonly authority: string;
  readonly title: CompiledAuthority["title"];
  /** Articles of which a principle speaks, in the order of the authority. */
  readonly articles: readonly { readonly article: string; readonly principles: readonly CoveredPrinciple[] }[];
  /** Articles of which no principle speaks; undefined where the authority doesn't list its articles. */
  readonly withoutPrinciple: readonly string[] | undefined;
  /** Articles whose principles no rule rests on. */
  readonly withoutRule: readonly string[];
  /** Checks of which this authority serves no rule. */
  readonly unserved: readonly string[];
}

/** Principles × checks of an authority, and the articles with none. */
export function coverageOf(authority: CompiledAuthority, rules: readonly CompiledRule[]): Coverage {
  const byArticle = new Map<string, CompiledAuthority["principles"]>();
  for (const principle of authority.principles) byArticle.set(articleOf(principle.article), [...(byArticle.get(articleOf(principle.article)) ?? []), principle]);
  const listed = authority.articles && articleNumbers(authority.articles);
  // Articles that the list forgets stand at the end: they are not lost.
  const order = [...new Set([...(listed ?? []), ...byArticle.keys()])].filter((article) => byArticle.has(article));
  const articles = order.map((article) => ({
    article,
    principles: (byArticle.get(article) ?? []).map(({ id, article: place, en, ru, kk, verified }) => ({ id, article: place, text: { en, ru, kk }, verified, checks: checksOf(id, authority, rules) })),
  }));
  const served = new Set(rules.filter((rule) => authority.serves[rule.id] ?? authority.serves[rule.check]).map(({ check }) => check));
  return {
    authority: authority.authority,
    title: authority.title,
    articles,
    withoutPrinciple: listed?.filter((article) => !byArticle.has(article)),
    withoutRule: articles.filter(({ principles }) => principles.every(({ checks }) => checks.every((check) => check.rules.length === 0))).map(({ article }) => article),
    unserved: [...new Set(rules.map(({ check }) => check))].filter((check) => !served.has(check)),
  };
}

function checksOf(principle: string, { serves }: CompiledAuthority, rules: readonly CompiledRule[]): CoveringCheck[] {
  return Object.entries(serves).flatMap(([check, links]) =>
    links.filter((link) => link.principle === principle).map(({ force, atMost }) => ({
      check,
      force,
      ...(atMost ? { atMost } : {}),
      // A rule that is named by itself has left the links of its check.
      rules: rules.filter((rule) => rule.id === check || (rule.check === check && !serves[rule.id])).map(({ id }) => id),
    })),
  );
}
