import { type Line, type Piece, quantile } from "./page.ts";
import type { Row } from "./rows.ts";

const SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Puts a row's pieces together into a line; a space stands where there is a gap. A raised number after a number is one that was
 * inserted (article 22¹) and is written with a hyphen; after a word it is a footnote's mark; after a unit it is a power.
 */
export function toLine({ pieces, baseline }: Row, page: number): Line {
  const size = quantile(pieces.flatMap((piece) => Array.from({ length: Math.min(200, piece.text.length) }, () => piece.size)), 0.5);
  const fonts = new Set(pieces.map((piece) => piece.font));
  const marks: [number, number][] = [];
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const words = clean(piece.text);
    const gap = text !== "" && piece.x - end > 0.15 * size;
    if (isRaised(piece, baseline, size) && /^\d{1,3}$/u.test(words.trim())) {
      const raised = words.trim();
      if (/\d$/u.test(text)) text += `-${raised}`;
      else {
        if (!/(?:^|[\s\d])(?:[кдсм]?м|[kdcm]?m)$/u.test(text)) marks.push([text.length, text.length + raised.length]);
        text += [...raised].map((digit) => SUPERSCRIPT[Number(digit)]).join("");
      }
    } else text += gap && !/\s$/u.test(text) && !/^\s/u.test(words) ? ` ${words}` : words;
    end = Math.max(end, piece.x + piece.width);
  }
  const x = pieces[0]?.x ?? 0;
  const leading = text.length - text.trimStart().length;
  text = text.trim();
  const firstWord = ((end - x) * (text.search(/\s/u) < 0 ? text.length : text.search(/\s/u))) / Math.max(1, text.length);
  return {
    page, text, x, right: end, baseline, size, firstWord,
    font: fonts.size === 1 ? pieces[0]?.font ?? "" : "",
    marks: marks.map(([from, to]) => [from - leading, to - leading] as const),
  };
}

function isRaised(piece: Piece, baseline: number, size: number): boolean {
  return piece.size < 0.8 * size && baseline - piece.baseline > 0.12 * size;
}

/** Without control characters; one space for each run of white space. */
function clean(text: string): string {
  return text.replaceAll(/\s+/gu, " ").replaceAll(/\p{Cc}/gu, "");
}
