import type { Provision, ReportOptions, Review } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { listPlaces } from "../place-list.ts";
import { themeName } from "../theme-name.ts";
import { themePlaces } from "../theme-places.ts";
import { wordingFor } from "../wording/wording.ts";
import { pageWording } from "./wording/wording.ts";

/** Width of a row in its own units, and the least that a place is drawn with. */
const width = 1000, least = 3;

/** Where in the act each theme is spoken of: a drawn row, and the same in words. Empty where there are no themes. */
export function themeChart(review: Review, language: string, options: ReportOptions): string {
  const rows = themePlaces(review).filter(([, articles]) => articles.length > 0);
  if (rows.length === 0) return "";
  const wording = pageWording(language);
  const row = ([theme, articles]: (typeof rows)[number]): string => {
    const where = listPlaces(review.act, articles, wordingFor(language), language, options);
    return `<tr><th scope="row">${escapeHtml(themeName(theme, language, options))}</th><td class="strip">${strip(review, articles)}</td><td><details><summary>${articles.length}</summary>${escapeHtml(where)}</details></td></tr>`;
  };
  return `<table class="themes"><caption>${escapeHtml(wording.themeChartHow)}</caption>
<thead><tr><th scope="col">${escapeHtml(wording.theme)}</th><td class="strip"></td><th scope="col">${escapeHtml(wording.articles)}</th></tr></thead>
<tbody>
${rows.map(row).join("\n")}
</tbody></table>`;
}

/** The row as a drawing; the words beside it say the same, so that readers of the screen pass it over. */
function strip({ act }: Review, articles: readonly Provision[]): string {
  const scale = width / Math.max(1, act.text.length);
  const bars = articles.map(({ span }) => {
    const wide = Math.max(least, Math.round((span.end - span.start) * scale));
    return `<rect x="${Math.min(width - wide, Math.round(span.start * scale))}" y="0" width="${wide}" height="10"/>`;
  });
  return `<svg viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="whole" x="0" y="0" width="${width}" height="10"/>${bars.join("")}</svg>`;
}
