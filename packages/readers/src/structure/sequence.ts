import type { Candidate, Reading } from "./items.ts";
import type { Node } from "./node.ts";
import { compare, follows, isFirst, type Order } from "./numbers.ts";

/** How a point is to be read: under which parent, and whether it goes on with a list there. */
export interface Choice {
  readonly reading: Reading;
  readonly parent: Node;
  readonly sibling: boolean;
}

/** Points looked at ahead before a list inside a line is believed. */
const AHEAD = 400;
/** A list at lines' beginnings may leave out so many numbers: repealed ones, excerpts. */
const GAP = 60;

/**
 * Chooses how a place where a point may begin is to be read, by the lists that are open: 1 → 2, a → b, i → ii.
 * Inside a line a list begins only where its second point follows; undefined: it is no point.
 * @param following places after it, up to the next article
 * @param adjacent nothing stands between the number before and this one
 */
export function chooseReading(item: Candidate, stack: readonly Node[], following: Iterator<Candidate>, adjacent: boolean): Choice | undefined {
  const readings = item.readings.filter((reading) => fits(reading, stack));
  const next = goingOn(item, readings, stack);
  const first = readings.find((reading) => isFirst(reading.order));
  if (next !== undefined && (first === undefined || first.level === next.reading.level || !romanFollows(following, next.reading))) return next;
  if (first !== undefined) return (item.strong && !first.bare) || confirmed(first, stack, following, adjacent) ? opening(first, stack) : undefined;
  if (!item.strong || readings.every((reading) => reading.bare)) return undefined;
  const gap = continuing(readings, stack, (last, order) => compare(last, order) <= 0 && (order[0] ?? 0) - (last[0] ?? 0) <= GAP);
  if (gap !== undefined) return gap;
  // An excerpt begins in the middle of a list.
  const reading = readings.find((each) => (each.order[0] ?? 0) <= (each.level.list && !/\d/.test(each.num) ? 5 : 200));
  return reading === undefined || isOpen(reading, stack) ? undefined : opening(reading, stack);
}

function fits(reading: Reading, stack: readonly Node[]): boolean {
  const within = reading.level.within;
  if (within === undefined) return !stack.some((node) => node.kind === "preamble") || reading.level.list;
  if (within === "preamble") return stack.some((node) => node.kind === "preamble");
  return stack.some((node) => node.level?.annex === true) === (within === "annex");
}

/** At a line's beginning the lists of lines go before those inside a line: "(4) … by: (1) x; (2) y" is followed by (5). */
function goingOn(item: Candidate, readings: readonly Reading[], stack: readonly Node[]): Choice | undefined {
  const next = (last: Order, order: Order, reading: Reading): boolean => follows(last, order, reading.cyrillic ? 2 : 0);
  const lines = item.strong ? continuing(readings, stack, next, (node) => node.strong) : undefined;
  return lines ?? continuing(readings, stack, next);
}

/** The deepest open list that the number goes on with. */
function continuing(readings: readonly Reading[], stack: readonly Node[], fitsOn: (last: Order, order: Order, reading: Reading) => boolean, among: (node: Node) => boolean = () => true): Choice | undefined {
  for (let at = stack.length - 1; at > 0; at--) {
    const node = stack[at] as Node;
    const reading = !among(node) ? undefined : readings.find((each) => each.level === node.level && node.order !== undefined && fitsOn(node.order, each.order, each));
    if (reading !== undefined) return { reading, parent: stack[at - 1] as Node, sibling: true };
  }
  return undefined;
}

function isOpen(reading: Reading, stack: readonly Node[]): boolean {
  return stack.some((node) => node.level === reading.level);
}

/** A new list stands under what is open, but not inside a list of the same level or a deeper one. */
function opening(reading: Reading, stack: readonly Node[]): Choice {
  let at = stack.length - 1;
  // "1. The President: 1. appoints …": a colon lets a list of the same level stand inside.
  const top = stack[at];
  if (top?.level === reading.level && top.last === ":" && isFirst(reading.order)) return { reading, parent: top, sibling: false };
  while (at > 0 && closes(stack[at] as Node, reading)) at--;
  return { reading, parent: stack[at] as Node, sibling: false };
}

/** Numbered paragraphs also end an unnumbered part, which has no level. */
function closes(node: Node, reading: Reading): boolean {
  if (node.level === undefined) return !reading.level.list && node.prefix !== "preamble";
  return node.level.index >= reading.level.index;
}

/** After (h): the letter i, unless (ii) follows sooner than (j). */
function romanFollows(following: Iterator<Candidate>, letter: Reading): boolean {
  for (let seen = 0, next = following.next(); next.done !== true && seen < AHEAD; seen++, next = following.next()) {
    const { readings } = next.value;
    if (readings.some((each) => each.level === letter.level && follows(letter.order, each.order))) return false;
    if (readings.some((each) => each.level !== letter.level && each.order.length === 1 && each.order[0] === 2 && each.num.length === 2)) return true;
  }
  return false;
}

/** The list's second point follows before an outer list goes on. */
function confirmed(first: Reading, stack: readonly Node[], following: Iterator<Candidate>, adjacent: boolean): boolean {
  const parent = opening(first, stack).parent;
  const open = stack.slice(0, stack.indexOf(parent) + 1);
  for (let seen = 0, next = following.next(); next.done !== true && seen < AHEAD; seen++, next = following.next()) {
    const { readings } = next.value;
    if (readings.some((each) => each.level === first.level && follows(first.order, each.order))) return true;
    if (continuing(readings, open, (last, order) => follows(last, order)) !== undefined) return adjacent;
  }
  return adjacent;
}
