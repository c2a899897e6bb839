const units = Uint16Array.from({ length: 4096 }, (_unit, at) => at);
/** Every UTF-16 code unit once, at its own place. */
const plane = Array.from({ length: 16 }, (_part, part) => String.fromCharCode(...units.map((unit) => unit + part * 4096))).join("");

/**
 * Sets `value` in `table`, by UTF-16 code unit, for all characters that `pattern` finds, such as `\p{L}`. Some hundred runs are matched in place of 65,536
 * characters: it is done at each start.
 */
export function mark(table: Uint8Array, pattern: string, value: number): void {
  for (const { index, 0: run } of plane.matchAll(new RegExp(`(?:${pattern})+`, "gu"))) table.fill(value, index, index + run.length);
}
