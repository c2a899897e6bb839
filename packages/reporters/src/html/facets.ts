import type { Finding, PrincipleLink, Provision, ReportOptions, Review } from "@charterlint/core";
import { articlesOf } from "../places.ts";
import { themeName } from "../theme-name.ts";
import { speaks } from "../theme-places.ts";
import { articleName, wordingFor } from "../wording/wording.ts";

/** What remarks can be chosen by; each is known in the page by its index. */
export interface Facets {
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly principles: readonly { readonly id: string; readonly name: string; readonly instrument: string }[];
  themesOf(review: Review, finding: Finding): number[];
  principlesOf(finding: Finding): number[];
}

/** Themes and principles of all findings, by name. */
export function facetsOf(reviews: readonly Review[], language: string, options: ReportOptions): Facets {
  const wording = wordingFor(language);
  const themesAt = new Map(reviews.map((review) => [review, themesByProvision(review)]));
  const spoken = (review: Review, { provision }: Finding): readonly string[] => {
    const byProvision = themesAt.get(review) as ReadonlyMap<Provision, readonly string[]>;
    const article = articlesOf(review.act.root).get(provision);
    return byProvision.get(provision) ?? (article && byProvision.get(article)) ?? [];
  };
  const links = new Map<string, PrincipleLink>();
  const themes = new Set<string>();
  for (const review of reviews) {
    for (const finding of review.findings) {
      for (const link of finding.principles) links.set(link.id, link);
      for (const theme of spoken(review, finding)) themes.add(theme);
    }
  }
  const named = [...themes].map((id) => ({ id, name: themeName(id, language, options) })).sort(byName);
  const principles = [...links.values()]
    .map(({ id, instrument, cite, article }) => ({ id, instrument, name: cite ?? articleName(article, wording) }))
    .sort((one, other) => one.instrument.localeCompare(other.instrument, language) || one.name.localeCompare(other.name, language, { numeric: true }));
  const themeIndex = new Map(named.map(({ id }, index) => [id, index]));
  const principleIndex = new Map(principles.map(({ id }, index) => [id, index]));
  return {
    themes: named,
    principles,
    themesOf: (review, finding) => spoken(review, finding).map((id) => themeIndex.get(id) as number),
    principlesOf: (finding) => [...new Set(finding.principles.map(({ id }) => principleIndex.get(id) as number))],
  };

  function byName(one: { readonly name: string }, other: { readonly name: string }): number {
    return one.name.localeCompare(other.name, language);
  }
}

/** Themes of each provision that has own words; of an article all that are spoken of in it. */
function themesByProvision({ act, tags }: Review): Map<Provision, readonly string[]> {
  const articles = articlesOf(act.root);
  const own = new Map<Provision, Set<string>>();
  const whole = new Map<Provision, Set<string>>();
  for (const { provision, theme, score } of tags) {
    if (score < speaks) continue;
    own.set(provision, (own.get(provision) ?? new Set()).add(theme));
    const article = articles.get(provision) ?? provision;
    whole.set(article, (whole.get(article) ?? new Set()).add(theme));
  }
  return new Map([...whole, ...own].map(([provision, themes]) => [provision, [...themes]]));
}
