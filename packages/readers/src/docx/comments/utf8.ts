import { Unreadable } from "../../office/unreadable.ts";

/** Node and browsers both have them; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A part's text, its byte-order mark included, so that written again it has the same bytes. Throws `Unreadable` for other encodings. */
export function readUtf8(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable("not-utf-8", `The part ${part} is not in UTF-8, so comments can't be added to the file; open it in Word, save it anew, and try again.`);
  }
}
