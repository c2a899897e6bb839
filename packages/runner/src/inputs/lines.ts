/** A line without its end, and its 1-based number. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array;
}

const LF = 0x0a;
const CR = 0x0d;

/** Lines of a stream of bytes, one in memory at a time. Only LF (or CR LF) ends a line: U+2028 may stand in a JSON string. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      parts.push(chunk.subarray(from, end));
      yield lineOf(++number, parts);
      parts = [];
      from = end + 1;
    }
    if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (parts.length > 0) yield lineOf(++number, parts);
}

function lineOf(number: number, parts: readonly Uint8Array[]): ByteLine {
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  return { number, bytes: bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes };
}

/** Whether a line holds nothing but spaces and tabs. */
export function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09);
}
