import { asLetter, asRoman } from "../office/numerals.ts";

/**
 * A list number in one of WordprocessingML's formats (`w:numFmt`). Formats of other scripts than Latin and Cyrillic, and numbers in
 * words, are given in digits.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return value >= 0 && value < 10 ? `0${value}` : String(value);
    case "upperRoman":
      return asRoman(value).toUpperCase();
    case "lowerRoman":
      return asRoman(value);
    case "upperLetter":
      return asLetter(value, "latin").toUpperCase();
    case "lowerLetter":
      return asLetter(value, "latin");
    case "russianUpper":
      return asLetter(value, "russian").toUpperCase();
    case "russianLower":
      return asLetter(value, "russian");
    case "ordinal":
      return `${value}${ordinalEnding(value)}`;
    case "numberInDash":
      return `- ${value} -`;
    default:
      return String(value);
  }
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][value % 10] ?? "th";
}
