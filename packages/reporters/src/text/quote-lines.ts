import type { Finding, ReportOptions, Review } from "@charterlint/core";
import type { Line, Style } from "../terminal/style.ts";
import { placeName } from "../places.ts";
import { abbreviationsOf } from "../remark/quotation.ts";
import type { Wording } from "../wording/wording.ts";
import { readable } from "./paragraph.ts";
import { positionNumber } from "./position-name.ts";
import { quote } from "./quote.ts";

/** What the other language version says at the place of a finding, under the name of the place and of the file. */
export function counterpartLines(review: Review, { counterpart }: Finding, color: Style, wording: Wording, language: string, options: ReportOptions): Line[] {
  const { pair } = review;
  if (!pair || !counterpart) return [];
  const { file = "", id } = pair.source;
  const source = id ?? file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return [
    ["    ", ["dim", `${wording.otherText}: ${placeName(pair.act, counterpart.provision, language, options)}${source === "" ? "" : `  ${source}`}`]],
    ...quoteLines(pair, counterpart, color, options),
  ];
}

/** What the finding is on, in its sentence, with the number of its line, paragraph or page before it and the words underlined in `color`. */
export function quoteLines({ act }: Pick<Review, "act">, { provision, span, language }: Pick<Finding, "provision" | "span" | "language">, color: Style, options: ReportOptions): Line[] {
  const digits = positionNumber(act, span.start).length;
  const room = readable(options.width) - digits - 7;
  const { start, lines } = quote(act, provision, span, room, abbreviationsOf(language, options));
  const number = positionNumber(act, start).padStart(digits);
  const gutter = " ".repeat(digits);
  return lines.flatMap(({ text, marks }, index): Line[] => [
    ["    ", ["dim", `${index === 0 ? number : gutter} │ `], text],
    ...(marks === "" ? [] : [["    ", ["dim", `${gutter} │ `], [color, marks]] satisfies Line]),
  ]);
}
