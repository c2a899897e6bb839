import type { Comparison, Match, PartMatch, ReportOptions } from "@charterlint/core";
import { escapeXml } from "../markup/escape.ts";
import type { ComparisonReporter } from "./compared.ts";
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
    const title = escapeXml(`${source.old ?? wording.old} → ${source.new ?? wording.new}`);
    const figures = [countLine(wording.articles, articles, wording), countLine(wording.parts, parts, wording), ...methodOf(comparison, wording)];
    const guarantees = comparison.guarantees.length === 0
      ? `<p>${escapeXml(wording.noGuarantees)}</p>`
      : `<ol class="guarantees">\n${comparison.guarantees.map((_, index) => guaranteeItem(comparison, index, wording, options)).join("\n")}\n</ol>`;
    return `<!doctype html>
<html lang="${wording.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#provisions">${escapeXml(wording.skip)}</a>
<header>
<h1>${escapeXml(wording.title)}</h1>
<p>${title}</p>
<nav><ul><li><a href="#summary">${escapeXml(wording.summary)}</a></li><li><a href="#guarantees">${escapeXml(wording.guarantees)}</a></li><li><a href="#provisions">${escapeXml(wording.provisions)}</a></li></ul></nav>
</header>
<main>
<section aria-labelledby="summary"><h2 id="summary">${escapeXml(wording.summary)}</h2>
<ul>${figures.map((figure) => `<li>${escapeXml(figure)}</li>`).join("")}</ul></section>
<section aria-labelledby="guarantees"><h2 id="guarantees">${escapeXml(wording.guarantees)}</h2>
${guarantees}</section>
<section aria-labelledby="provisions"><h2 id="provisions">${escapeXml(wording.provisions)}</h2>
<p>${escapeXml(wording.marks)}</p>
${comparison.matches.map((match) => matchTable(match, comparison, wording, options)).join("\n")}
</section>
</main>
</body>
</html>
`;
  },
};

function guaranteeItem(comparison: Comparison, index: number, wording: ComparisonWording, options: ReportOptions): string {
  const guarantee = comparison.guarantees[index]!;
  const card = cardOf(guarantee, comparison, wording, options);
  const quote = (label: string, side: "old" | "new", words: string | undefined): string =>
    `<dt>${escapeXml(label)}</dt><dd${words === undefined ? "" : ` lang="${escapeXml(comparison[side].language)}"`}>${escapeXml(words ?? wording.absent)}</dd>`;
  const more = (label: string, words: string): string => (words === "" ? "" : `<dt>${escapeXml(label)}</dt><dd>${escapeXml(words)}</dd>`);
  return `<li><span class="direction ${guarantee.direction}">${escapeXml(card.direction)}</span> ${escapeXml(card.places)}. ${escapeXml(card.sentence)}
<dl>${quote(wording.was, "old", card.old)}${quote(wording.now, "new", card.new)}${more(wording.theme, card.theme)}${more(wording.principle, card.principles)}</dl></li>`;
}

function matchTable(match: Match, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  const names = `${namesOf("old", match.old, comparison, wording, options)} → ${namesOf("new", match.new, comparison, wording, options)}`;
  const kept = keptShare(match);
  const caption = [`${kindName(match, wording)}.`, kept === "" ? "" : `${wording.kept}: ${kept}.`, match.headingChanged ? wording.headingChanged : ""].filter(Boolean).join(" ");
  return `<h3>${escapeXml(names)}</h3>
<table><caption>${escapeXml(caption)}</caption>
<thead><tr><th scope="col">${escapeXml(wording.old)}</th><th scope="col">${escapeXml(wording.new)}</th><th scope="col" class="what">${escapeXml(wording.what)}</th></tr></thead>
<tbody>
${match.parts.map((part) => partRow(part, comparison, wording, options)).join("\n")}
</tbody></table>`;
}

function partRow(part: PartMatch, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  const cell = (side: "old" | "new", mark: "del" | "ins"): string => {
    if (part[side].length === 0) return "<td>–</td>";
    const pieces = markedSide(comparison[side], part.edits, side).map(({ text, marked }) => (marked ? `<${mark}>${escapeXml(text)}</${mark}>` : escapeXml(text)));
    return `<td lang="${escapeXml(comparison[side].language)}"><strong>${escapeXml(namesOf(side, part[side], comparison, wording, options))}</strong> ${pieces.join("")}</td>`;
  };
  return `<tr>${cell("old", "del")}${cell("new", "ins")}<td class="what">${escapeXml(kindName(part, wording))}</td></tr>`;
}
