import { Inflate } from "fflate";

/** Takes unpacked bytes as they come; false: no more are wanted. */
type Take = (chunk: Uint8Array) => boolean;

/** PDF's filters by name and short name. Others pack pictures, which are never unpacked for their text. */
const FILTERS: Readonly<Record<string, (packed: Uint8Array, take: Take) => void>> = {
  FlateDecode: inflate, Fl: inflate, LZWDecode: unpackLzw, LZW: unpackLzw, RunLengthDecode: unpackRuns, RL: unpackRuns,
  ASCII85Decode: decodeAscii85, A85: decodeAscii85, ASCIIHexDecode: decodeHex, AHx: decodeHex,
};
/** Bytes packed that are unpacked at once, so that what swells is seen after one step. */
const STEP = 16_384;

/** Whether a filter's result is told by its input: the others are for pictures. */
export function canUnpack(filter: string): boolean {
  return Object.hasOwn(FILTERS, filter);
}

/** Unpacks bytes by one filter, chunk by chunk, until `take` wants no more or the bytes are damaged, which the PDF's own reader will tell. */
export function unpack(filter: string, packed: Uint8Array, take: Take): void {
  FILTERS[filter]?.(packed, take);
}

function inflate(packed: Uint8Array, take: Take): void {
  let wanted = true;
  const stream = new Inflate((chunk) => {
    wanted &&= take(chunk);
  });
  try {
    // Two bytes are zlib's own.
    for (let at = 2; at < packed.length && wanted; at += STEP) stream.push(packed.subarray(at, at + STEP));
  } catch {
    // Damaged.
  }
}

/** Only sizes are right: nobody needs the bytes of this old filter here. */
function unpackLzw(packed: Uint8Array, take: Take): void {
  const sizes = new Uint16Array(4097);
  let [next, width, last] = [258, 9, 0];
  let [held, bits, size] = [0, 0, 0];
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) [next, width, last] = [258, 9, 0];
    else {
      const own = code < 256 ? 1 : code < next ? sizes[code] ?? 1 : last + 1;
      if (last > 0 && next < 4096) sizes[next++] = last + 1;
      if (next + 1 >= 1 << width && width < 12) width++;
      last = own;
      size += own;
    }
    if (size < STEP) continue;
    if (!take(new Uint8Array(size))) return;
    size = 0;
  }
  take(new Uint8Array(size));
}

function unpackRuns(packed: Uint8Array, take: Take): void {
  for (let at = 0; at < packed.length;) {
    const length = packed[at] as number;
    if (length === 128) return;
    const run = length < 128 ? packed.subarray(at + 1, at + 2 + length) : new Uint8Array(257 - length).fill(packed[at + 1] ?? 0);
    if (!take(run)) return;
    at += length < 128 ? length + 2 : 2;
  }
}

function decodeAscii85(packed: Uint8Array, take: Take): void {
  const out = new Uint8Array(STEP);
  let [at, group, count] = [0, 0, 0];
  const put = (value: number, bytes: number): void => {
    for (let byte = 0; byte < bytes; byte++) out[at++] = (value >>> (24 - 8 * byte)) & 255;
  };
  for (const byte of packed) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && count === 0) put(0, 4);
    else if (byte >= 0x21 && byte <= 0x75) {
      group = group * 85 + byte - 0x21;
      if (++count === 5) {
        put(group % 4_294_967_296, 4);
        [group, count] = [0, 0];
      }
    }
    if (at <= STEP - 4) continue;
    if (!take(out.slice(0, at))) return;
    at = 0;
  }
  if (count > 1) put((group * 85 ** (5 - count) + 85 ** (5 - count) - 1) % 4_294_967_296, count - 1);
  take(out.slice(0, at));
}

function decodeHex(packed: Uint8Array, take: Take): void {
  const out = new Uint8Array(packed.length / 2 + 1);
  let [digits, value] = [0, 0];
  for (const byte of packed) {
    if (byte === 0x3e) break;
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : (byte | 32) >= 0x61 && (byte | 32) <= 0x66 ? (byte | 32) - 0x57 : undefined;
    if (digit === undefined) continue;
    value = (value << 4) | digit;
    out[digits++ >> 1] = value & 255;
  }
  take(out.subarray(0, (digits + 1) >> 1));
}
