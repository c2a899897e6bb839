import type { Point, ReportOptions, Review } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { placeName } from "../places.ts";
import { sayingOf } from "../remark/saying.ts";

/** More places than these are counted, not listed. */
const most = 12;

/** The points by rank, each with links to the remarks at its places. */
export function rankedPoints(review: Review, idOf: (finding: number) => string, page: string, options: ReportOptions): string {
  return `<ol class="points">\n${review.points.map((point) => pointItem(review, point, idOf, page, options)).join("\n")}\n</ol>`;
}

function pointItem(review: Review, { number, severity, status, findings: indices }: Point, idOf: (finding: number) => string, page: string, options: ReportOptions): string {
  const [first] = indices.map((index) => review.findings[index]);
  if (!first) return "";
  const { language, wording, sentences, notes } = sayingOf(review, first, options);
  const links = indices.slice(0, most).map((index) => {
    const finding = review.findings[index];
    return finding ? `<a href="#${idOf(index)}" data-of="${idOf(index)}">${escapeHtml(placeName(review.act, finding.provision, language, options))}</a>` : "";
  });
  const more = indices.length > most ? ` ${escapeHtml(wording.more.replace("{n}", String(indices.length - most)))}` : "";
  const note = status === "open" ? "" : ` <span class="note">(${escapeHtml(notes.join("; "))})</span>`;
  return `<li value="${number}"${language === page ? "" : ` lang="${escapeHtml(language)}"`} data-of="${indices.map(idOf).join(" ")}"><span class="gravity ${severity}">${escapeHtml(wording.severity[severity])}</span> ${escapeHtml(sentences[0] ?? "")}${note} <span class="places">${links.join(" ")}${more}</span></li>`;
}
