import type { FullAnalysis } from "../analyse/analyse.ts";
import type { Provision } from "../model/act.ts";
import { hitsWithin } from "./theme-hits.ts";

/** Fewer articles don't tell an act's field. */
const leastArticles = 10;
/** An act's field is named by strong words in this share of its articles. */
const field = 0.3;
/** A theme named in fewer articles is foreign to an act with a field of its own. */
const foreign = 0.1;

/** What an act as a whole is about. */
export interface ActField {
  /** Share of the articles, 0…1, in which a strong word names the top-level theme of a theme. */
  share(theme: string): number;
  /**
   * The act has a field (a top-level theme that an act may be about, named in three tenths of its articles), and it names the top-level theme of
   * this theme in less than a tenth of them. Nothing is foreign to an act without a field, such as a constitution.
   */
  isForeign(theme: string): boolean;
}

/** Reads an act's field from its own words, headings left out. */
export function fieldOf({ units, themeHits, fieldThemes }: FullAnalysis): ActField {
  const all = new Set(units.map(({ article }) => article));
  const articles = new Map<string, Set<Provision>>();
  for (const { article, own } of units) {
    for (const { theme, strength } of own.flatMap((piece) => hitsWithin(themeHits, piece))) {
      if (strength !== "strong") continue;
      const found = articles.get(topOf(theme));
      if (found) found.add(article);
      else articles.set(topOf(theme), new Set([article]));
    }
  }
  const share = (theme: string): number => (articles.get(topOf(theme))?.size ?? 0) / Math.max(1, all.size);
  const hasField = all.size >= leastArticles && [...fieldThemes].some((theme) => share(theme) >= field);
  return { share, isForeign: (theme) => hasField && share(theme) < foreign };
}

/** `environment` of `environment/water`. */
function topOf(theme: string): string {
  const slash = theme.indexOf("/");
  return slash < 0 ? theme : theme.slice(0, slash);
}
