import type { Evaluation, Interval, Mistake, ThemeFigures } from "@charterlint/evaluate";
import { isTop } from "@charterlint/evaluate";
import { clean } from "@charterlint/reporters";
import { columns } from "./columns.ts";
import { halvesText } from "./halves-text.ts";
import { bounds, groupName, number } from "./numbers.ts";

/** What was measured on, for the heading. */
export interface EvaluationHead {
  readonly gold: string;
  readonly threshold: number;
  readonly minSupport: number;
  readonly bad: number;
  readonly missing: number;
}

/** The figures for people: themes, means, halves, mistakes. Whatever stands in a text is made safe for a terminal. */
export function evaluationText(evaluation: Evaluation, head: EvaluationHead): string {
  const { themes, macros, reliability, unmeasured, mistakes, halves } = evaluation;
  const top = themes.filter(({ theme }) => isTop(theme));
  return [
    headText(evaluation, head),
    ...[themes.filter(({ theme }) => !isTop(theme)), top].filter((some) => some.length > 0).map((some) => themeTable(some)),
    columns([
      ["Macro-F1", "Themes", "F1", "95 %"],
      ...macros.map((macro) => [groupName(macro.group, head.minSupport), String(macro.themes.length), number(macro.f1), bounds(macro.interval)]),
    ]),
    ...(reliability.length === 0 ? [] : [reliabilityTable(reliability)]),
    ...(unmeasured.length === 0 ? [] : [`Not measured, since no row has their label: ${unmeasured.map(({ theme, predicted }) => `${clean(theme)} (predicted ${predicted})`).join(", ")}.\n`]),
    ...(halves ? [halvesText(halves, head.minSupport)] : []),
    ...mistakes.map(({ theme, misses, falseAlarms }) => `${clean(theme)}\n${listOf("missed", misses)}${listOf("false alarms", falseAlarms)}`),
  ].join("\n");
}

function headText({ texts, unlabelled }: Evaluation, { gold, threshold, bad, missing }: EvaluationHead): string {
  const lost = [...(bad > 0 ? [`${bad} bad rows`] : []), ...(missing > 0 ? [`${missing} rows without their text`] : [])];
  return `${clean(gold)}: ${texts} texts, ${unlabelled} of them with none of these themes${lost.length > 0 ? `; left out: ${lost.join(", ")}` : ""}\n`
    + `A theme counts as predicted from a score of ${threshold} on; 95 %: interval of F1 by bootstrap.\n`;
}

function themeTable(themes: readonly (ThemeFigures & { readonly interval: Interval | null })[]): string {
  return columns([
    ["Theme", "Support", "Predicted", "P", "R", "F1", "95 %"],
    ...themes.map(({ theme, support, predicted, precision, recall, f1, interval }) => [theme, String(support), String(predicted), number(precision), number(recall), number(f1), bounds(interval)]),
  ]);
}

/** What a score means: of the tags with such a score, the share that has the label. */
function reliabilityTable(bins: Evaluation["reliability"]): string {
  return columns([
    ["Score", "Tags", "Labelled"],
    ...bins.map(({ from, tags, right }) => [from === 0.9 ? "0.90–1.00" : `${number(from)}–${number(from + 0.09)}`, String(tags), number(right / tags)]),
  ]);
}

function listOf(title: string, mistakes: readonly Mistake[]): string {
  if (mistakes.length === 0) return "";
  return `  ${title}\n${mistakes.map(({ id, score, text, evidence }) => {
    const words = evidence.map((one) => `“${clean(one.text)}” ${one.weight > 0 ? "+" : "−"}${Math.abs(one.weight).toFixed(2)}`).join(", ");
    return `    ${score.toFixed(2)}  ${clean(id)}\n          ${clean(text)}\n${words === "" ? "" : `          words: ${words}\n`}`;
  }).join("")}`;
}
