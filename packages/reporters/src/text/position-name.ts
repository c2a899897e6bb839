import type { Act } from "@charterlint/core";
import { positionOf, sourceOf } from "../position.ts";
import type { Wording } from "../wording/wording.ts";

/** Where in its file something stands: `12:4` (line and column), `paragraph 12`, `page 3`, or the element's name. */
export function positionName(act: Act, offset: number, wording: Wording): string {
  const source = sourceOf(act, offset);
  if (source?.page !== undefined) return wording.source.page.replace("{n}", String(source.page));
  if (source?.paragraph !== undefined) return wording.source.paragraph.replace("{n}", String(source.paragraph));
  if (source?.element !== undefined) return source.element;
  const { line, column } = positionOf(act, offset);
  return `${line}:${column}`;
}

/** The number that stands beside a quoted text: of its paragraph, page or line; none where only an element is known. */
export function positionNumber(act: Act, offset: number): string {
  const source = sourceOf(act, offset);
  return source === undefined ? String(positionOf(act, offset).line) : String(source.paragraph ?? source.page ?? "");
}
