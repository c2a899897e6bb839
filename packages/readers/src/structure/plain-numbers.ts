import type { Line } from "./lines.ts";
import { isBlank } from "./lines.ts";
import { follows, isFirst, type Order } from "./numbers.ts";

/** A plain number without a word may jump so far ahead: acts lose sections when they are amended or excerpted. */
const SLACK = 12;

/** An article's number without a word comes next after the last one, or begins anew after a chapter's heading. */
export function inOrder(last: Order, restart: boolean, order: Order): boolean {
  return follows(last, order, SLACK) || (restart && isFirst(order));
}

/** The first plain number of a text: an excerpt begins later than with 1, and "27" or "2d Session" alone is the number of a bill. */
export function beginsAct(text: string, lines: readonly Line[], at: number, order: Order): boolean {
  const line = lines[at] as Line;
  return isFirst(order) || ((order[0] ?? 0) <= 40 && (/^\d+\p{L}?\./u.test(text.slice(line.start, line.start + 8)) || hasListBelow(text, lines, at)));
}

/** A container numbered without a word, perhaps by decimals: 1, 1.1, 1.2, 2. */
export function nextContainer(last: Order | undefined, order: Order): boolean {
  return last === undefined ? isFirst(order) : follows(last, order);
}

/** "8" or "8 Fees", and "(1)" on the next line. */
export function hasListBelow(text: string, lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 3).find((line) => !isBlank(line));
  return below !== undefined && text.startsWith("(1)", below.start);
}
