/** A stream of a PDF as it stands in the file. */
export interface Stream {
  /** Filters by name, in the order in which they are undone. */
  readonly filters: readonly string[];
  readonly packed: Uint8Array;
  /** Pictures are never unpacked for their text. */
  readonly isPicture: boolean;
  /** What paints a page or a part of one, as far as its dictionary tells: no font, no table, no list of objects. */
  readonly paints: boolean;
}

/** Bytes of a dictionary that are looked at. */
const LONGEST = 65_536;

/** The streams of a file, wherever they stand: tables of what stands where may lie. */
export function* streamsOf(bytes: Uint8Array): Generator<Stream> {
  let before = 0;
  for (let at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", at + 6)) {
    if (bytes[at - 1] === 0x64 && bytes[at - 2] === 0x6e) continue; // endstream
    const dictionary = dictionaryBefore(bytes, Math.max(before, at - LONGEST), at);
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = find(bytes, "endstream", start);
    yield {
      filters: filtersOf(dictionary), packed: bytes.subarray(start, end < 0 ? bytes.length : end), isPicture: /\/Subtype\s*\/Image\b/u.test(dictionary),
      paints: !/\/(?:Length1|Type\s*\/(?!XObject)|Subtype\s*\/(?!Form))/u.test(dictionary),
    };
    if (end < 0) return;
    before = at = end;
  }
}

/** Where an ASCII word next stands, or -1. */
export function find(bytes: Uint8Array, word: string, from: number): number {
  const codes = [...word].map((char) => char.charCodeAt(0));
  const [first = 0] = codes;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) if (codes.every((code, step) => bytes[at + step] === code)) return at;
  return -1;
}

/** The stream's dictionary, which stands right before it; names may have letters as `#` and two digits. */
function dictionaryBefore(bytes: Uint8Array, from: number, to: number): string {
  let start = to;
  while (start > from && !(bytes[start] === 0x6f && bytes[start + 1] === 0x62 && bytes[start + 2] === 0x6a)) start--;
  let text = "";
  for (let at = start; at < to; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 8_192)));
  return text.replaceAll(/#([\da-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** One that stands in an object of its own is taken for the usual one. */
function filtersOf(dictionary: string): string[] {
  const given = /\/Filter\s*(\[[^\]]*\]|\/[A-Za-z\d]+|\d+\s+\d+\s+R)/u.exec(dictionary)?.[1] ?? "";
  return /^\d/u.test(given) ? ["FlateDecode"] : [...given.matchAll(/\/([A-Za-z\d]+)/gu)].map((match) => match[1] ?? "");
}
