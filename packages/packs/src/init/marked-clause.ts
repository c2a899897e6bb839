/** A clause that its author marked: what gives it away, and what would answer. */
export interface MarkedClause {
  /** The clause with the words that answer, without marks. */
  readonly answered: string;
  /** The same without the words that answer. */
  readonly bare: string;
  /** Words that give it away, whole, and as a phrase of a lexicon. */
  readonly trigger: Marked;
  /** Words that answer. */
  readonly safeguard: Marked;
}

export interface Marked {
  readonly text: string;
  readonly phrase: string;
}

/** Thrown for a clause that is not marked as it must be; the message says how. */
export class ClauseError extends Error {}

/**
 * Reads a clause such as `The supplier may *cut off the water* [after written notice].`: between asterisks the words that give it away, in square
 * brackets those that answer. Inside the brackets asterisks may mark the part that counts. An asterisk within a word leaves the word's end open.
 * @throws ClauseError
 */
export function readClause(clause: string): MarkedClause {
  const parts = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/su.exec(clause.trim().replace(/\s+/gu, " "));
  if (!parts) throw new ClauseError("Put the words that answer it, once, in square brackets: [after written notice].");
  const [, before = "", answer = "", after = ""] = parts;
  const marks = `${before}\u0000${after}`;
  const trigger = markedIn(marks);
  if (!trigger || trigger.text.includes("\u0000")) throw new ClauseError("Put the words that give the clause away, once, between asterisks: *cut off the water*.");
  const safeguard = markedIn(answer) ?? { text: answer, phrase: phraseOf(answer, false) };
  const plain = (text: string): string => sentence(text.replaceAll("*", ""));
  if (trigger.phrase === "" || safeguard.phrase === "") throw new ClauseError("What is marked has no words.");
  return { answered: plain(before + answer + after), bare: plain(before + after), trigger, safeguard: { ...safeguard, text: answer.replaceAll("*", "").trim() } };
}

/** The only marked part of a text; undefined where there is none. */
function markedIn(text: string): Marked | undefined {
  const pieces = text.split("*");
  if (pieces.length === 1) return undefined;
  if (pieces.length !== 3) throw new ClauseError("Asterisks come in one pair: one before the words and one after them.");
  const [before, words, after] = pieces as [string, string, string];
  if (/[\p{L}\p{N}]$/u.test(before)) throw new ClauseError("The first asterisk stands at the beginning of a word.");
  const ending = /^[\p{L}\p{N}]*/u.exec(after)![0];
  return { text: (words + ending).trim(), phrase: phraseOf(words, ending !== "") };
}

/** Words as a phrase of a lexicon; with an open end the last is a stem. */
function phraseOf(text: string, open: boolean): string {
  const words = text.match(/[\p{L}\p{N}]+(?:[-‑'’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.join(" ") + (open ? "-" : "");
}

/** Set right where words were taken out: spaces, and the capital letter. */
function sentence(text: string): string {
  const set = text.replace(/\s+/gu, " ").replace(/ (?=[,.;:])/gu, "").trim();
  return set.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
