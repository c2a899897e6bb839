import type { Act, Provision, Span } from "@charterlint/core";
import { element, type Element } from "../markup/element.ts";
import { escapeXml } from "../markup/escape.ts";
import { linesIn, type Run } from "./pieces.ts";

/** The runs of a line as XML: noise is an editor's remark, the act's title marked. */
export function inlineOf(runs: readonly Run[]): string {
  return runs.map(({ words, as }) => {
    const escaped = escapeXml(words);
    return as === "words" ? escaped : as === "title" ? `<docTitle>${escaped}</docTitle>` : `<remark status="editorial">${escaped}</remark>`;
  }).join("");
}

/** A line as a paragraph. */
export function paragraphOf(runs: readonly Run[]): Element {
  return element("p", {}, inlineOf(runs));
}

/** A range of the act's text as XML: a line end becomes `eol`, white space around it goes. Undefined when there are no words. */
export function wordsOf(act: Act, span: Span): string | undefined {
  const lines = linesIn(act, span).map(({ line }) => inlineOf(line));
  return lines.length === 0 ? undefined : lines.join("<eol/>");
}

/** Number and heading of a provision, in the order in which they stand; words after both, in their line, are a subheading. */
export function headOf(act: Act, { head, heading, num, span }: Provision): Element[] {
  if (head === undefined) return [];
  const part = (name: string, start: number, end: number): Element[] => {
    const words = wordsOf(act, { start, end });
    if (words === undefined) return [];
    return [element(name, { title: name === "num" && !tellsNumber(act.text.slice(start, end), num) ? num ?? "" : undefined }, words)];
  };
  const start = Math.max(head.start, span.start);
  if (heading === undefined) return part("num", start, head.end);
  const before = part("num", start, heading.start);
  const isNumber = before.length === 0 && num !== undefined && act.text.slice(heading.end, head.end).includes(num);
  return [...before, ...part("heading", heading.start, heading.end), ...part(isNumber ? "num" : "subheading", heading.end, head.end)];
}

/** The number alone, or after one word: "41-1.", "(b)", "Article 5". Else it is given apart. */
function tellsNumber(printed: string, num: string | undefined): boolean {
  const bare = printed.trim().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (num === undefined) return /^\p{L}{5,}$/u.test(bare);
  return bare === num || /^\p{L}+\.?\s+(\S*\d\S*)$/u.exec(bare)?.[1] === num;
}
