import type { Comparison, Direction, Match, ReportOptions } from "@charterlint/core";
import { paint, type Line, type Style } from "../terminal/style.ts";
import { widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import { paragraph, readable } from "../text/paragraph.ts";
import type { ComparisonReporter } from "./compared.ts";
import { cardOf, countLine, namesOf } from "./rows.ts";
import { keptShare, kindName, languageOf, methodOf } from "./sentences.ts";
import { comparisonWording, type ComparisonWording } from "./wording/wording.ts";

/** For a lawyer at a terminal: the figures, the guarantees, and a table of the articles. */
export const comparisonText: ComparisonReporter = {
  report: (comparison, options) => paint(linesOf(comparison, options), options.color),
};

function linesOf(comparison: Comparison, options: ReportOptions): Line[] {
  const wording = comparisonWording(languageOf(comparison, options));
  const { summary: { articles, parts }, source } = comparison;
  return [
    [["bold", `${source.old ?? wording.old} → ${source.new ?? wording.new}`]],
    ...[countLine(wording.articles, articles, wording), countLine(wording.parts, parts, wording), ...methodOf(comparison, wording)].flatMap((words) => paragraph(words, 2, options.width)),
    [],
    [["bold", wording.guarantees]],
    ...(comparison.guarantees.length === 0 ? paragraph(wording.noGuarantees, 2, options.width) : comparison.guarantees.flatMap((_, index) => guaranteeLines(comparison, index, wording, options))),
    [],
    [["bold", wording.provisions]],
    ...tableLines(comparison, wording, options),
    [],
  ];
}

const colors: Readonly<Record<Direction, Style>> = { weaker: "red", stronger: "green", changed: "cyan" };

function guaranteeLines(comparison: Comparison, index: number, wording: ComparisonWording, options: ReportOptions): Line[] {
  const guarantee = comparison.guarantees[index]!;
  const card = cardOf(guarantee, comparison, wording, options);
  const label = (name: string, words: string | undefined): Line[] => paragraph(words ?? wording.absent, 4, options.width, name);
  return [
    [],
    [["bold", `${String(index + 1).padStart(2)}. `], [colors[guarantee.direction], card.direction], ` · ${card.places}`, ["dim", card.theme === "" ? "" : `  ${card.theme}`]],
    ...paragraph(card.sentence, 4, options.width),
    ...label(wording.was, card.old),
    ...label(wording.now, card.new),
    ...(card.principles === "" ? [] : label(wording.principle, card.principles)),
  ];
}

/** One row an article: its old name, its new one, what became of it, and how much of its words stayed. */
function tableLines(comparison: Comparison, wording: ComparisonWording, options: ReportOptions): Line[] {
  const cells = (match: Match): string[] => [
    namesOf("old", match.old, comparison, wording, options),
    namesOf("new", match.new, comparison, wording, options),
    kindName(match, wording),
    keptShare(match),
  ];
  const head = [wording.old, wording.new, wording.what, wording.kept];
  const rows = comparison.matches.map(cells);
  const most = Math.floor((readable(options.width) - 8) / 3);
  const widths = head.map((title, column) => Math.min(most, Math.max(...[title, ...rows.map((row) => row[column]!)].map(widthOf))));
  return [...rowLines(head, widths, "bold"), ...rows.flatMap((row) => rowLines(row, widths))];
}

function rowLines(cells: readonly string[], widths: readonly number[], style?: Style): Line[] {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column]!));
  const height = Math.max(...wrapped.map(({ length }) => length), 1);
  return Array.from({ length: height }, (_, at): Line => {
    const words = wrapped.map((lines, column) => (lines[at] ?? "") + " ".repeat(Math.max(0, widths[column]! - widthOf(lines[at] ?? "")))).join("  ");
    return ["  ", style ? [style, words] : words];
  });
}
