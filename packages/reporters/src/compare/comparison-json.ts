import type { Act, Comparison, ComparisonFile, Guarantee, KindCount, Match, PartMatch, Provision, Quote, ReportOptions } from "@charterlint/core";
import { printJson } from "../json/print.ts";
import { placeName } from "../places.ts";
import { placedSpan } from "../position.ts";
import type { ComparisonReporter } from "./compared.ts";
import { languageOf, methodOf, sentenceOf } from "./sentences.ts";
import { comparisonWording, type ComparisonWording } from "./wording/wording.ts";

type MatchRow = ComparisonFile["matches"][number];
type GuaranteeRow = ComparisonFile["guarantees"][number];
type Place = MatchRow["old"][number];

/** The comparison as one document (`schemas/comparison.schema.json`). */
export const comparisonJson: ComparisonReporter = {
  report: (comparison, options) => `${printJson(comparisonFile(comparison, options), 2)}\n`,
};

/** One row for each guarantee, then one for each match. */
export const comparisonJsonl: ComparisonReporter = {
  report(comparison, options) {
    const { guarantees, matches } = comparisonFile(comparison, options);
    return [...guarantees, ...matches].map((row) => `${printJson(row)}\n`).join("");
  },
};

/** What `comparisonJson` prints, as a value. */
export function comparisonFile(comparison: Comparison, options: ReportOptions): ComparisonFile {
  const language = languageOf(comparison, options);
  const wording = comparisonWording(language);
  const { summary, source } = comparison;
  return {
    version: "1",
    engine: options.engine,
    old: textRow(comparison.old, source.old),
    new: textRow(comparison.new, source.new),
    method: methodOf(comparison, wording),
    summary: { ...summary, articles: countRow(summary.articles), parts: countRow(summary.parts), words: { ...summary.words } },
    guarantees: comparison.guarantees.map((guarantee) => guaranteeRow(guarantee, comparison, wording, options)),
    matches: comparison.matches.map((match) => matchRow(match, comparison, language, options)),
  };
}

function textRow({ text, language, title }: Act, file: string | undefined): ComparisonFile["old"] {
  return { ...(file === undefined ? {} : { file }), language, ...(title ? { title: text.slice(title.start, title.end) } : {}) };
}

function countRow({ total, ...kinds }: KindCount): ComparisonFile["summary"]["articles"] {
  return { total: { ...total }, ...kinds };
}

function placeRow(act: Act, provision: Provision, language: string, options: ReportOptions): Place {
  const { eId, heading } = provision;
  return { eId, label: placeName(act, provision, language, options), ...(heading ? { heading: act.text.slice(heading.start, heading.end) } : {}) };
}

function matchRow({ kind, renumbered, isArticle, headingChanged, words, parts, ...sides }: Match, comparison: Comparison, language: string, options: ReportOptions): MatchRow {
  return {
    type: "match", kind, renumbered, isArticle, headingChanged,
    ...sidesRow(sides, comparison, language, options),
    words: { ...words },
    parts: parts.map((part) => partRow(part, comparison, language, options)),
  };
}

function sidesRow(sides: Pick<Match, "old" | "new">, comparison: Comparison, language: string, options: ReportOptions): Pick<MatchRow, "old" | "new"> {
  const row = (side: "old" | "new"): Place[] => sides[side].map((provision) => placeRow(comparison[side], provision, language, options));
  return { old: row("old"), new: row("new") };
}

function partRow({ kind, renumbered, words, edits, ...sides }: PartMatch, comparison: Comparison, language: string, options: ReportOptions): MatchRow["parts"][number] {
  const changes = edits.flatMap((edit): MatchRow["parts"][number]["changes"] => {
    if (edit.op === "same") return [];
    const [act, { start, end }] = edit.op === "deleted" ? [comparison.old, edit.old] : [comparison.new, edit.new];
    return [{ op: edit.op, start, end, text: act.text.slice(start, end) }];
  });
  return { kind, renumbered, ...sidesRow(sides, comparison, language, options), words: { ...words }, changes };
}

function guaranteeRow(guarantee: Guarantee, comparison: Comparison, wording: ComparisonWording, options: ReportOptions): GuaranteeRow {
  const { facet, change, direction, severity, concept, bearers, amounts, cited, theme, principles, language, old, new: next } = guarantee;
  const quote = (act: Act, { provision, span, words }: Quote): NonNullable<GuaranteeRow["old"]> => ({
    provision: placeRow(act, provision, wording.language, options),
    span: placedSpan(act, span),
    text: act.text.slice(span.start, span.end),
    ...(words ? { words: act.text.slice(words.start, words.end) } : {}),
  });
  return {
    type: "guarantee", facet, change, direction, severity,
    finding: sentenceOf(guarantee, comparison, wording, options),
    ...(concept === undefined ? {} : { concept }),
    ...(bearers ? { bearers: { ...bearers } } : {}),
    ...(amounts ? { amounts: { ...amounts } } : {}),
    ...(cited ? { cited: cited.map((place) => placeRow(change === "vanished" ? comparison.old : comparison.new, place, wording.language, options)) } : {}),
    ...(theme === undefined ? {} : { theme }),
    principles: principles.map((principle) => ({ ...principle })),
    language,
    ...(old ? { old: quote(comparison.old, old) } : {}),
    ...(next ? { new: quote(comparison.new, next) } : {}),
  };
}
