import { charPattern, charVariants, escape } from "./letters.ts";
import { NUMBER_PATTERNS, readNumber, type Order, type Style } from "./numbers.ts";

/** What stands after the number of a form: a heading on the line, own words, or nothing. */
export type Tail = "heading" | "text" | "none";

/** One form of a level, compiled. */
export interface Form {
  /** Matches at `lastIndex`; one group for each style, named by it. Made when first asked for: most forms never meet a line that they could begin. */
  readonly at: RegExp;
  /** Its number is closed by a bracket and own words follow, so that it may stand inside a line. */
  readonly bracketed: boolean;
  readonly tail: Tail;
  /** Characters that it can begin with; other lines needn't be tried. */
  readonly initials: readonly string[];
  /** Whether a line that begins with the character needs to be tried. */
  begins(char: string): boolean;
  /** Its number stands before own words without any sign (`1 The Minister may`), so that only a list's sequence tells it. */
  readonly bare: boolean;
  /** It has a word of its own (`Article`), so that it can't be taken for a plain number. */
  readonly worded: boolean;
}

/** A number as found: the text, its order and where it stands. */
export interface FoundNumber {
  readonly num: string;
  readonly order: Order;
  /** Roman or spelled, to be written in arabic where equal eIds in all languages matter. */
  readonly spelled: boolean;
  readonly cyrillic: boolean;
}

const NAMES: Readonly<Record<string, readonly Style[]>> = {
  "{arabic}": ["arabic"], "{roman}": ["roman"], "{small-roman}": ["small-roman"], "{upper}": ["upper"],
  "{lower}": ["lower"], "{double-upper}": ["double-upper"], "{double-lower}": ["double-lower"], "{ordinal}": ["ordinal"], "{number}": ["arabic", "roman", "ordinal"],
};

/**
 * Compiles a form such as `Статья {arabic}. {heading}`. Case and look-alike letters don't matter; a space is one or more;
 * before a heading a dash or colon may stand for the full stop, or nothing when the heading begins with a capital letter.
 */
export function compileForm(form: string, ordinals: Readonly<Record<string, number>>): Form {
  const tail: Tail = form.endsWith("{heading}") ? "heading" : form.endsWith("{text}") ? "text" : "none";
  const body = form.replace(/\s*\{(?:heading|text)\}$/u, "");
  const core = bodyPattern(body, ordinals);
  const worded = /\p{L}/u.test(body.replaceAll(/\{[a-z-]+\}/gu, "").replaceAll("§", "s"));
  const open = /[.)]$/u.test(body) ? "" : body.endsWith("[.]") ? OPEN_AFTER_STOP : OPEN;
  const bare = tail === "text" && body.endsWith("}") && !worded;
  const end = { heading: `${open}[^\\S\\n]*(?=\\S)`, text: bare ? "[^\\S\\n]+(?=\\S)" : "(?!\\d)[^\\S\\n]*", none: "[^\\S\\n]*(?=[\\r\\n]|$)" }[tail];
  const initials = initialsOf(body, ordinals);
  const known = new Set(initials);
  // Small letters of every alphabet number points; the list has only those of ASCII and of the languages at hand.
  const small = body.startsWith("{lower}");
  let at: RegExp | undefined;
  return {
    get at() { return (at ??= new RegExp(`${core}${end}`, "yu")); },
    bracketed: tail === "text" && body.endsWith(")"), tail, bare, worded, initials,
    begins: (char) => known.has(char) || (small && char > "\x7f" && /\p{Ll}/u.test(char)),
  };
}

function initialsOf(body: string, ordinals: Readonly<Record<string, number>>): string[] {
  const styles = NAMES[/^\{[a-z-]+\}/u.exec(body)?.[0] ?? ""];
  if (styles === undefined) return charVariants([...body][0] ?? "");
  return styles.flatMap((style) => {
    if (style === "arabic") return [..."0123456789"];
    if (style === "ordinal") return Object.keys(ordinals).flatMap((word) => charVariants([...word][0] ?? ""));
    return style === "roman" ? [..."IVXLCDMІХСМ"] : style.endsWith("upper") ? [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"] : [...SMALL];
  });
}

const SMALL = "abcdefghijklmnopqrstuvwxyzаәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const CAPITAL = "(?=[\\p{Lu}\\d«\"“„‘(\\[])";
const OPEN = `(?:[^\\S\\n]*[.:–—-]+|[^\\S\\n]+${CAPITAL})`;
const OPEN_AFTER_STOP = `(?:[^\\S\\n]*[:–—-]+|(?<=\\.)|[^\\S\\n]+${CAPITAL})`;

function bodyPattern(body: string, ordinals: Readonly<Record<string, number>>): string {
  let pattern = "";
  for (const token of body.match(/\{[a-z-]+\}|\[[^\]]\]|\s+|./gu) ?? []) {
    const styles = NAMES[token];
    if (styles !== undefined) pattern += numberPattern(styles, ordinals);
    else if (/^\[.\]$/u.test(token)) pattern += `(?:[^\\S\\n]?\u200B?${escape(token.slice(1, -1))})?`;
    else if (/^\s/u.test(token)) pattern += "[^\\S\\n]+";
    // Word processors break a heading's word by a soft hyphen.
    else pattern += SPACED.get(token) ?? `${charPattern(token)}\u00AD?`;
  }
  return pattern;
}

/** Brackets may hold spaces, and a sign may have Markdown's escape before it, here seen as a zero-width space. */
const SPACED: ReadonlyMap<string, string> = new Map([["(", "\\([^\\S\\n]?"], [")", "[^\\S\\n]?\u200B?\\)"], [".", "\u200B?\\."], ["-", "[^\\S\\n]?[-–][^\\S\\n]?"]]);

function numberPattern(styles: readonly Style[], ordinals: Readonly<Record<string, number>>): string {
  const each = styles.map((style) => {
    const pattern = style === "ordinal" ? `(?:${ordinalPattern(ordinals) || "(?!)"})` : NUMBER_PATTERNS[style];
    return `(?<${style.replace("-", "_")}>${pattern})(?!\\p{L})`;
  });
  return `(?:${each.join("|")})`;
}

/** Any of the words, the longest first. */
function ordinalPattern(ordinals: Readonly<Record<string, number>>): string {
  let pattern = ordinalPatterns.get(ordinals);
  if (pattern === undefined) {
    pattern = Object.keys(ordinals).sort((a, b) => b.length - a.length).map((word) => [...word].map(charPattern).join("")).join("|");
    ordinalPatterns.set(ordinals, pattern);
  }
  return pattern;
}

/** By the words of a structure, which all its forms share. */
const ordinalPatterns = new WeakMap<object, string>();

/** The number that a match of a form found; `{}` for a form without one; undefined when it is no number after all. */
export function foundNumber(match: RegExpExecArray, ordinals: Readonly<Record<string, number>>): Partial<FoundNumber> | undefined {
  for (const [name, num] of Object.entries(match.groups ?? {})) {
    if (num === undefined) continue;
    const style = name.replace("_", "-") as Style;
    const order = readNumber(style, num, ordinals);
    if (order === undefined) return undefined;
    return { num, order, spelled: style === "roman" || style === "ordinal", cyrillic: style === "lower" && /\p{Script=Cyrillic}/u.test(num) };
  }
  return {};
}
