import type { ReportOptions, Severity } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import { wordingFor } from "../wording/wording.ts";
import type { Facets } from "./facets.ts";
import { pageWording } from "./wording/wording.ts";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The form that chooses what is shown; hidden until the page's script runs, as without it everything is. */
export function filtersForm({ themes, principles }: Facets, language: string, { show }: ReportOptions): string {
  const wording = wordingFor(language);
  const page = pageWording(language);
  const box = (name: string, value: string, label: string, on: boolean): string => `<label><input type="checkbox" name="${name}" value="${value}"${on ? " checked" : ""}> ${escapeHtml(label)}</label>`;
  const instruments = [...new Set(principles.map(({ instrument }) => instrument))];
  const option = (index: number, name: string): string => `<option value="${index}">${escapeHtml(name)}</option>`;
  const groups = instruments.map((instrument) =>
    `<optgroup label="${escapeHtml(instrument)}">${principles.map((principle, index) => (principle.instrument === instrument ? option(index, principle.name) : "")).join("")}</optgroup>`);
  const select = (name: string, label: string, options: string): string => `<label>${escapeHtml(label)} <select name="${name}"><option value="">${escapeHtml(page.all)}</option>${options}</select></label>`;
  return `<form id="filters" class="filters" aria-label="${escapeHtml(page.filters)}" hidden>
<fieldset><legend>${escapeHtml(page.gravity)}</legend>${severities.map((severity) => box("severity", severity, wording.severity[severity], severity !== "info" || show.includes("info"))).join(" ")}</fieldset>
<fieldset><legend>${escapeHtml(page.alsoShow)}</legend>${(["cured", "waived"] as const).map((status) => box("status", status, wording[status], show.includes(status))).join(" ")}</fieldset>
${select("theme", page.theme, themes.map(({ name }, index) => option(index, name)).join(""))}
${select("principle", page.principle, groups.join(""))}
${box("only", "yes", page.onlyWithRemarks, false)}
<span class="buttons"><button type="button" id="open-all">${escapeHtml(page.openAll)}</button> <button type="button" id="close-all">${escapeHtml(page.closeAll)}</button> <button type="reset">${escapeHtml(page.clear)}</button></span>
<p id="count" role="status" aria-live="polite" data-words="${escapeHtml(page.shown)}"></p>
</form>`;
}
