/** Cyrillic letters that look like a Latin one; Kazakh `і` and Roman numerals are often typed in the other script. */
const LOOK_ALIKES: readonly string[] = ["аa", "еe", "оo", "рp", "сc", "хx", "уy", "іi", "кk", "мm", "тt", "нh", "вb", "ёе"];

const alike = new Map<string, string>();
for (const pair of LOOK_ALIKES) {
  for (const letter of pair) alike.set(letter, (alike.get(letter) ?? "") + pair);
}

/** A regular expression for a character, whatever its case and script. No flag `i` is needed, so that `\p{Lu}` keeps its meaning. */
export function charPattern(char: string): string {
  let pattern = patterns.get(char);
  if (pattern === undefined) {
    const letters = charVariants(char);
    patterns.set(char, (pattern = letters.length === 1 ? escape(char) : `[${letters.map(escape).join("")}]`));
  }
  return pattern;
}

/** Of the letters of structures, which come again and again. */
const patterns = new Map<string, string>();

/** A character in either case and, when it is Cyrillic, its look-alikes. */
export function charVariants(char: string): string[] {
  const lower = char.toLowerCase();
  const all = new Set([char, lower, char.toUpperCase()]);
  // Only Cyrillic words are read through look-alikes: "Part" in English is what it is.
  if (/\p{Script=Cyrillic}/u.test(lower)) {
    for (const other of alike.get(lower) ?? "") all.add(other).add(other.toUpperCase());
  }
  return [...all].filter((each) => [...each].length === 1);
}

/** Escapes what is special in a regular expression with flag `u`, inside or outside a class. */
export function escape(char: string): string {
  return /[\\^$.*+?()[\]{}|/]/u.test(char) ? `\\${char}` : char;
}

/** Words as a pattern: letters of either case and script, one or more spaces for a space. */
export function wordsPattern(words: string): string {
  return [...words.trim()].map((char) => (/\s/u.test(char) ? "\\s+" : charPattern(char))).join("").replaceAll(/(?:\\s\+)+/gu, "\\s+");
}
