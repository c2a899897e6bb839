import type { Finding, Point, ReportOptions, Review, Severity } from "@charterlint/core";
import { headingOf, placeName } from "../places.ts";
import { positionName } from "./position-name.ts";
import type { Saying } from "../remark/saying.ts";
import type { Line, Style } from "../terminal/style.ts";
import { widthOf } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Wording } from "../wording/wording.ts";
import { readable } from "./paragraph.ts";

export const colors: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "cyan" };

/** Number, severity and place of a point, with the heading of its article beside or below them. */
export function headLines(review: Review, point: Point, first: Finding, { wording, language, notes }: Pick<Saying, "wording" | "language" | "notes">, options: ReportOptions): Line[] {
  const { act } = review;
  const heading = headingOf(act, first.provision);
  const about = [heading, notes.length > 0 ? `(${notes.join("; ")})` : ""].filter(Boolean).join(" ");
  const number = `${String(point.number).padStart(2)}. `;
  const severity = wording.severity[point.severity];
  const place = ` · ${placeName(act, first.provision, language, options)}`;
  const line: Line = [["bold", number], [colors[point.severity], severity], place];
  const width = readable(options.width);
  if (widthOf(`${number}${severity}${place}  ${about}`) <= width) return [[...line, ["dim", about === "" ? "" : `  ${about}`]]];
  const below = wrap(about, width - 4).map((words): Line => ["    ", ["dim", words]]);
  if (widthOf(`${number}${severity}${place}`) <= options.width) return [line, ...below];
  return [...wrap(severity, width - 4).map((words, index): Line => [["bold", index === 0 ? number : "    "], [colors[point.severity], words]]), ...wrap(place.slice(3), width - 4).map((words): Line => ["    ", words]), ...below];
}

/** Check, rule, and where in which file; of a path that does not fit only the file's name, or, as the report's head names the file, none. */
export function ruleLines(review: Review, finding: Finding, wording: Wording, options: ReportOptions): Line[] {
  const position = positionName(review.act, finding.span.start, wording);
  // Editors open FILE:LINE:COLUMN.
  const joint = review.act.places === undefined ? ":" : ", ";
  const name = `${finding.check} ${finding.rule}  `;
  const { file = "", id } = review.source;
  const base = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const places = id === undefined ? [`${file}${joint}${position}`, `${base}${joint}${position}`] : [];
  const place = places.find((each) => widthOf(`    ${name}${each}`) <= options.width) ?? position;
  const whole = `${name}${place}`;
  return (widthOf(`    ${whole}`) <= options.width ? [whole] : [...wrap(name, options.width - 4), place]).map((words): Line => ["    ", ["dim", words]]);
}
