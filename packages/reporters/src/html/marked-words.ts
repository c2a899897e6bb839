import type { Act, Severity, Span } from "@charterlint/core";
import { escapeHtml } from "../markup/escape.ts";
import type { Mark } from "./placed-remarks.ts";

const gravest: readonly Severity[] = ["error", "warning", "info"];

/** The words of a span as HTML, those that findings stand on marked; a mark names the remarks that it belongs to. */
export function markedWords({ text }: Act, { start, end }: Span, marks: readonly Mark[]): string {
  const from = end - text.slice(start, end).trimStart().length;
  const to = from + text.slice(from, end).trimEnd().length;
  const edges = [...new Set([from, to, ...marks.flatMap((mark) => [mark.start, mark.end])])].filter((edge) => from <= edge && edge <= to).sort((one, other) => one - other);
  return edges.slice(1).map((edge, index) => {
    const begin = edges[index] as number;
    const words = escapeHtml(text.slice(begin, edge));
    const over = marks.filter((mark) => mark.start <= begin && edge <= mark.end);
    if (over.length === 0) return words;
    const severity = gravest.find((each) => over.some((mark) => mark.severity === each)) as Severity;
    return `<mark class="${severity}" data-of="${[...new Set(over.map(({ id }) => id))].join(" ")}">${words}</mark>`;
  }).join("");
}
