import { foldWord } from "../analyse/fold.ts";
import type { Span } from "./act.ts";

/**
 * The letters and digits of stretches of text and nothing else: without spaces, punctuation, hyphens and invisible characters, folded as words are. The same words
 * give the same string however a file breaks its lines, spaces its words or hyphenates them.
 */
export function foldedWords(text: string, spans: readonly Span[]): string {
  const words = spans.flatMap(({ start, end }) => text.slice(start, end).normalize("NFKC").match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []);
  const script = words.some((word) => /\p{Script=Cyrillic}/u.test(word)) ? "Cyrillic" : "Latin";
  return words.map((word) => foldWord(word, script)).join("");
}
