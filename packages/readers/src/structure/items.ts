import type { Level, Structure } from "./compile.ts";
import { foundNumber, type Form } from "./form.ts";
import { isSpace } from "./lines.ts";
import type { Order } from "./numbers.ts";
import { continuesReferences, opensItem } from "./references.ts";
import { findRuns } from "./runs.ts";

/** One way to read a point's number: `(i)` is the letter i or the roman one. */
export interface Reading {
  readonly level: Level;
  readonly num: string;
  readonly order: Order;
  readonly cyrillic: boolean;
  /** No sign stands after the number. */
  readonly bare: boolean;
}

/** A place where a paragraph or point may begin. `[start, end)` is its number with the signs. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** It begins a paragraph, or the words of an article. */
  readonly strong: boolean;
  readonly readings: readonly Reading[];
}

interface Found {
  start: number;
  end: number;
  strong: boolean;
  readings: Reading[];
}

/**
 * Finds all places where paragraphs and points may begin. `strong` are offsets of paragraphs' beginnings, `taken` says whether an
 * offset lies in a heading. Inside a line only bracketed numbers count, and only where they aren't references.
 */
export function findItems(text: string, strong: Iterable<number>, taken: (at: number) => boolean, structure: Structure): Candidate[] {
  const found = new Map<number, Found>();
  for (const start of strong) atParagraph(text, start, structure, found);
  for (const level of structure.items) {
    if (!level.runs) continue;
    for (const { start, end, num, order } of findRuns(text, taken)) if (!found.has(start)) add(found, start, end, false, { level, bare: false, num, order, cyrillic: false });
  }
  const places = beforeBrackets(text);
  for (const level of structure.items) {
    if (!level.inline) continue;
    for (const form of level.forms) {
      if (!form.bracketed) continue;
      for (const match of inLine(text, form, places)) {
        const known = found.get(match.index);
        if (known?.strong === true || taken(match.index) || !opensItem(text, match.index, structure)) continue;
        const number = foundNumber(match, structure.ordinals);
        if (number?.order !== undefined) add(found, match.index, match.index + match[0].length, false, read(level, number, false));
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Where a number that a closing bracket ends may begin. */
interface Bracketed {
  readonly from: number;
  readonly bracket: number;
}

/** A number is no longer than this, its signs included. */
const LONGEST = 40;
const SECOND_WORD = /^(?:bis|ter|qu|sex|sept|oct|nov|dec|BIS|TER)/u;

/** All closing brackets. A number is one word, but for the adverb after it (`12 bis`); brackets may have a space inside. */
function beforeBrackets(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  for (let bracket = text.indexOf(")"); bracket >= 0; bracket = text.indexOf(")", bracket + 1)) {
    const farthest = Math.max(0, bracket - LONGEST);
    let from = wordBefore(text, bracket, farthest);
    if (SECOND_WORD.test(text.slice(from, from + 4))) from = wordBefore(text, from, farthest);
    if (text.charAt(from - 2) === "(" && isSpace(text.charCodeAt(from - 1))) from -= 2;
    found.push({ from: Math.max(from, farthest), bracket });
  }
  return found;
}

/** Where the word begins that ends at `end`, or before the white space there. */
function wordBefore(text: string, end: number, farthest: number): number {
  let at = end;
  while (at > farthest && isSpace(text.charCodeAt(at - 1))) at--;
  while (at > farthest && !isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Numbers of a form anywhere, in reading order. They are looked for before closing brackets only: these are few, and the text is long. */
function* inLine(text: string, form: Form, places: readonly Bracketed[]): Generator<RegExpExecArray> {
  let past = 0;
  for (const { from, bracket } of places) {
    for (let start = Math.max(past, from); start < bracket; start++) {
      if (!form.begins(text.charAt(start))) continue;
      form.at.lastIndex = start;
      const match = form.at.exec(text);
      if (match === null || start + match[0].length <= bracket) continue;
      past = start + match[0].length;
      yield match;
      break;
    }
  }
}

function atParagraph(text: string, start: number, structure: Structure, found: Map<number, Found>): void {
  for (const level of structure.items) {
    for (const form of level.forms) {
      if (!form.begins(text.charAt(start))) continue;
      form.at.lastIndex = start;
      const match = form.at.exec(text);
      const number = match === null ? undefined : foundNumber(match, structure.ordinals);
      if (match === null || number === undefined) continue;
      // A form without a number ("Примечание.") begins anew each time.
      if (number.order === undefined && !form.worded) continue;
      if (level.inline && continuesReferences(text, start, start + match[0].length)) continue;
      add(found, start, start + match[0].length, true, read(level, { order: [1], ...number }, form.bare));
    }
  }
}

function read(level: Level, number: { num?: string; order?: Order; cyrillic?: boolean }, bare: boolean): Reading {
  return { level, bare, num: number.num ?? "", order: number.order ?? [], cyrillic: number.cyrillic ?? false };
}

function add(found: Map<number, Found>, start: number, end: number, strong: boolean, reading: Reading): void {
  const known = found.get(start);
  if (known === undefined) found.set(start, { start, end, strong, readings: [reading] });
  else if (!known.readings.some((each) => each.level === reading.level)) known.readings.push(reading);
}
