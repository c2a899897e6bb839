import { asLetter, asRoman } from "../office/numerals.ts";
import { bullet } from "../office/symbols.ts";
import { elements, type Xml } from "../office/xml.ts";

/** One level of a list or of the numbering of headings. */
export interface Level {
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels' numbers are shown, this one's included. */
  readonly shown: number;
  /** The whole number as a pattern, `%1%` standing for the first level's: newer files have it instead of prefix and suffix. */
  readonly pattern: string | undefined;
  readonly bullet: string | undefined;
}

/** Levels of a `text:list-style` or `text:outline-style`, the first at 1. */
export function readLevels(style: Xml): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const { name, attributes } of elements(style)) {
    const at = Number.parseInt(attributes["text:level"] ?? "", 10);
    if (!(at >= 1 && at <= 10)) continue;
    levels[at] = {
      format: attributes["style:num-format"] ?? "",
      prefix: attributes["style:num-prefix"] ?? "",
      suffix: attributes["style:num-suffix"] ?? "",
      start: Number.parseInt(attributes["text:start-value"] ?? "1", 10) || 0,
      shown: Number.parseInt(attributes["text:display-levels"] ?? "1", 10) || 1,
      pattern: attributes["style:num-list-format"] ?? attributes["loext:num-list-format"],
      bullet: name === "text:list-level-style-bullet" ? bullet(attributes["text:bullet-char"] ?? "•") : undefined,
    };
  }
  return levels;
}

/** The number of a paragraph at a level, as LibreOffice shows it; empty where the level prints none. */
export function writeNumber(levels: readonly (Level | undefined)[], at: number, counts: readonly (number | undefined)[]): string {
  const level = levels[at];
  if (level === undefined) return "";
  if (level.bullet !== undefined) return `${level.bullet} `;
  const one = (index: number): string => formatNumber(counts[index] ?? 0, levels[index]?.format ?? "");
  if (level.format === "") return "";
  const number = level.pattern?.replaceAll(/%(\d{1,2})%/gu, (_, index: string) => one(Number(index)))
    ?? `${level.prefix}${range(Math.max(1, at - level.shown + 1), at).map(one).filter((each) => each !== "").join(".")}${level.suffix}`;
  return number.trim() === "" ? "" : `${number}${/\s$/u.test(number) ? "" : " "}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** `style:num-format`: 1, a, A, i, I, or a description with Russian letters (`А, Б, .., Аа, Бб, ... (ru)`). */
function formatNumber(value: number, format: string): string {
  if (format === "") return "";
  if (format === "a") return asLetter(value, "latin");
  if (format === "A") return asLetter(value, "latin").toUpperCase();
  if (format === "i") return asRoman(value);
  if (format === "I") return asRoman(value).toUpperCase();
  if (format.startsWith("а, б")) return asLetter(value, "russian");
  if (format.startsWith("А, Б")) return asLetter(value, "russian").toUpperCase();
  return format === "01, 02, 03, ..." ? String(value).padStart(2, "0") : String(value);
}
