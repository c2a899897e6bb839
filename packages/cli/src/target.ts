import { lineRange } from "@charterlint/reporters";
import type { Act, Place } from "@charterlint/core";
import { UsageError } from "./errors.ts";

/** A place in a file as somebody types it. */
export interface Target {
  readonly file: string;
  readonly place: { readonly line: number } | { readonly eId: string };
}

/**
 * Reads `bill.txt:37`, `bill.txt:37:5` (as reports print it) or `bill.docx#art_12__para_3`.
 * @throws UsageError for anything else.
 */
export function parseTarget(target: string): Target {
  const byId = /^(.+)#([^#]+)$/s.exec(target);
  if (byId) return { file: byId[1]!, place: { eId: byId[2]! } };
  const byLine = /^(.+?):(\d+)(?::\d+)?$/s.exec(target);
  if (byLine) return { file: byLine[1]!, place: { line: Number(byLine[2]) } };
  throw new UsageError(`${target}: name a place in the file: FILE:LINE (such as ${target}:12) or FILE#EID (such as ${target}#art_3).`);
}

/** The place in the act: a provision, or the range of a line. */
export function placeIn(act: Act, { file, place }: Target): Place {
  if ("eId" in place) return place;
  const range = lineRange(act, place.line);
  if (!range) throw new UsageError(`${file}:${place.line}: the text as read has no such line.`);
  return range;
}
