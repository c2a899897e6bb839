import type { ReportOptions, Review } from "@charterlint/core";
import { markdownOf } from "./markdown.ts";
import { type Memo, memoBlocks } from "./memo.ts";
import { memoWording } from "./wording/wording.ts";

/** An opinion memo on one bill as Markdown. */
export function memoMarkdown(review: Review, memo: Memo, options: ReportOptions): string {
  return markdownOf(memoBlocks(review, memo, options));
}

/** The same as a Word file; what writes it is loaded when it is asked for. */
export async function memoDocx(review: Review, memo: Memo, options: ReportOptions): Promise<Uint8Array> {
  const { docxOf } = await import("./docx/memo-docx.ts");
  const { file, language } = memo;
  return docxOf(memoBlocks(review, memo, options), { title: memoWording(language).opinion, author: file.author ?? "", language, date: review.policy.asOf });
}
