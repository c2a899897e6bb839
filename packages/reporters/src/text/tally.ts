import type { Review, Severity } from "@charterlint/core";
import type { Wording } from "../wording/wording.ts";

/** How many points there are of each kind, and how many of them a report leaves out. */
export interface Tally {
  readonly open: Readonly<Record<Severity, number>>;
  readonly unknown: number;
  readonly cured: number;
  readonly waived: number;
}

/** Counts the points of reviews. */
export function tallyOf(reviews: readonly Review[]): Tally {
  const points = reviews.flatMap((review) => review.points);
  const open = (severity: Severity): number => points.filter((point) => point.status === "open" && point.severity === severity).length;
  return {
    open: { error: open("error"), warning: open("warning"), info: open("info") },
    unknown: points.filter((point) => point.status === "unknown").length,
    cured: points.filter((point) => point.status === "cured").length,
    waived: points.filter((point) => point.status === "waived").length,
  };
}

/** Several tallies together. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + count(tally), 0);
  return {
    open: { error: sum(({ open }) => open.error), warning: sum(({ open }) => open.warning), info: sum(({ open }) => open.info) },
    unknown: sum(({ unknown }) => unknown),
    cured: sum(({ cured }) => cured),
    waived: sum(({ waived }) => waived),
  };
}

/** The tally in sentences: what there is, then what is not shown and how to see it. */
export function tallySentences({ open, unknown, cured, waived }: Tally, show: readonly string[], wording: Wording): string[] {
  const counts = (["error", "warning", "info"] as const)
    .filter((severity) => open[severity] > 0 && (severity !== "info" || show.includes("info")))
    .map((severity) => `${wording.counted[severity]}: ${open[severity]}`);
  const rest = [
    unknown > 0 ? wording.undecided.replace("{n}", String(unknown)) : "",
    open.info > 0 && !show.includes("info") ? wording.hidden.replace("{n}", String(open.info)) : "",
    cured > 0 && !show.includes("cured") ? wording.answered.replace("{n}", String(cured)) : "",
    waived > 0 && !show.includes("waived") ? wording.accepted.replace("{n}", String(waived)) : "",
  ].filter((words) => words !== "");
  const none = counts.length > 0 || unknown > 0 ? [] : [wording.none];
  return [...none, ...[counts.join("; "), ...rest].filter((words) => words !== "").map(sentence)];
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
