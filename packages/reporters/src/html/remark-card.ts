import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { placeName } from "../places.ts";
import type { Labelled } from "../remark/labelled.ts";
import { quotationOf } from "../remark/quotation.ts";
import { sayingOf } from "../remark/saying.ts";
import { positionName } from "../text/position-name.ts";
import type { Facets } from "./facets.ts";
import { pageWording } from "./wording/wording.ts";

/** A finding as it stands beside the text: what is asked, and, when opened, all that is said of it. `page` is the page's language. */
export function remarkCard(review: Review, finding: Finding, id: string, facets: Facets, page: string, options: ReportOptions): string {
  const { language, wording, sentences: [question = "", ...sentences], facts, notes, waived } = sayingOf(review, finding, options);
  const { act } = review;
  const lines = [...notes.map((note) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`), waived].filter((line) => line !== "");
  const all = [...otherText(review, finding, wording.otherText, language, options), ...amended(finding, wording.amended), ...facts];
  const place = `${placeName(act, finding.provision, language, options)} (${positionName(act, finding.span.start, wording)})`;
  const lang = language === page ? "" : ` lang="${escapeHtml(language)}"`;
  return `<details class="remark ${finding.severity} ${finding.status}" id="${id}"${lang} data-severity="${finding.severity}" data-status="${finding.status}" data-themes="${facets.themesOf(review, finding).join(" ")}" data-principles="${facets.principlesOf(finding).join(" ")}">
<summary><span class="gravity">${escapeHtml(wording.severity[finding.severity])}</span> <span class="place">${escapeHtml(place)}</span> <span class="question">${escapeHtml(question)}</span></summary>
${sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join("")}
<dl>${all.map(({ label, words }) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(words)}</dd>`).join("")}</dl>
${lines.map((line) => `<p class="note">${escapeHtml(line)}</p>`).join("")}
<p class="rule">${escapeHtml(`${pageWording(page).rule}: ${finding.check} ${finding.rule}`)}</p>
</details>`;
}

function otherText({ pair }: Review, { counterpart }: Finding, label: string, language: string, options: ReportOptions): Labelled[] {
  if (!pair || !counterpart) return [];
  return [{ label, words: `${placeName(pair.act, counterpart.provision, language, options)}: ${quotationOf(pair.act, counterpart, options)}` }];
}

function amended({ amends }: Finding, label: string): Labelled[] {
  return amends ? [{ label, words: `${amends.label}.` }] : [];
}
