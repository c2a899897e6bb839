import type { Span } from "@charterlint/core";
import type { Note } from "./compile.ts";

/** A number that belongs to the word before it: "section 5[(1)]" cites a provision. */
const CITED = /(?:section|sections|article|articles|clause|rule|regulation|paragraph|schedule|act|chapter|part|no\.?)\s*$/iu;

/**
 * Ranges of an editor's marks: a footnote's number with the bracket that opens what an amendment put in. They stand before words, the number
 * of a provision or a quotation: "1[14A. Penalty", "the 2[National Board]", "2[(3) No person".
 */
export function findMarks(text: string, note: Note): Span[] {
  return [...text.matchAll(note.at)].map(({ index, 0: mark }) => ({ start: index, end: index + mark.length }))
    .filter(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /^(?:[\p{L}(“"‘*]|\d{1,3}[A-Z]{0,2}\.\s?\p{Lu})/u.test(text.slice(end, end + 8)) && !CITED.test(text.slice(Math.max(0, start - 14), start)));
}
