const escaped = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A value as JSON, on one line or indented. Characters that a terminal obeys, or that some programs take for the end of a line,
 * are written as `\u…`: the value is the same, and a row is always one line.
 */
export function printJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent)
    .replace(escaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
