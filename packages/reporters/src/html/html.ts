import type { Reporter, ReportOptions, Review } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { pageStyle } from "../markup/page-style.ts";
import { printPage } from "../markup/page.ts";
import { wordingFor } from "../wording/wording.ts";
import { actName, actPart } from "./act-part.ts";
import { facetsOf } from "./facets.ts";
import { filtersForm } from "./filters.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";
import { pageWording } from "./wording/wording.ts";

/** A page of its own, for reading and printing: each bill with the remarks beside its words, what may be shown of them, and where it speaks of what. */
export const html: Reporter = { streams: false, report: (reviews, options) => pageOf(reviews, options) };

function pageOf(reviews: readonly Review[], options: ReportOptions): string {
  const { language } = wordingFor(options.language ?? reviews[0]?.act.language ?? "en");
  const wording = pageWording(language);
  const facets = facetsOf(reviews, language, options);
  const names = reviews.map(actName);
  const list = names.map((name, index) => `<li><a href="#act-${index + 1}">${escapeHtml(name)}</a></li>`).join("\n");
  return printPage({
    language,
    title: names.length === 1 ? `${wording.title}: ${names[0]}` : wording.title,
    style: pageStyle + style,
    script,
    skip: { to: "remarks", words: wording.skip },
    body: `<header>
<h1>${escapeHtml(wording.title)}</h1>
${names.length > 1 ? `<nav aria-label="${escapeHtml(wording.texts)}"><ol>\n${list}\n</ol></nav>\n` : ""}</header>
<main id="remarks" tabindex="-1">
${filtersForm(facets, language, options)}
${reviews.map((review, index) => actPart(review, index + 1, facets, language, options)).join("\n")}
</main>`,
  });
}
