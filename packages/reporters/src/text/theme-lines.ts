import type { ReportOptions, Review } from "@charterlint/core";
import { listPlaces } from "../place-list.ts";
import type { Line } from "../terminal/style.ts";
import { themeName } from "../theme-name.ts";
import { themePlaces } from "../theme-places.ts";
import { wordingFor } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

/** What the act is about: each theme, and the articles in which it stands, the most frequent first. */
export function themeLines(review: Review, language: string, options: ReportOptions): Line[] {
  const themes = themePlaces(review);
  if (themes.length === 0) return [];
  const wording = wordingFor(language);
  return [
    [],
    ["  ", ["bold", `${wording.themes}:`]],
    ...themes.flatMap(([theme, where]) => {
      const list = listPlaces(review.act, where, wording, language, options);
      return paragraph(list === "" ? themeName(theme, language, options) : `${themeName(theme, language, options)}: ${list}`, 4, options.width);
    }),
  ];
}
