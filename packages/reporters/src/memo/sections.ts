import type { Finding, ReportOptions, Review } from "@charterlint/core";
import { placeName } from "../places.ts";
import { amendedPlaces, findingsOf, otherPlaces } from "../remark/other-places.ts";
import { citation, strongestOf } from "../remark/principle-words.ts";
import { safeguardWords } from "../remark/safeguard-words.ts";
import { wordingFor } from "../wording/wording.ts";
import { type Block, labelled, paragraphsOf, plain } from "./blocks.ts";
import type { Memo } from "./memo.ts";
import type { MemoPoint } from "./memo-point.ts";
import { placeOf, quotation } from "./quotation.ts";
import { memoWording, type MemoWording } from "./wording/wording.ts";

/** The page of ranked recommendations. */
export function recommendationBlocks(review: Review, points: readonly MemoPoint[], { language }: Memo, wording: MemoWording, options: ReportOptions): Block[] {
  const { columns } = wording;
  return [
    { kind: "page" },
    { kind: "heading", level: 1, text: wording.sections.recommendations },
    points.length === 0 ? { kind: "text", runs: plain(wordingFor(language).none) } : {
      kind: "table", widths: [7, 25, 20, 48], head: [columns.number, columns.place, columns.rank, columns.recommendation],
      rows: points.map(({ number, first, severity, recommendation }) =>
        [String(number), placeOf(review, first, language, options), severity, recommendation].map((words) => [plain(words)])),
    },
  ];
}

/** One point: place, quotation, norms with their force, what is missing and where it was looked for, proposed wording. */
export function pointBlocks(review: Review, point: MemoPoint, { language }: Memo, options: ReportOptions): Block[] {
  const { first, findings } = point;
  const wording = wordingFor(language), own = memoWording(language);
  const text = (label: string, words: string): Block[] => (words === "" ? [] : [{ kind: "text", runs: labelled(label, words) }]);
  const facts = [...amendedPlaces(findings, wording), ...safeguardWords(review, first, wording, language, options)];
  return [
    { kind: "heading", level: 2, text: `${point.number}. ${placeOf(review, first, language, options)}. ${point.severity}` },
    { kind: "label", text: own.text },
    { kind: "text", runs: quotation(review, first, options), style: "quote" },
    ...counterpart(review, first, wording.otherText, language, options),
    { kind: "label", text: own.norms },
    { kind: "list", items: strongestOf(first.principles).map((link) => plain(`${citation(link, wording)}: ${link.text}`)) },
    ...text(own.issue, [point.question, point.finding].filter((words) => words !== "").join(" ")),
    ...facts.map(({ label, words }): Block => ({ kind: "text", runs: labelled(label, words) })),
    ...text(wording.proposal, point.proposal),
    ...(point.command === "" ? [] : [{ kind: "label", text: own.command } as const, { kind: "text", runs: plain(point.command), style: "command" } as const]),
    ...otherPlaces(review, findings, wording, language, options).flatMap(({ label, words }) => text(label, words)),
    ...paragraphsOf(point.note ?? "").map((runs): Block => ({ kind: "text", runs })),
  ];
}

/** What the other language version says there. */
function counterpart({ pair }: Review, { counterpart: other }: Finding, label: string, language: string, options: ReportOptions): Block[] {
  if (!pair || !other) return [];
  return [
    { kind: "label", text: `${label}, ${placeName(pair.act, other.provision, language, options)}` },
    { kind: "text", runs: quotation(pair, other, options), style: "quote" },
  ];
}

/** What was asked and the text itself answers, with the places of the answers. */
export function inOrderBlocks(review: Review, { language }: Memo, wording: MemoWording, options: ReportOptions): Block[] {
  const said = wordingFor(language);
  const items = review.points.filter(({ status }) => status === "cured").flatMap((point) => {
    const [first] = findingsOf(review, point);
    if (!first) return [];
    const found = safeguardWords(review, first, said, language, options).filter(({ label }) => label === said.found).map(({ words }) => words).join(" ");
    return [[{ text: `${placeOf(review, first, language, options)}. `, bold: true }, { text: `${first.question} ` }, { text: `${said.found}: ${found}`, italic: true }]];
  });
  return [
    { kind: "heading", level: 1, text: wording.sections.inOrder },
    items.length === 0 ? { kind: "text", runs: plain(wording.nothing) } : { kind: "list", items },
  ];
}

/** Questions that the text leaves open, with their places. */
export function questionBlocks(review: Review, questions: readonly MemoPoint[], { language }: Memo, wording: MemoWording, options: ReportOptions): Block[] {
  const said = wordingFor(language);
  const items = questions.map(({ first, findings, question, note }) => {
    const others = otherPlaces(review, findings, said, language, options).map(({ label, words }) => ` ${label}: ${words}`).join("");
    const why = first.status === "unknown" ? ` (${said.unknown})` : "";
    return [{ text: `${placeOf(review, first, language, options)}. `, bold: true }, { text: `${question}${why}${others}${note === undefined ? "" : ` ${note}`}` }];
  });
  return [
    { kind: "heading", level: 1, text: wording.sections.questions },
    items.length === 0 ? { kind: "text", runs: plain(wording.nothing) } : { kind: "list", items },
  ];
}
