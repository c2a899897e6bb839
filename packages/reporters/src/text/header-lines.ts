import type { ReportOptions, Review } from "@charterlint/core";
import { authorityTitle } from "../remark/authority-title.ts";
import { sourceName } from "../source-name.ts";
import type { Line } from "../terminal/style.ts";
import { wrap } from "../terminal/wrap.ts";
import { wordingFor } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

/** Which act it is, what it was measured against, and as of which date. */
export function headerLines(review: Review, language: string, options: ReportOptions): Line[] {
  const wording = wordingFor(language);
  const { act, policy } = review;
  const title = act.title ? act.text.slice(act.title.start, act.title.end) : "";
  const authorities = policy.authorities.map((name) => authorityTitle(name, review, language, options));
  return [
    ...wrap(sourceName(review), options.width).map((words): Line => [["bold", words]]),
    ...(title.trim() === "" ? [] : paragraph(title, 2, options.width)),
    ...paragraph(`${authorities.length > 0 ? authorities.join("; ") : "–"}; ${wording.asOf.replace("{x}", policy.asOf)}.`, 2, options.width, wording.measured),
    ...(review.pair ? paragraph(sourceName(review.pair), 2, options.width, wording.sideBySide) : []),
  ];
}
