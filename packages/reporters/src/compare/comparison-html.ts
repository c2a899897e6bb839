import type { Comparison, Match, PartMatch, ReportOptions } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import type { ComparisonReporter } from "./compared.ts";
import { pageStyle } from "../markup/page-style.ts";
import { printPage } from "../markup/page.ts";
import { style } from "./html-style.ts";
import { markedSide } from "./marked.ts";
import { cardOf, countLine, namesOf } from "./rows.ts";
import { keptShare, kindName, languageOf, methodOf } from "./sentences.ts";
import { comparisonWording, type ComparisonWording } from "./wording/wording.ts";

/** A page of its own, for reading and printing: both texts side by side with the changed words, after the figures and the guarantees. */
export const comparisonHtml: ComparisonReporter = {
  report(comparison, options) {
    const wording = comparisonWording(languageOf(comparison, options));
    const { summary: { articles, parts }, source } = comparison;
    const title = `${source.old ?? wording.old} → ${source.new ?? wording.new}`;
    const figures = [countLine(wording.articles, articles, wording), countLine(wording.parts, parts, wording), ...methodOf(comparison, wording)];
    const guarantees = comparison.guarantees.length === 0
      ? `<p>${escapeHtml(wording.noGuarantees)}</p>`
      : `<ol class="guarantees">\n${comparison.guarantees.map((_, index) => guaranteeItem(comparison, index, wording, options)).join("\n")}\n</ol>`;
    const body = `<header>
<h1>${escapeHtml(wording.title)}</h1>
<p>${escapeHtml(title)}</p>
<nav><ul><li><a href="#summary">${escapeHtml(wording.summary)}</a></li><li><a href="#guarantees">${escapeHtml(wording.guarantees)}</a></li><li><a href="#provisions">${escapeHtml(wording.provisions)}</a></li></ul></nav>
</header>
<main>
<section aria-labelledby="summary"><h2 id="summary">${escapeHtml(wording.summary)}</h2>
<ul>${figures.map((figure) => `<li>${escapeHtml(figure)}</li>`).join("")}</ul></section>
<section aria-labelledby="guarantees"><h2 id="guarantees">${escapeHtml(wording.guarantees)}</h2>
${guarantees}</section>
<section aria-labelledby="provisions"><h2 id="provisions">${escapeHtml(wording.provisions)}</h2>
<p>${escapeHtml(wording.marks)}</p>
${comparison.matches.map((match) => matchTable(match, comparison, wording, options)).join("\n")}
</section>
</main>`;
    return printPage({ language: wording.language, title, style: pageStyle + style, skip: { to: "provisions", words: wording.skip }, body });
  },
};

function guaranteeItem(comparison: Comparison, index: number, wording: ComparisonWording, options: ReportOptions): string {
  const guarantee = comparison.guarantees[index]!;
  const card = cardOf(guarantee, comparison, wording, options);
  const quote = (label: string, side: "old" | "new", words: string | undefined): string =>
    `<dt>${escapeHtml(label)}</dt><dd${words === undefined ? "" : ` lang="${escapeHtml(comparison[side].language)}"`}>${escapeHtml(words ?? wording.absent)}</dd>`;
  const more = (label: string, words: string): string => (words === "" ? "" : `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(words)}</dd>`);
  return `<li><span class="direction ${guarantee.direction}">${escapeHtml(card.direction)}</span> ${escapeHtml(card.places)}. ${escapeHtml(card.sentence)}
<dl>${quote(wording.was, "old", card.old)}${quote(wording.now, "new", card.new)}${more(wording.theme, card.theme)}${more(wording.principle, card.principles)}</dl></li>`;
}

function matchTable(match: Match, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  const names = `${namesOf("old", match.old, comparison, wording, options)} → ${namesOf("new", match.new, comparison, wording, options)}`;
  const kept = keptShare(match);
  const caption = [`${kindName(match, wording)}.`, kept === "" ? "" : `${wording.kept}: ${kept}.`, match.headingChanged ? wording.headingChanged : ""].filter(Boolean).join(" ");
  return `<h3>${escapeHtml(names)}</h3>
<table><caption>${escapeHtml(caption)}</caption>
<thead><tr><th scope="col">${escapeHtml(wording.old)}</th><th scope="col">${escapeHtml(wording.new)}</th><th scope="col" class="what">${escapeHtml(wording.what)}</th></tr></thead>
<tbody>
${match.parts.map((part) => partRow(part, comparison, wording, options)).join("\n")}
</tbody></table>`;
}

function partRow(part: PartMatch, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  const cell = (side: "old" | "new", mark: "del" | "ins"): string => {
    if (part[side].length === 0) return "<td>–</td>";
    const pieces = markedSide(comparison[side], part.edits, side).map(({ text, marked }) => (marked ? `<${mark}>${escapeHtml(text)}</${mark}>` : escapeHtml(text)));
    return `<td lang="${escapeHtml(comparison[side].language)}"><strong>${escapeHtml(namesOf(side, part[side], comparison, wording, options))}</strong> ${pieces.join("")}</td>`;
  };
  return `<tr>${cell("old", "del")}${cell("new", "ins")}<td class="what">${escapeHtml(kindName(part, wording))}</td></tr>`;
}
