// Writes ZIP archives that may lie: sizes, flags and packed bytes are what the caller says.
import { constants, crc32, deflateRawSync } from "node:zlib";

const MB = 1024 * 1024;

/** An entry with honest sizes. */
export function packed(name, words) {
  const bytes = Buffer.from(words);
  return { name, data: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

/** An entry that unpacks to `megabytes` of `filler` between `before` and `after`; it is made without ever being unpacked. */
export function swelling(name, megabytes, { before = "", filler = " ", after = "" } = {}) {
  const block = Buffer.alloc(Math.floor(MB / filler.length) * filler.length, filler);
  const step = (bytes) => deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const one = step(block);
  let crc = crc32(Buffer.from(before));
  for (let at = 0; at < megabytes; at++) crc = crc32(block, crc);
  crc = crc32(Buffer.from(after), crc);
  return { name, data: Buffer.concat([step(Buffer.from(before)), ...Array.from({ length: megabytes }, () => one), deflateRawSync(Buffer.from(after))]), size: megabytes * block.length + before.length + after.length, crc };
}

/** The archive's bytes. An entry: its name, packed `data`, the `size` and `crc` that it tells, `method` (8: deflate), `flags` (1: encrypted). */
export function zipFile(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, data, size, crc, method = 8, flags = 0 } of entries) {
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    for (const [head, at] of [[local, 4], [central, 6]]) {
      head.writeUInt16LE(20, at);
      head.writeUInt16LE(flags, at + 2);
      head.writeUInt16LE(method, at + 4);
      head.writeUInt32LE(crc >>> 0, at + 10);
      head.writeUInt32LE(data.length, at + 14);
      head.writeUInt32LE(size >>> 0, at + 18);
      head.writeUInt16LE(label.length, at + 22);
    }
    central.writeUInt32LE(offset, 42);
    parts.push(local, label, data);
    directory.push(central, label);
    offset += 30 + label.length + data.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
