import { Inflate } from "fflate";
import { Unreadable } from "../office/unreadable.ts";

/** What one page's or font's stream may swell to; the print of a page has less than a hundredth of it. */
const MAX_STREAM = 48 * 1024 * 1024;
/** Deflate makes at most so many bytes of one. */
const RATIO = 1_032;
/** Tables of characters are small; larger streams are none. */
const MAX_TABLE = 1024 * 1024;
/** Characters that one row of such a table may name: codes have two bytes. */
const MAX_RANGE = 65_536;

/**
 * Refuses a PDF with a compressed stream that swells beyond all measure, before anything is unpacked into memory, or with a font's table
 * that names millions of characters in a row. Pictures may be large: they are never unpacked for their text.
 * @throws Unreadable `too-large`
 */
export function checkStreams(bytes: Uint8Array): void {
  for (let at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", at + 6)) {
    if (bytes[at - 1] === 0x64 && bytes[at - 2] === 0x6e) continue; // endstream
    const dictionary = dictionaryBefore(bytes, at);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/gu) ?? [];
    if (/\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (filters.length > 1) throw tooLarge();
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = find(bytes, "endstream", start);
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (filters.length === 0) checkTable(packed);
    else if (filters[0]?.startsWith("/Fl") === true) checkPacked(packed);
    if (end < 0) return;
    at = end;
  }
}

/** The stream's dictionary, which stands right before it. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 600), at));
  return before.slice(before.lastIndexOf(" obj") + 1);
}

function checkPacked(packed: Uint8Array): void {
  const most = packed.length * RATIO > MAX_STREAM ? MAX_STREAM : MAX_TABLE;
  const head: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    if (size < MAX_TABLE) head.push(chunk.slice());
    size += chunk.length;
  });
  try {
    // Two bytes are zlib's own; small steps keep what is unpacked at a time small.
    for (let at = 2; at < packed.length && size <= most; at += 16_384) inflate.push(packed.subarray(at, at + 16_384));
  } catch {
    // Damaged: the PDF's own reader says so.
  }
  if (size > MAX_STREAM) throw tooLarge();
  for (const chunk of head) checkTable(chunk);
}

/** A font's table of characters: rows `<first> <last> <character>`. */
function checkTable(bytes: Uint8Array): void {
  if (bytes.length > MAX_TABLE || (find(bytes, "beginbfrange", 0) < 0 && find(bytes, "begincidrange", 0) < 0)) return;
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  const [first, last] = [0, 1].map((place) => [...text.matchAll(/<([^>]{1,40})>\s*<([^>]{1,40})>/gu)].map((match) => Number.parseInt((match[place + 1] ?? "").replaceAll(/[^\da-f]/giu, ""), 16)));
  for (const [at, from] of (first ?? []).entries()) if ((last?.[at] ?? 0) - from > MAX_RANGE) throw tooManyCharacters();
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = [...word].map((char) => char.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (codes.every((code, step) => bytes[at + step] === code)) return at;
  return -1;
}

function tooLarge(): Unreadable {
  return new Unreadable("too-large", `A part of the PDF unpacks to more than ${MAX_STREAM / 1024 / 1024} MB, which no page of an act needs; print the act to PDF anew.`);
}

function tooManyCharacters(): Unreadable {
  return new Unreadable("damaged", "A font of the PDF names millions of characters, which none has: the file is damaged; print the act to PDF anew.");
}
