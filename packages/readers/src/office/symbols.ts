/** Signs of the fonts Symbol and Wingdings (private-use characters F020 to F0FF) that acts use; others become a bullet. */
const PRIVATE: Readonly<Record<string, string>> = {
  "\uF02D": "–", "\uF0A7": "▪", "\uF0B7": "•", "\uF0A3": "≤", "\uF0B3": "≥", "\uF0B1": "±", "\uF0B4": "×", "\uF0B0": "°", "\uF0D8": "➢", "\uF0FC": "✓", "\uF06E": "■", "\uF0A8": "□",
};

/** A bullet or sign as it looks: characters of symbol fonts become ordinary ones. `o` as a whole bullet is a small circle. */
export function symbol(text: string): string {
  if (text === "o") return "◦";
  return text.replaceAll(/[\uE000-\uF8FF]/gu, (char) => PRIVATE[char] ?? "•");
}
