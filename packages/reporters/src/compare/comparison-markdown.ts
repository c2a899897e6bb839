import type { Comparison, PartMatch, ReportOptions } from "@charterlint/core";
import { escapeMarkdown } from "../markup/markdown.ts";
import type { ComparisonReporter } from "./compared.ts";
import { markedSide, type MarkedPiece } from "./marked.ts";
import { cardOf, countLine, isChanged, namesOf } from "./rows.ts";
import { keptShare, kindName, languageOf, methodOf } from "./sentences.ts";
import { comparisonWording, type ComparisonWording } from "./wording/wording.ts";

/** For a memorandum or a discussion page: the figures, the guarantees, and tables of the changed provisions with the changed words. */
export const comparisonMarkdown: ComparisonReporter = {
  report(comparison, options) {
    const wording = comparisonWording(languageOf(comparison, options));
    const { summary: { articles, parts }, source } = comparison;
    return `${[
      `# ${wording.title}`,
      `${escapeMarkdown(source.old ?? wording.old)} → ${escapeMarkdown(source.new ?? wording.new)}`,
      `## ${wording.summary}`,
      [countLine(wording.articles, articles, wording), countLine(wording.parts, parts, wording), ...methodOf(comparison, wording)].map((line) => `- ${escapeMarkdown(line)}`).join("\n"),
      `## ${wording.guarantees}`,
      comparison.guarantees.length === 0 ? wording.noGuarantees : comparison.guarantees.map((_, index) => card(comparison, index, wording, options)).join("\n"),
      `## ${wording.provisions}`,
      wording.marks,
      ...comparison.matches.filter(({ parts: each }) => each.some(isChanged)).map((match) => {
        const names = `${namesOf("old", match.old, comparison, wording, options)} → ${namesOf("new", match.new, comparison, wording, options)}`;
        const kept = keptShare(match);
        const head = `| ${wording.old} | ${wording.new} | ${wording.what} |\n| --- | --- | --- |`;
        const rows = match.parts.filter(isChanged).map((part) => row(part, comparison, wording, options));
        return `### ${escapeMarkdown(names)}: ${kindName(match, wording)}${kept === "" ? "" : ` (${wording.kept}: ${kept})`}\n\n${head}\n${rows.join("\n")}`;
      }),
    ].join("\n\n")}\n`;
  },
};

function card(comparison: Comparison, index: number, wording: ComparisonWording, options: ReportOptions): string {
  const { direction, places, theme, sentence, ...quotes } = cardOf(comparison.guarantees[index]!, comparison, wording, options);
  const lines = [
    `${index + 1}. **${direction}** · ${escapeMarkdown(places)}${theme === "" ? "" : ` · ${escapeMarkdown(theme)}`}. ${escapeMarkdown(sentence)}`,
    `${wording.was}: ${quotes.old === undefined ? wording.absent : escapeMarkdown(quotes.old)}`,
    `${wording.now}: ${quotes.new === undefined ? wording.absent : escapeMarkdown(quotes.new)}`,
    ...(quotes.principles === "" ? [] : [`${wording.principle}: ${escapeMarkdown(quotes.principles)}`]),
  ];
  return lines.join("\n   - ");
}

function row(part: PartMatch, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): string {
  const cell = (side: "old" | "new", mark: (words: string) => string): string => {
    const name = part[side].length === 0 ? "" : `*${escapeMarkdown(namesOf(side, part[side], comparison, wording, options))}* `;
    return name + markedSide(comparison[side], part.edits, side).map((piece) => pieceOf(piece, mark)).join("");
  };
  return `| ${cell("old", (words) => `~~${words}~~`)} | ${cell("new", (words) => `<ins>${words}</ins>`)} | ${kindName(part, wording)} |`;
}

/** Marks stand close to the words, or Markdown doesn't take them for marks. */
function pieceOf({ text, marked }: MarkedPiece, mark: (words: string) => string): string {
  const words = text.trim();
  if (!marked || words === "") return escapeMarkdown(text);
  return `${/^\s/u.test(text) ? " " : ""}${mark(escapeMarkdown(words))}${/\s$/u.test(text) ? " " : ""}`;
}
