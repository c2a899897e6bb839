import type { CompiledAuthority } from "../model/pack.ts";
import type { PrincipleLink, Severity } from "../model/review.ts";

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** The lesser of two severities. */
export function lesser(a: Severity, b: Severity): Severity {
  return ranks[a] <= ranks[b] ? a : b;
}

/** For sorting: graver is higher. */
export function rankOf(severity: Severity): number {
  return ranks[severity];
}

/** The principles a rule rests on, and the gravest it may be: an error needs the text of the authority, or a binding treaty. */
export interface Support {
  readonly principles: readonly PrincipleLink[];
  readonly atMost: Severity;
}

type Link = CompiledAuthority["serves"][string][number];

/**
 * Links from a rule (or its check) to the active authorities' principles; undefined when none of them serves it.
 * @param themes what the place speaks of: links bound to other themes are left out.
 */
export function supportOf(
  rule: { readonly id: string; readonly check: string },
  authorities: readonly CompiledAuthority[],
  language: "en" | "ru" | "kk",
  themes: ReadonlySet<string>,
): Support | undefined {
  const principles: PrincipleLink[] = [];
  let atMost: Severity = "warning";
  let cap: Severity = "error";
  for (const authority of authorities) {
    for (const { principle, force, atMost: limit } of fitting(authority.serves[rule.id] ?? authority.serves[rule.check] ?? [], themes)) {
      const found = authority.principles.find(({ id }) => id === principle);
      if (!found) continue;
      if (force === "text" || force === "treaty") atMost = "error";
      if (limit) cap = lesser(cap, limit);
      principles.push({
        id: `${authority.authority}/${principle}`,
        authority: authority.authority,
        instrument: authority.short[language],
        article: found.article,
        ...(found.cite ? { cite: found.cite[language] } : {}),
        force,
        text: found[language],
        verified: found.verified,
      });
    }
  }
  return principles.length > 0 ? { principles, atMost: lesser(atMost, cap) } : undefined;
}

/** A check on any right ("only by law") cites the article of the right at hand; where none is known, the general ones, or at least one. */
function fitting(links: readonly Link[], themes: ReadonlySet<string>): readonly Link[] {
  const fit = links.filter(({ about }) => !about || about.some((theme) => themes.has(theme)));
  return fit.length > 0 ? fit : links.slice(0, 1);
}
