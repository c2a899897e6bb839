/** A line without its end, and its 1-based number. */
export interface ByteLine {
  readonly number: number;
  /** Empty when the line is too long. */
  readonly bytes: Uint8Array;
  /** The line has more than `MAX_LINE` bytes. */
  readonly tooLong: boolean;
}

/** Bytes that a line may have: those of the longest act in JSON. */
export const MAX_LINE: number = 40 * 1024 * 1024;

const LF = 0x0a;
const CR = 0x0d;

/** Lines of a stream of bytes, one in memory at a time. Only LF (or CR LF) ends a line: U+2028 may stand in a JSON string. A line without end is the last. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let number = 0;
  let line = new Line();
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      line.add(chunk.subarray(from, end));
      yield line.end(++number);
      line = new Line();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
    // No list has such a line: what comes is not worth the time.
    if (line.size > MAX_LINE * 4) break;
  }
  if (line.size > 0) yield line.end(++number);
}

/** A line being read; one that gets too long is no longer kept. */
class Line {
  size = 0;
  #parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > MAX_LINE) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  end(number: number): ByteLine {
    const bytes = this.#parts.length === 1 ? (this.#parts[0] as Uint8Array) : Buffer.concat(this.#parts);
    return { number, bytes: bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes, tooLong: this.size > MAX_LINE };
  }
}

/** Whether a line holds nothing but spaces and tabs. */
export function isBlank({ bytes, tooLong }: ByteLine): boolean {
  return !tooLong && bytes.every((byte) => byte === 0x20 || byte === 0x09);
}
