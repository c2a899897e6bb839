import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import type { PackedPart, Zip } from "./zip.ts";
import { joinedBytes } from "../joined-bytes.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** Bytes of a part's header, of its record in the directory, and of the directory's end, without names. */
const HEADER = 30, RECORD = 46, END = 22;
/** 1 January 1980, the first day that archives know: the same input gives the same bytes whenever it is written. */
const DATE = 0x0021;

/**
 * The archive with some parts' content replaced or added. All others keep their packed bytes, names, dates and order.
 * @param changed new content by path; a path that the archive lacks is added at its end
 */
export function rewriteZip(zip: Zip, changed: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rest = new Map([...changed].map(([path, content]) => [path.toLowerCase(), { path, content }]));
  const parts = zip.packedParts.map((part) => {
    const change = rest.get(part.name);
    rest.delete(part.name);
    return change ? packed(part, change.content) : part;
  });
  return written([...parts, ...[...rest.values()].map(({ path, content }) => packed(blankPart(path), content))]);
}

/** The part with other content. */
function packed({ name, header, record }: PackedPart, content: Uint8Array): PackedPart {
  const bytes = deflateSync(content, { level: 6 });
  const newRecord = copy(record);
  const view = viewOf(newRecord);
  view.setUint16(10, 8, true);
  view.setUint32(16, crc32(content), true);
  view.setUint32(20, bytes.length, true);
  view.setUint32(24, content.length, true);
  return { name, header, packed: bytes, record: newRecord };
}

function blankPart(path: string): PackedPart {
  const name = new TextEncoder().encode(path);
  const header = new Uint8Array(HEADER + name.length), record = new Uint8Array(RECORD + name.length);
  header.set(name, HEADER);
  record.set(name, RECORD);
  for (const [bytes, signature, at] of [[header, 0x04034b50, 4], [record, 0x02014b50, 6]] as const) {
    const view = viewOf(bytes);
    view.setUint32(0, signature, true);
    view.setUint16(at, 20, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint16(at + 22, name.length, true);
  }
  viewOf(record).setUint16(4, 20, true);
  return { name: path.toLowerCase(), header, packed: new Uint8Array(), record };
}

/** Parts one after the other, then the directory. Sizes stand in the headers, so none need follow the packed bytes. */
function written(parts: readonly PackedPart[]): Uint8Array {
  const chunks: Uint8Array[] = [], directory: Uint8Array[] = [];
  let offset = 0;
  for (const { header, packed: bytes, record } of parts) {
    const own = copy(header), listed = copy(record);
    const view = viewOf(own), listedView = viewOf(listed);
    // Without the sign that sizes come later; method, time, checksum and sizes are those of the directory.
    listedView.setUint16(8, listedView.getUint16(8, true) & ~8, true);
    listedView.setUint32(42, offset, true);
    own.set(listed.subarray(8, 28), 6);
    view.setUint32(0, 0x04034b50, true);
    chunks.push(own, bytes);
    directory.push(listed);
    offset += own.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joinedBytes([...chunks, ...directory, endOf(parts.length, size, offset)]);
}

function endOf(count: number, size: number, offset: number): Uint8Array {
  const end = new Uint8Array(END);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return end;
}

/** Node's buffers share their bytes with what `slice` gives of them. */
function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
