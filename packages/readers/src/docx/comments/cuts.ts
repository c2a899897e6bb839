import type { Piece } from "../../office/paragraph-writer.ts";
import type { Anchor } from "./anchors.ts";
import { rawOffset } from "./raw-text.ts";
import { prefixOf, startOf, writtenRun, type WrittenRun } from "./runs.ts";

/** A place in a part where marks can be put, and what has to be written around them there. */
export interface Cut {
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Prefix of the marks' names. */
  readonly prefix: string;
  /** Offset at which the element whose words are split has to say that spaces at their ends are kept. */
  readonly keepSpace?: number;
}

/**
 * The place just before (`begin`) or just behind (`end`) a character of a piece; at the next edge of an element where the words can't be split.
 * @param count code units of the piece before the place
 */
export function cutAt(raw: string, piece: Piece, anchor: Anchor, count: number, side: "begin" | "end"): Cut {
  const prefix = prefixOf(raw, anchor.parent);
  if (!anchor.splits) return { at: side === "begin" ? startOf(raw, anchor.element) : anchor.element.place?.end ?? 0, before: "", after: "", prefix };
  const run = writtenRun(raw, anchor.element);
  const isEdge = count === (side === "begin" ? 0 : piece.words.length);
  const middle = isEdge ? undefined : rawOffset(raw, piece, count);
  if (middle === undefined) return edge(raw, piece, run, prefix, side);
  const { inner } = piece.element.place as NonNullable<Piece["element"]["place"]>;
  const name = `${prefixOf(raw, piece.element)}t`;
  return {
    at: middle, prefix,
    before: `</${name}></${run.prefix}r>`,
    after: `${run.opening}<${name} xml:space="preserve">`,
    ...(piece.element.attributes["xml:space"] === "preserve" ? {} : { keepSpace: inner - 1 }),
  };
}

/** The edge of a piece's element: of the whole run, where nothing else stands between. */
function edge(raw: string, { element }: Piece, run: WrittenRun, prefix: string, side: "begin" | "end"): Cut {
  const at = side === "begin" ? startOf(raw, element) : element.place?.end ?? 0;
  const between = side === "begin" ? raw.slice(run.content.start, at) : raw.slice(at, run.content.end);
  if (between.trim() === "") return { at: side === "begin" ? run.start : run.end, before: "", after: "", prefix };
  return { at, before: `</${run.prefix}r>`, after: run.opening, prefix };
}
