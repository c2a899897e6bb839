import { Inflate } from "fflate";
import { MB } from "../bounds.ts";
import { crc32 } from "./crc32.ts";
import { Unreadable } from "./unreadable.ts";
import { joinedBytes } from "../joined-bytes.ts";

/** Bytes that the parts which are read may have together, unpacked: no act has so many. */
const MAX_UNPACKED = 64 * MB;
/** Packed bytes given to the unpacker at once, so that a bomb is seen after one step. */
const STEP = 16 * 1024;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly checksum: number;
  readonly encrypted: boolean;
  /** Its record in the directory at the archive's end. */
  readonly record: Uint8Array;
}

/** A part as it lies in the archive. */
export interface PackedPart {
  /** In lower case, without a leading slash. */
  readonly name: string;
  /** Header with name and extra fields before the packed bytes. */
  readonly header: Uint8Array;
  readonly packed: Uint8Array;
  readonly record: Uint8Array;
}

/** A ZIP archive whose parts are unpacked one by one when asked for. Throws `Unreadable`. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #room = MAX_UNPACKED;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#entries = this.#readDirectory();
  }

  /** Names of all parts, in lower case. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** A part's bytes, or undefined when there is none of that name; case and a leading slash do not matter. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(plain(name));
    if (entry === undefined) return undefined;
    if (entry.encrypted) throw new Unreadable("encrypted", "The file is protected with a password; save it without one and try again.");
    if (entry.size > this.#room) throw tooLarge(name);
    const { packed } = this.#locate(entry);
    if (entry.method !== 0 && entry.method !== 8) throw new Unreadable("damaged", `The part ${name} is packed in a way that office programs do not use; open the file in Word or LibreOffice, save it anew, and try again.`);
    const bytes = entry.method === 0 ? packed : inflate(packed, name, this.#room);
    this.#room -= bytes.length;
    // A damaged part may still unpack, into other words.
    if (crc32(bytes) !== entry.checksum) throw cutShort();
    return bytes;
  }

  /** All parts in the directory's order, not unpacked. */
  get packedParts(): readonly PackedPart[] {
    return [...this.#entries].map(([name, entry]) => ({ name, record: entry.record, ...this.#locate(entry) }));
  }

  #locate({ offset, packed: size }: Entry): Pick<PackedPart, "header" | "packed"> {
    const start = offset + 30 + this.#short(offset + 26) + this.#short(offset + 28);
    const packed = this.#bytes.subarray(start, start + size);
    if (packed.length < size) throw cutShort();
    return { header: this.#bytes.subarray(offset, start), packed };
  }

  #readDirectory(): Map<string, Entry> {
    const end = this.#findEnd();
    const count = this.#short(end + 10);
    let at = this.#long(end + 16);
    const entries = new Map<string, Entry>();
    for (let seen = 0; seen < count; seen++) {
      if (at + 46 > this.#bytes.length || this.#long(at) !== 0x02014b50) throw cutShort();
      const length = this.#short(at + 28);
      const name = plain(String.fromCharCode(...this.#bytes.subarray(at + 46, at + 46 + Math.min(length, 1024))));
      const offset = this.#long(at + 42);
      if (offset + 30 > this.#bytes.length) throw cutShort();
      const next = at + 46 + length + this.#short(at + 30) + this.#short(at + 32);
      const entry = { record: this.#bytes.subarray(at, next), method: this.#short(at + 10), checksum: this.#long(at + 16), packed: this.#long(at + 20), size: this.#long(at + 24), offset, encrypted: (this.#short(at + 8) & 1) === 1 };
      if (!entries.has(name)) entries.set(name, entry);
      at = next;
    }
    return entries;
  }

  /** The directory's end record stands at the file's end, before a comment of at most 64 KB. */
  #findEnd(): number {
    for (let at = this.#bytes.length - 22; at >= Math.max(0, this.#bytes.length - 22 - 0xffff); at--) {
      if (this.#long(at) === 0x06054b50) return at;
    }
    throw cutShort();
  }

  #short(at: number): number {
    return at + 2 <= this.#bytes.length ? this.#view.getUint16(at, true) : 0;
  }

  #long(at: number): number {
    return at + 4 <= this.#bytes.length ? this.#view.getUint32(at, true) : 0;
  }
}

function inflate(packed: Uint8Array, name: string, room: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const stream = new Inflate((part, last) => {
    size += part.length;
    if (size > room) throw tooLarge(name);
    parts.push(part);
    ended = last;
  });
  for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  if (!ended) throw cutShort();
  return joinedBytes(parts);
}

function plain(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();
}

function tooLarge(name: string): Unreadable {
  return new Unreadable("too-large", `The file unpacks to more than ${MAX_UNPACKED / MB} MB (in its part ${name}), more than an act may have; give one act per file.`);
}

function cutShort(): Unreadable {
  return new Unreadable("damaged", "The file is cut short or damaged; get it again, or open it in the program that made it and save it anew.");
}
