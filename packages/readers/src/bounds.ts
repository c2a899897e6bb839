export const MB: number = 1024 * 1024;

/** Bytes that the text of an act may have; the longest codes and budgets of the world have 20 MB. */
export const MAX_TEXT_BYTES: number = 32 * MB;

/** Bytes that a file with pictures and fonts may have (Word, OpenDocument, RTF, PDF). */
export const MAX_FILE_BYTES: number = 64 * MB;

/** Characters of a text, and lines or paragraphs with words in it; an act of 20 MB has 150,000. More short ones need gigabytes to be read. */
export const MAX_CHARACTERS: number = 24 * MB;
export const MAX_LINES: number = 250_000;

/** What is said of a text with more. */
export const TOO_LONG: string = `The text has more than ${MAX_LINES} lines or ${MAX_CHARACTERS / MB} million characters, more than an act has; give one act per file, or a part of it.`;

/** Whether a text has more; lines are counted without being made. */
export function isTooLong(text: string): boolean {
  if (text.length > MAX_CHARACTERS) return true;
  let lines = 0;
  const ends = /[\n\r\f\u0085\u2028\u2029]\s*/g;
  while (text.length > MAX_LINES && ends.exec(text)) if (++lines > MAX_LINES) return true;
  return false;
}
