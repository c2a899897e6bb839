import { charPattern } from "./letters.ts";

/**
 * Compiles phrases of the structure data (see docs/rules.md: stems, gaps, alternatives, optional words, `^` for a capital
 * letter) to a regular expression that finds any of them. Gaps are bounded, so it runs in linear time.
 */
export function anyPhrase(phrases: readonly string[]): RegExp {
  return phrases.length === 0 ? /(?!)/u : new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(pattern).join("|")})`, "u");
}

function pattern(phrase: string): string {
  const items = phrase.match(/\([^)]*\)|\[[^\]]*\]|\S+/gu) ?? [];
  const parts = items.map((item) => {
    const gap = /^…(\d)?$/u.exec(item);
    if (gap !== null) return `(?:${WORD}${SPACE}){0,${gap[1] ?? 6}}`;
    if (item.startsWith("[")) return `(?:(?:${alternatives(item)})${SPACE})?`;
    return `(?:${item.startsWith("(") ? alternatives(item) : word(item)})${SPACE}`;
  });
  return parts.join("");
}

const WORD = "[\\p{L}\\p{N}-]+";
/** What may stand between two words, or after the last one. */
const SPACE = "(?:[\\s,«»\"“”()–—-]+|(?![\\p{L}\\p{N}]))";

function alternatives(item: string): string {
  return item.slice(1, -1).split("|").map((words) => words.trim().split(/\s+/u).map(word).join("[\\s,«»\"“”()]+")).join("|");
}

function word(text: string): string {
  const stem = text.endsWith("-");
  const capital = text.startsWith("^");
  const letters = text.slice(capital ? 1 : 0, stem ? -1 : undefined);
  const pattern = Array.from(letters, (letter, at) => (capital && at === 0 ? letter : charPattern(letter))).join("");
  return stem ? `${pattern}[\\p{L}\\p{N}]*` : pattern;
}
