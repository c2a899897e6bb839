import type { Provision, ReportOptions, Review } from "@charterlint/core";
import { listPlaces } from "../place-list.ts";
import { articlesOf } from "../places.ts";
import type { Line } from "../terminal/style.ts";
import { themeName } from "../theme-name.ts";
import { wordingFor } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

/** A tag with this score or more says that the provision speaks of the theme; with less, that it touches it. */
const speaks = 0.5;

/** What the act is about: each theme, and the articles in which it stands, the most frequent first. */
export function themeLines(review: Review, language: string, options: ReportOptions): Line[] {
  const articles = articlesOf(review.act.root);
  const places = new Map<string, Set<Provision>>();
  for (const { theme, provision, score } of review.tags) {
    if (score < speaks) continue;
    const article = articles.get(provision) ?? provision;
    places.set(theme, (places.get(theme) ?? new Set()).add(article));
  }
  const themes = [...places].filter(([theme]) => ![...places.keys()].some((other) => other.startsWith(`${theme}/`)));
  if (themes.length === 0) return [];
  const wording = wordingFor(language);
  return [
    [],
    ["  ", ["bold", `${wording.themes}:`]],
    ...themes
      .sort(([, one], [, other]) => other.size - one.size)
      .flatMap(([theme, where]) => {
        const list = listPlaces(review.act, [...where].filter((place) => place !== review.act.root), wording, language, options);
        return paragraph(list === "" ? themeName(theme, language, options) : `${themeName(theme, language, options)}: ${list}`, 4, options.width);
      }),
  ];
}
