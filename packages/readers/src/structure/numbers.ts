/** How a number is written: `41-1`, `IV`, `iv`, `B`, `b`, `BB`, `bb`, `first`. */
export type Style = "arabic" | "roman" | "small-roman" | "upper" | "lower" | "double-upper" | "double-lower" | "ordinal";

/** A number to compare: `41-1` is [41, 1], `12A` [12, 1], `iv` [4]. `first` holds for what begins a list. */
export type Order = readonly number[];

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };
const CYRILLIC = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const LATIN = "abcdefghijklmnopqrstuvwxyz";
const GREEK = "αβγδεζηθικλμνξοπρστυφχψω";

/** Patterns that find a number of a style; none can match in two ways. */
export const NUMBER_PATTERNS: Readonly<Record<Style, string>> = {
  arabic: "\\d{1,5}(?:[-–.]\\d{1,3})*(?:[-–\\s]?(?:bis|ter|quater|quinquies|sexies|septies|octies|novies|decies)(?:[-.]\\d{1,2})?|er|re|[º°ª]|[-\\/]\\p{Lu}{1,2}(?!\\p{L})|[A-Z]{1,2}|[a-z])?(?![-–](?:bis|ter|qu[ai]|sex|sept|oct|nov|dec))",
  roman: "[IVXLCDMІХСМ]{1,8}(?:er|ER|[-\\s](?:bis|ter|BIS|TER)|[A-Z](?![\\p{L}]))?",
  "small-roman": "[ivxlcі]{1,7}",
  upper: "[A-Z]{1,2}",
  lower: "\\p{Ll}{1,2}(?:-\\d{1,2})?",
  "double-upper": [...LATIN.toUpperCase()].map((letter) => letter + letter).join("|"),
  "double-lower": [...LATIN, ...GREEK].map((letter) => letter + letter).join("|"),
  ordinal: "",
};

/** Reads a number; undefined when it is none of that style (`iiii`, `Civil`). */
export function readNumber(style: Style, text: string, ordinals: Readonly<Record<string, number>>): Order | undefined {
  if (style === "arabic") return readArabic(text);
  if (style === "ordinal") return wrap(ordinals[text.toLowerCase().replace("ё", "е")]);
  // aa, bb, cc: a list of its own.
  if (style === "double-lower" || style === "double-upper") return readLetter(text.charAt(0));
  if (style === "roman" || style === "small-roman") return readRoman(text);
  return readLetter(text);
}

/** Articles put in after another: 12 bis, 12 ter, as lawyers of Romance languages count. */
const LATIN_ADVERBS = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

function readArabic(text: string): Order | undefined {
  const inserted = /^(\d[\d.–-]*?)[-–\s]?([a-z]{3,9})(?:[-.](\d+))?$/u.exec(text);
  const nth = LATIN_ADVERBS.indexOf(inserted?.[2] ?? "");
  if (nth >= 0) return [...(inserted?.[1] ?? "").split(/[.–-]/u).map(Number), nth + 2, ...(inserted?.[3] === undefined ? [] : [Number(inserted[3])])];
  const match = /^([\d.–-]*\d)(?:er|re|[º°ª]|[-/]?(\p{L}*))$/u.exec(text);
  if (match === null) return undefined;
  const parts = (match[1] ?? "").split(/[.–-]/u).map(Number);
  const letters = [...(match[2] ?? "").toLowerCase()].map((letter) => (LATIN.includes(letter) ? LATIN : CYRILLIC).indexOf(letter) + 1);
  return [...parts, ...letters];
}

function readRoman(text: string): Order | undefined {
  const plain = [...text.toLowerCase().replace(/(?<=i)er$|[-\s](?:bis|ter)$/u, "")].map((letter) => TWINS[letter] ?? letter).join("");
  const match = /^(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/u.exec(plain);
  if (plain !== "" && match !== null) return [romanValue(plain)];
  // A letter after the number: Chapter XA.
  const inserted = /^([cxlvi]+)([a-z])$/u.exec(plain);
  const base = inserted === null ? undefined : readRoman(inserted[1] ?? "");
  return base === undefined ? undefined : [...base, LATIN.indexOf(inserted?.[2] ?? "a") + 1];
}

const TWINS: Readonly<Record<string, string>> = { і: "i", х: "x", с: "c", м: "m" };

function romanValue(plain: string): number {
  let sum = 0;
  for (let at = 0; at < plain.length; at++) {
    const value = ROMAN[plain[at] ?? ""] ?? 0;
    sum += value < (ROMAN[plain[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return sum;
}

/** `a` … `z`, then `aa`, `bb`; an inserted `aa` after `a` is told by `follows`. */
function readLetter(text: string): Order | undefined {
  const [letters = "", ...inserted] = text.toLowerCase().split("-");
  const alphabet = [LATIN, CYRILLIC].find((each) => each.includes(letters[0] ?? "?")) ?? GREEK;
  const places = [...letters].map((letter) => alphabet.indexOf(letter) + 1);
  return places.includes(0) || places.length === 0 ? undefined : [...places, ...inserted.map(Number)];
}

function wrap(value: number | undefined): Order | undefined {
  return value === undefined ? undefined : [value];
}

/** The number begins a list: 1, a, i. */
export function isFirst(order: Order): boolean {
  return order.length === 1 && order[0] === 1;
}

/** Below zero when `a` stands before `b`. */
export function compare(a: Order, b: Order): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * `next` comes right after `last` in one list: 3 → 4, 3 → 3-1, 3-1 → 3-2, 3-2 → 4, 12 → 12A, z → aa.
 * Cyrillic lists leave letters out (ё, й, ъ) and Kazakh ones may or may not use ә, ғ, so two letters may be missing there.
 */
export function follows(last: Order, next: Order, slack = 0): boolean {
  const [lastHead = 0] = last;
  const [nextHead = 0] = next;
  if (next.length === 1 || (slack > 0 && nextHead > lastHead)) return nextHead > lastHead && nextHead <= lastHead + 1 + slack;
  if (nextHead === lastHead) return compare(last, next) < 0 && (next[1] ?? 0) <= (last[1] ?? 0) + 1 + slack;
  return last.length === 1 && lastHead === 26 && nextHead === 1 && next[1] === 1;
}
