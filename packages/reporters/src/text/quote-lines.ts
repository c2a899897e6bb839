import type { Finding, ReportOptions, Review } from "@charterlint/core";
import type { Line, Style } from "../terminal/style.ts";
import { readable } from "./paragraph.ts";
import { positionNumber } from "./position-name.ts";
import { quote } from "./quote.ts";

/** What the finding is on, in its sentence, with the number of its line, paragraph or page before it and the words underlined in `color`. */
export function quoteLines({ act }: Review, { provision, span, language }: Finding, color: Style, options: ReportOptions): Line[] {
  const digits = positionNumber(act, span.start).length;
  const abbreviations = new Set((options.languages[language]?.abbreviations ?? []).map((word) => word.replace(/\.$/, "").toLowerCase()));
  const room = readable(options.width) - digits - 7;
  const { start, lines } = quote(act, provision, span, room, abbreviations);
  const number = positionNumber(act, start).padStart(digits);
  const gutter = " ".repeat(digits);
  return lines.flatMap(({ text, marks }, index): Line[] => [
    ["    ", ["dim", `${index === 0 ? number : gutter} │ `], text],
    ...(marks === "" ? [] : [["    ", ["dim", `${gutter} │ `], [color, marks]] satisfies Line]),
  ]);
}
