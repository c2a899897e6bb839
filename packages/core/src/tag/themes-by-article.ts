import type { Provision } from "../model/act.ts";
import type { Analysis, Unit } from "../model/analysis.ts";
import type { Tag } from "../model/tag.ts";

/** From this score on a provision speaks of a theme. */
export const speaks = 0.5;

/** The themes that the article around a unit speaks of in any of its provisions. */
export function themesByArticle({ units }: Analysis, tags: readonly Tag[]): (unit: Unit) => ReadonlySet<string> {
  const themes = new Map<Provision, Set<string>>();
  const articles = new Map(units.map(({ provision, article }) => [provision, article]));
  for (const { provision, theme, score } of tags) {
    const article = articles.get(provision);
    if (score < speaks || !article) continue;
    const found = themes.get(article);
    if (found) found.add(theme);
    else themes.set(article, new Set([theme]));
  }
  const none = new Set<string>();
  return ({ article }) => themes.get(article) ?? none;
}
