import type { Problem } from "@charterlint/core";
import { MAX_TEXT_BYTES, MB } from "../bounds.ts";
import { guessSingleByte } from "./single-byte.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Decoded text without its byte-order mark, perhaps with a `warning`; or the problem that says why there is none. */
export type Decoded = { readonly text: string; readonly warning?: Problem } | { readonly problem: Problem };

/**
 * Decodes a file: by its byte-order mark; else UTF-16 by where its zero bytes stand; else UTF-8 if it is valid, or nearly;
 * else windows-1251 or windows-1252, told apart by how often their letters occur. Never throws.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const refuse = (code: string, message: string): Decoded => ({ problem: { severity: "error", code, message, file } });
  if (bytes.length > MAX_TEXT_BYTES) {
    return refuse("too-large", `The file has ${Math.round(bytes.length / MB)} MB, more than the ${MAX_TEXT_BYTES / MB} MB that the text of an act may have; give one act per file, or a part of it.`);
  }
  const text = decodeText(bytes);
  if (typeof text === "object") return { text: text.damaged, warning: damaged(file) };
  if (text === undefined || !readable(text)) {
    return refuse("not-text", "The file is not text in UTF-8, UTF-16, windows-1251 or windows-1252; save it as plain text in UTF-8.");
  }
  return isBlank(text) ? refuse("empty", "The file has no text, only white space; give a file with the words of an act.") : { text };
}

function decodeText(bytes: Uint8Array): string | { readonly damaged: string } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return tryDecode("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return tryDecode("utf-16be", bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return tryDecode("utf-8", bytes);
  const wide = guessUtf16(bytes);
  if (wide !== undefined) return tryDecode(wide, bytes);
  return tryDecode("utf-8", bytes) ?? damagedUtf8(bytes) ?? decodeSingleByte(bytes);
}

/** UTF-8 with a few bytes that are none, as a copy or a cut leaves them: what is right is not to be taken for another encoding. */
function damagedUtf8(bytes: Uint8Array): { readonly damaged: string } | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = text.match(/\uFFFD/gu)?.length ?? 0;
  const right = text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  return wrong <= Math.max(1, text.length / 100) && right > wrong ? { damaged: text.replaceAll("\0", "") } : undefined;
}

function damaged(file: string): Problem {
  return { severity: "warning", code: "damaged-text", message: "Some bytes of the file are not UTF-8 as the others are; they were read as � (U+FFFD). Get the file again, or save it anew in UTF-8.", file };
}

/** What windows-1252 has from 80 to 9F. Some versions of Node read those bytes as ISO 8859-1, as control characters. */
export const SIGNS: string = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function decodeSingleByte(bytes: Uint8Array): string {
  const encoding = guessSingleByte(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === "windows-1251" ? text : withSigns(text);
}

/** A text decoded as windows-1252, its signs set right where they were read as control characters. */
export function withSigns(text: string): string {
  return text.replaceAll(/[\u0080-\u009F]/gu, (char) => SIGNS.charAt(char.charCodeAt(0) - 0x80));
}

/** Strips the byte-order mark; undefined when the bytes are not valid in this encoding. */
function tryDecode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * UTF-16 without a mark: in Latin text every second byte is zero; in Cyrillic text the spaces and signs have such a
 * byte and the letters have 04 there.
 */
function guessUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const size = Math.min(bytes.length, 65_536);
  const high: [number, number] = [0, 0];
  const zero: [number, number] = [0, 0];
  for (let at = 0; at < size; at++) {
    const side = (at % 2) as 0 | 1;
    if (bytes[at] === 0) zero[side]++;
    if (bytes[at] === 0 || bytes[at] === 4) high[side]++;
  }
  const most = (size / 2) * 0.8;
  if (high[1] > most && zero[1] > 0 && high[0] < most / 4) return "utf-16le";
  if (high[0] > most && zero[0] > 0 && high[1] < most / 4) return "utf-16be";
  return undefined;
}

/** No zero characters, and next to no control or replacement characters. */
function readable(text: string): boolean {
  let strange = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return false;
    if ((code < 32 && (code < 9 || code > 13) && code !== 27) || (code >= 0x7f && code <= 0x9f && code !== 0x85) || code === 0xfffd) strange++;
  }
  return strange <= text.length / 100;
}

function isBlank(text: string): boolean {
  return !/\S/u.test(text);
}
