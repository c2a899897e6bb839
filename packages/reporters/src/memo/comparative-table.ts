import type { Act, Finding, Provision, ReportOptions, Review } from "@charterlint/core";
import { citation, strongestOf } from "../remark/principle-words.ts";
import { wordingFor } from "../wording/wording.ts";
import { type Block, type Paragraph, plain } from "./blocks.ts";
import { changeOf } from "./command.ts";
import type { Memo } from "./memo.ts";
import type { MemoPoint } from "./memo-point.ts";
import { placeOf, quotation } from "./quotation.ts";
import type { MemoWording } from "./wording/wording.ts";

/** Longer texts in force are cut: the cell is to be read beside the bill's. */
const longest = 1200;

/** The annex that sets what is in force, the bill and what is proposed side by side, with the reasons: a row a point. */
export function comparativeBlocks(review: Review, points: readonly MemoPoint[], memo: Memo, wording: MemoWording, options: ReportOptions): Block[] {
  if (points.length === 0) return [];
  const { columns } = wording;
  return [
    { kind: "page", wide: true },
    { kind: "heading", level: 1, text: wording.sections.table },
    {
      kind: "table", widths: [12, 17, 23, 25, 23], head: [columns.place, columns.inForce, columns.bill, columns.proposal, columns.reasons],
      rows: points.map((point): (readonly Paragraph[])[] => [
        [plain(placeOf(review, point.first, memo.language, options))],
        [plain(inForce(review, point.first, memo.base) ?? wording.noTextInForce)],
        [quotation(review, point.first, options)],
        [proposed(review, point, memo.language, options)],
        reasons(point, memo.language),
      ]),
    },
  ];
}

function proposed(review: Review, { first, proposedText }: MemoPoint, language: string, options: ReportOptions): Paragraph {
  if (proposedText !== undefined) return plain(proposedText);
  const { command, words } = changeOf(first, language, options);
  const draft = { text: words, bold: true };
  if (command === "rewrite") return [draft];
  const quoted = quotation(review, first, options);
  const joint = /[.!?;…]$/u.test(quoted.at(-1)?.text ?? "") ? " " : ". ";
  if (command === "add") return [...quoted.map(({ text }) => ({ text })), { text: joint }, draft];
  return quoted.flatMap((run) => (run.bold !== true ? [run] : command === "replace" ? [draft] : [{ text: `${run.text} ` }, draft]));
}

function reasons({ finding, question, first }: MemoPoint, language: string): readonly Paragraph[] {
  const wording = wordingFor(language);
  const [strongest] = strongestOf(first.principles);
  return [plain(finding === "" ? question : finding), ...(strongest ? [plain(`${citation(strongest, wording)}.`)] : [])];
}

/** What the bill would change: of a bill checked with its base the provision there, of a comparative table the cell beside. */
function inForce({ act }: Review, { amends, span }: Finding, base: Act | undefined): string | undefined {
  const target = amends && base ? provisionOf(base.root, amends.eId) : undefined;
  const from = target && base ? base.text.slice(target.span.start, target.span.end) : undefined;
  const row = act.comparisons?.find(({ proposed: cell }) => cell !== undefined && cell.start <= span.start && span.end <= cell.end);
  const words = (from ?? (row?.current ? act.text.slice(row.current.start, row.current.end) : "")).replaceAll(/\s+/gu, " ").trim();
  if (words === "") return undefined;
  return words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/u, "")} …` : words;
}

function provisionOf(provision: Provision, eId: string): Provision | undefined {
  if (provision.eId === eId) return provision;
  for (const child of provision.children) {
    const found = provisionOf(child, eId);
    if (found) return found;
  }
  return undefined;
}
