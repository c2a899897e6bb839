import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";

// Changes with the form of what is kept, so that an older program's entries are passed over.
const mark = Buffer.from("clc1");

/** Bytes of an entry: a mark, a sum of what follows, and the value as a structured clone, in which what was one object stays one. */
export function packEntry(value: unknown): Buffer {
  const body = serialize(value);
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));
  return Buffer.concat([mark, sum, body]);
}

/** The value of an entry; undefined where its bytes are not those that were written. */
export function unpackEntry(bytes: Buffer): unknown {
  const body = bytes.subarray(8);
  if (bytes.length < 8 || !bytes.subarray(0, 4).equals(mark) || bytes.readUInt32LE(4) !== crc32(body)) return undefined;
  return deserialize(body);
}
