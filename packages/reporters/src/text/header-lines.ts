import type { ReportOptions, Review } from "@charterlint/core";
import { sourceName } from "../source-name.ts";
import type { Line } from "../terminal/style.ts";
import { wordingFor } from "../wording/wording.ts";
import { paragraph } from "./paragraph.ts";

/** Which act it is, what it was measured against, and as of which date. */
export function headerLines(review: Review, language: string, options: ReportOptions): Line[] {
  const wording = wordingFor(language);
  const { act, policy } = review;
  const title = act.title ? act.text.slice(act.title.start, act.title.end) : "";
  const authorities = policy.authorities.map((name) => instrumentTitle(name, review, language, options));
  return [
    [["bold", sourceName(review)]],
    ...(title.trim() === "" ? [] : paragraph(title, 2, options.width)),
    ...paragraph(`${authorities.length > 0 ? authorities.join("; ") : "–"}; ${wording.asOf.replace("{x}", policy.asOf)}.`, 2, options.width, wording.measured),
    ...(review.pair ? paragraph(sourceName(review.pair), 2, options.width, wording.sideBySide) : []),
  ];
}

/** Title of an authority: as it calls itself in `language`, or as a finding quotes it, or its name. */
function instrumentTitle(name: string, review: Review, language: string, options: ReportOptions): string {
  const title = options.authorities?.[name]?.title as Readonly<Record<string, string>> | undefined;
  const links = review.findings.flatMap((finding) => finding.principles);
  return title?.[language] ?? links.find((link) => link.authority === name)?.instrument ?? name;
}
