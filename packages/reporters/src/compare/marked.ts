import type { Act, WordEdit, Span } from "@charterlint/core";

/** A stretch of one text: words that the other text has too, or words that only this one has. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** Where a provision's words were interrupted by others. */
const gap = " … ";

/**
 * The words of one side of a part as its text has them, with what only this side has marked. What stands between two stretches (punctuation, spaces) goes
 * with the first; a long interruption, such as a note or a list's points, is left out.
 */
export function markedSide(act: Act, edits: readonly WordEdit[], side: "old" | "new"): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  const spans = edits.flatMap((edit): [Span, boolean][] => {
    const span = side === "old" ? ("old" in edit ? edit.old : undefined) : "new" in edit ? edit.new : undefined;
    return span ? [[span, edit.op !== "same"]] : [];
  });
  spans.forEach(([span, marked], index) => {
    const next = spans[index + 1]?.[0];
    const between = next && act.text.slice(span.end, next.start);
    const cut = between !== undefined && (/\p{L}/u.test(between) || act.noise.some(({ start, end }) => start < next!.start && end > span.end));
    const end = between === undefined ? (/^[.;:!?»”)]+/u.exec(act.text.slice(span.end, span.end + 4))?.[0] ?? "") : "";
    pieces.push({ text: act.text.slice(span.start, span.end), marked });
    const after = between === undefined ? end : cut ? gap : between.replace(/\s+/gu, " ");
    if (after !== "") pieces.push({ text: after, marked: false });
  });
  return joined(pieces.map(({ text, marked }) => ({ text: text.replace(/\s+/gu, " "), marked })));
}

/** Neighbours of one kind together; a space between two marked stretches is marked with them. */
function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const out: MarkedPiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.marked === piece.marked) out[out.length - 1] = { ...last, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}
