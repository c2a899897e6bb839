/** Control characters, and the marks that turn the direction of writing: a bill must not steer the reader's terminal. Halves of surrogate pairs are no characters. */
// oxlint-disable-next-line no-control-regex
const unsafe = /[\ud800-\udfff\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** `text` on one line, safe to print: each character that a terminal would obey becomes `�`, a tab or line end a space. */
export function clean(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ").replace(unsafe, "�");
}

/** `text` in its lines, with `�` for each character that `clean` would take out of a line. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unsafe, (character) => (character === "\n" || character === "\t" ? character : "�"));
}
