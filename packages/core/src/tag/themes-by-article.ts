import type { Provision } from "../model/act.ts";
import type { Analysis, Unit } from "../model/analysis.ts";
import type { Tag } from "../model/tag.ts";

/** From this score on a provision speaks of a theme. */
export const speaks = 0.5;

/** A theme of this share of the provisions, or more, is the act's own. */
const ofTheAct = 0.15;

/** The themes that the article around a unit speaks of in any of its provisions; where it speaks of none, those of the act. */
export function themesByArticle({ units }: Analysis, tags: readonly Tag[]): (unit: Unit) => ReadonlySet<string> {
  const byArticle = new Map<Provision, Set<string>>();
  const counts = new Map<string, number>();
  const articles = new Map(units.map(({ provision, article }) => [provision, article]));
  for (const { provision, theme, score } of tags) {
    const article = articles.get(provision);
    if (score < speaks || !article) continue;
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
    const found = byArticle.get(article);
    if (found) found.add(theme);
    else byArticle.set(article, new Set([theme]));
  }
  const ofAct = new Set([...counts].filter(([, count]) => count >= units.length * ofTheAct).map(([theme]) => theme));
  return ({ article }) => byArticle.get(article) ?? ofAct;
}
