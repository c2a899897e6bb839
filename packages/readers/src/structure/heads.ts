import type { Span } from "@charterlint/core";
import type { Level, Structure } from "./compile.ts";
import { foundNumber, type Form, type FoundNumber } from "./form.ts";
import { headingAbove } from "./heading-above.ts";
import { headingBelow } from "./heading-below.ts";
import { continuesHeading, isHeading, splitHeading } from "./headings.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";
import { follows, isFirst, type Order } from "./numbers.ts";
import { withLostWords } from "./lost-words.ts";
import { beginsAct, hasListBelow, inOrder, nextContainer } from "./plain-numbers.ts";
import { repeatedHead, standsTwice } from "./repeated.ts";

/** The beginning of a container or article: `[start, textStart)` is number and heading, own words follow. */
export interface Head {
  readonly level: Level;
  readonly number: Partial<FoundNumber>;
  readonly start: number;
  readonly headEnd: number;
  readonly heading: Span | undefined;
  readonly textStart: number;
  /** Line that `textStart` stands on, or before which it stands. */
  readonly line: number;
  readonly worded: boolean;
}

/** Where a number stands: `from` is the end of the head before; `next` tells whether the number is the very next one there. */
interface Place {
  readonly from: number;
  readonly inAnnex: boolean;
  next(order: Order): boolean;
}

/**
 * Finds containers and articles, each at the beginning of a line. Where most articles have their word (`SEC. 5.`, `Article 5`), plain
 * numbers are none.
 */
export function findHeads(text: string, lines: readonly Line[], layout: Layout, structure: Structure): readonly Head[] {
  const heads = search(text, lines, layout, structure, true);
  const basic = heads.filter((head) => head.level.role === "basic");
  const plain = basic.filter((head) => !head.worded).length;
  const chosen = plain === 0 || plain > basic.length - plain ? heads : search(text, lines, layout, structure, false);
  return withLostWords(text, lines, layout, chosen, structure);
}

function search(text: string, lines: readonly Line[], layout: Layout, structure: Structure, plain: boolean): Head[] {
  const heads: Head[] = [];
  const orders = new Map<Level, Order>();
  let last: Order | undefined;
  let restart = true;
  let below = 0;
  let inAnnex = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line) || !structure.headInitials.has(text.charAt(line.start))) continue;
    const free = mayBegin(text, lines, layout, at, below);
    const place: Place = { from: heads.at(-1)?.textStart ?? 0, inAnnex, next: (order) => (restart ? isFirst(order) : last !== undefined && follows(last, order)) };
    const fits = (level: Level, order: Order): boolean => {
      if (level.role === "container") return nextContainer(orders.get(level), order);
      return plain && (last === undefined ? beginsAct(text, lines, at, order) : inOrder(last, restart, order) || standsTwice(text, lines, at));
    };
    const found = match(text, lines, layout, at, structure, place, (level, order) => free && fits(level, order));
    if (found === undefined || (!free && !isNext(found, orders))) continue;
    heads.push(found);
    if (found.number.order !== undefined) orders.set(found.level, found.number.order);
    if (found.level.role === "basic") last = found.number.order ?? last;
    restart = found.level.role === "container";
    inAnnex ||= found.level.annex;
    // The line right below a head may be a head too, even where only blank lines separate paragraphs.
    below = found.line;
    at = Math.max(at, found.line - 1);
  }
  return heads;
}

/** In the middle of a paragraph an article begins only where its number is the very next. */
function isNext(head: Head, orders: ReadonlyMap<Level, Order>): boolean {
  const last = orders.get(head.level);
  return head.worded && head.textStart > head.start && last !== undefined && head.number.order !== undefined && follows(last, head.number.order);
}

function mayBegin(text: string, lines: readonly Line[], layout: Layout, at: number, below: number): boolean {
  if (layout.starts[at] === true || at === below) return true;
  if (layout.spaced) return false;
  const before = lines[at - 1];
  // A line that is short ends a paragraph, or is a heading in the middle of the page.
  return !layout.wrapped || (before !== undefined && before.end - before.start < layout.width * 0.6) || (before !== undefined && /[.;:!?»"”\])]$/u.test(text.slice(before.end - 1, before.end)));
}

function match(
  text: string, lines: readonly Line[], layout: Layout, at: number, structure: Structure, place: Place, inSequence: (level: Level, order: Order) => boolean,
): Head | undefined {
  const line = lines[at] as Line;
  // "статьи 5", "часть третья" at a line's beginning go on with a sentence.
  const initial = text.charAt(line.start);
  if (/\p{Ll}/u.test(initial)) return undefined;
  for (const level of structure.heads) {
    for (const form of level.forms) {
      if (!form.begins(initial)) continue;
      form.at.lastIndex = line.start;
      const hit = form.at.exec(text);
      const number = hit === null ? undefined : foundNumber(hit, structure.ordinals);
      if (hit === null || number === undefined) continue;
      if (!form.worded && (number.order === undefined || !inSequence(level, number.order))) continue;
      const head = complete(text, lines, layout, at, structure, level, form, number, Math.min(line.start + hit[0].length, line.end), place);
      if (head !== undefined) return head;
    }
  }
  return undefined;
}

function complete(
  text: string, lines: readonly Line[], layout: Layout, at: number, structure: Structure, level: Level, form: Form,
  number: Partial<FoundNumber>, after: number, place: Place,
): Head | undefined {
  const line = lines[at] as Line;
  const base = { level, number, start: line.start, worded: form.worded };
  const rest = { start: after, end: line.end };
  if (form.tail === "none") {
    const below = level.heading === "none" || level.heading === "same-line" ? undefined : headingBelow(text, lines, layout, at, structure, level);
    if (below === undefined && level.heading === "any") {
      const above = headingAbove(text, lines, layout, at, place.from, structure);
      if (above !== undefined) return { ...base, start: above.start, headEnd: line.end, heading: above, textStart: line.end, line: at + 1 };
    }
    if (!form.worded && below === undefined && !(place.inAnnex && hasListBelow(text, lines, at) && place.next(number.order ?? []))) return undefined;
    const headEnd = below?.span.end ?? line.end;
    return repeatedHead(text, lines, { ...base, headEnd, heading: below?.span, textStart: headEnd, line: (below?.last ?? at) + 1 }, structure);
  }
  const split = splitHeading(text, rest);
  if (split !== undefined) {
    return { ...base, headEnd: split.end, heading: { start: rest.start, end: split.end }, textStart: split.textStart, line: at };
  }
  const last = continuesHeading(text, lines, layout, at, rest.start);
  const end = lines[last]?.end ?? line.end;
  if (!isHeading(text, { start: rest.start, end }, structure, level, form.worded, lines, last)) {
    const above = level.heading === "any" ? headingAbove(text, lines, layout, at, place.from, structure) : undefined;
    if (above !== undefined) return { ...base, start: above.start, headEnd: after, heading: above, textStart: after, line: at };
    // "3 It is an offence …": paragraphs of a schedule have no heading and no sign after the number.
    if (!form.worded && place.inAnnex && level.role === "basic" && !text.slice(line.start, after).includes(".") && place.next(number.order ?? [])) {
      return { ...base, headEnd: after, heading: undefined, textStart: after, line: at };
    }
    // A plain number before a sentence is a numbered paragraph; with its word it is an article without a heading.
    if (!form.worded && !/^\s*[—–-]*\s*\(/u.test(text.slice(rest.start, rest.start + 6))) return undefined;
    if (level.role === "container") return undefined;
    return { ...base, headEnd: after, heading: undefined, textStart: after, line: at };
  }
  return repeatedHead(text, lines, { ...base, headEnd: end, heading: { start: rest.start, end }, textStart: end, line: last + 1 }, structure);
}
