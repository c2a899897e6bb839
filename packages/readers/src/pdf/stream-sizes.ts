import { Inflate } from "fflate";
import { Unreadable } from "../office/unreadable.ts";

/** What one page's or font's stream may swell to; the print of a page has less than a hundredth of it. */
const MAX_STREAM = 48 * 1024 * 1024;
/** Deflate makes at most so many bytes of one. */
const RATIO = 1_032;

/**
 * Refuses a PDF with a compressed stream that swells beyond all measure, before anything is unpacked into memory. Pictures may be
 * large: they are never unpacked for their text.
 * @throws Unreadable `too-large`
 */
export function checkStreams(bytes: Uint8Array): void {
  for (let at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", at + 6)) {
    if (bytes[at - 1] === 0x64 && bytes[at - 2] === 0x6e) continue; // endstream
    const dictionary = dictionaryBefore(bytes, at);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|RunLengthDecode)\b/gu) ?? [];
    if (filters.length === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (filters.length > 1) throw tooLarge();
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = find(bytes, "endstream", start);
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (packed.length * RATIO > MAX_STREAM && filters[0]?.startsWith("/Fl") === true && swells(packed)) throw tooLarge();
    if (end < 0) return;
    at = end;
  }
}

/** The stream's dictionary, which stands right before it. */
function dictionaryBefore(bytes: Uint8Array, at: number): string {
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, at - 600), at));
  return before.slice(before.lastIndexOf(" obj") + 1);
}

function swells(packed: Uint8Array): boolean {
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
  });
  try {
    // Two bytes are zlib's own; small steps keep what is unpacked at a time small.
    for (let at = 2; at < packed.length && size <= MAX_STREAM; at += 16_384) inflate.push(packed.subarray(at, at + 16_384));
  } catch {
    // Damaged: the PDF's own reader says so.
  }
  return size > MAX_STREAM;
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
