import type { Act, MemoFile, ReportOptions, Review } from "@charterlint/core";
import { type Block, plain } from "./blocks.ts";
import { comparativeBlocks } from "./comparative-table.ts";
import { coverBlocks, scopeBlocks } from "./cover.ts";
import type { MemoPoint } from "./memo-point.ts";
import { inOrderBlocks, pointBlocks, questionBlocks, recommendationBlocks } from "./sections.ts";
import { memoWording } from "./wording/wording.ts";

/** What an opinion memo is written from, besides the review. */
export interface Memo {
  /** `en`, `ru` or `kk`. */
  readonly language: string;
  /** Who writes to whom on what. */
  readonly file: MemoFile;
  /** As `choosePoints` gives them. */
  readonly points: readonly MemoPoint[];
  /** Lines that say by what the review was made, for `charterlint verify`. */
  readonly origin: readonly string[];
  /** The act that the bill amends, where it was checked with it. */
  readonly base?: Act;
}

/** The memo on one bill, whatever it is written in. Remarks are ranked as their points are; questions stand by themselves. */
export function memoBlocks(review: Review, memo: Memo, options: ReportOptions): Block[] {
  const wording = memoWording(memo.language);
  const isQuestion = ({ first }: MemoPoint): boolean => first.severity === "info" || first.status === "unknown";
  const remarks = memo.points.filter((point) => !isQuestion(point)).map((point, at) => ({ ...point, number: at + 1 }));
  const { file: { checkedBy } } = memo;
  return [
    ...coverBlocks(review, memo, wording),
    ...scopeBlocks(review, memo, wording, options),
    ...recommendationBlocks(review, remarks, memo, wording, options),
    { kind: "page" },
    { kind: "heading", level: 1, text: wording.sections.remarks },
    ...remarks.flatMap((point) => pointBlocks(review, point, memo, options)),
    ...inOrderBlocks(review, memo, wording, options),
    ...questionBlocks(review, memo.points.filter(isQuestion), memo, wording, options),
    { kind: "text", runs: plain(wording.prepared.replace("{v}", options.engine).replace("{x}", checkedBy ?? wording.blank)) },
    ...comparativeBlocks(review, remarks, memo, wording, options),
    { kind: "page" },
    { kind: "heading", level: 1, text: wording.sections.origin },
    { kind: "text", runs: plain(wording.origin) },
    { kind: "lines", lines: memo.origin },
  ];
}
