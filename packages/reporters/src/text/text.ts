import type { Reporter, ReportOptions, Review } from "@charterlint/core";
import { isShown } from "../shown.ts";
import { paint } from "../terminal/style.ts";
import type { Line } from "../terminal/style.ts";
import { wordingFor } from "../wording/wording.ts";
import { headerLines } from "./header-lines.ts";
import { paragraph } from "./paragraph.ts";
import { pointLines } from "./point-lines.ts";
import { addTallies, tallyOf, tallySentences } from "./tally.ts";
import type { Tally } from "./tally.ts";
import { themeLines } from "./theme-lines.ts";

/** For a lawyer at a terminal: points by rank, each with its place, quotation, question, principle and proposal. */
export const text: Reporter = {
  streams: true,
  report: (reviews, options) => paint(reviews.flatMap((review) => reviewLines(review, options)), options.color),
};

function reviewLines(review: Review, options: ReportOptions): Line[] {
  const language = options.language ?? review.act.language;
  const wording = wordingFor(language);
  // An act that was measured against nothing is not an act without remarks.
  const closing = [
    ...(review.policy.authorities.length === 0 ? [wording.unchecked] : []),
    ...(review.policy.authorities.length > 0 || review.pair ? tallySentences(tallyOf([review]), options.show, wording) : []),
  ];
  const points = review.points.filter((point) => isShown(point, options.show));
  return [
    ...headerLines(review, language, options),
    ...points.flatMap((point) => pointLines(review, point, options)),
    ...themeLines(review, language, options),
    [],
    ...closing.flatMap((words) => paragraph(words, 2, options.width)),
    [],
  ];
}

/** The last words on several texts: how many they were, and the points of all of them. In English where no language is asked for. */
export function closingWords(tallies: readonly Tally[], options: ReportOptions): string {
  const wording = wordingFor(options.language ?? "en");
  const sentences = [wording.files.replace("{n}", String(tallies.length)), ...tallySentences(addTallies(tallies), options.show, wording)];
  return paint(sentences.flatMap((words) => paragraph(words, 0, options.width)), options.color);
}
