/** Signs of the fonts Symbol and Wingdings (private-use characters F020 to F0FF) that acts use; others become a bullet. */
const PRIVATE: Readonly<Record<string, string>> = {
  "\uF02D": "–", "\uF0A7": "▪", "\uF0B7": "•", "\uF0A3": "≤", "\uF0B3": "≥", "\uF0B1": "±", "\uF0B4": "×", "\uF0B0": "°", "\uF0D8": "➢", "\uF0FC": "✓", "\uF06E": "■", "\uF0A8": "□",
};

/** A text with the characters of symbol fonts as ordinary ones. */
export function symbol(text: string): string {
  return text.replaceAll(/[\uE000-\uF8FF]/gu, (char) => PRIVATE[char] ?? "•");
}

/** The sign before an item of a list; `o`, which Word writes in a typewriter's font, looks like a small circle. */
export function bullet(sign: string): string {
  return sign === "o" ? "◦" : symbol(sign);
}
