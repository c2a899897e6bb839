import { MB } from "../bounds.ts";
import { Unreadable } from "../office/unreadable.ts";
import { find, type Stream, streamsOf } from "./streams.ts";
import { canUnpack, unpack } from "./unpack.ts";
import { joinedBytes } from "../joined-bytes.ts";

/** What one stream, and all together, may swell to; the print of a page has less than a thousandth of it. */
const MAX_STREAM = 32 * MB;
const MAX_STREAMS = 128 * MB;
/** From this size on a stream may have at most so many times its packed bytes: print has about five times. */
const MAX_LOOSE = 2 * MB;
const MAX_RATIO = 100;
/** Letters that one stream may paint. */
const MAX_LETTERS = 3 * MB;
/** Tables of characters are small; larger streams are none. */
const MAX_TABLE = MB;
/** Characters that one row of such a table may name: codes have two bytes. */
const MAX_RANGE = 65_536;

/**
 * Refuses a PDF with a compressed stream that swells beyond all measure, before anything is unpacked into memory, or with a font's table
 * that names millions of characters in a row. Pictures may be large: they are never unpacked for their text.
 * @throws Unreadable `too-large`
 */
export function checkStreams(bytes: Uint8Array): void {
  let room = MAX_STREAMS;
  for (const stream of streamsOf(bytes)) {
    if (stream.isPicture) continue;
    room -= checkStream(stream, Math.min(room, MAX_STREAM));
  }
}

/** Undoes the stream's filters one after another, none of which may swell; gives the size of what was unpacked. */
function checkStream({ filters, packed, paints }: Stream, room: number): number {
  let bytes = packed;
  let spent = 0;
  for (const [at, filter] of filters.entries()) {
    if (!canUnpack(filter)) return spent;
    const most = bytes.length * MAX_RATIO > MAX_LOOSE ? bytes.length * MAX_RATIO : MAX_LOOSE;
    const isLast = at === filters.length - 1;
    const kept: Uint8Array[] = [];
    let size = 0;
    unpack(filter, bytes, (chunk) => {
      size += chunk.length;
      if (paints || !isLast || size <= MAX_TABLE) kept.push(chunk.slice());
      return size <= most && spent + size <= room;
    });
    spent += size;
    if (size > most || spent > room) throw tooLarge();
    bytes = joinedBytes(kept);
  }
  checkTable(bytes);
  if (paints && countLetters(bytes) > MAX_LETTERS) throw new Unreadable("too-large", `A part of the PDF paints more than ${MAX_LETTERS / MB} million letters, which no page of an act has; print the act to PDF anew.`);
  return spent;
}

/** Bytes in strings, `(…)` or `<…>`, about. */
function countLetters(bytes: Uint8Array): number {
  let letters = 0;
  for (let at = 0; at < bytes.length; at++) {
    const close = bytes[at] === 0x28 ? 0x29 : bytes[at] === 0x3c ? 0x3e : 0;
    if (close === 0) continue;
    const start = at;
    while (at < bytes.length && (bytes[at] !== close || bytes[at - 1] === 0x5c)) at++;
    letters += at - start;
  }
  return letters;
}

/** A font's table of characters: rows `<first> <last> <character>`. */
function checkTable(bytes: Uint8Array): void {
  if (bytes.length > MAX_TABLE || (find(bytes, "beginbfrange", 0) < 0 && find(bytes, "begincidrange", 0) < 0)) return;
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  const [first, last] = [0, 1].map((place) => [...text.matchAll(/<([^>]{1,40})>\s*<([^>]{1,40})>/gu)].map((match) => Number.parseInt((match[place + 1] ?? "").replaceAll(/[^\da-f]/giu, ""), 16)));
  for (const [at, from] of (first ?? []).entries()) if ((last?.[at] ?? 0) - from > MAX_RANGE) throw tooManyCharacters();
}

function tooLarge(): Unreadable {
  return new Unreadable("too-large", "A part of the PDF swells beyond all measure when it is unpacked, which no page of an act needs; print the act to PDF anew.");
}

function tooManyCharacters(): Unreadable {
  return new Unreadable("damaged", "A font of the PDF names millions of characters, which none has: the file is damaged; print the act to PDF anew.");
}
