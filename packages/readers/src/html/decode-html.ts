import { decode, type Decoded } from "../text/decode.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Encodings that plain text is tried for anyway. */
const USUAL = /^(?:utf-?8|utf-?16(?:le|be)?|windows-125[12]|cp125[12]|iso-8859-1|latin1|us-ascii|ascii)$/iu;

/**
 * Decodes a page: by its byte-order mark or as UTF-8 when the bytes are that or nearly so, whatever the page says; else as its `meta` or XML
 * declaration says; else as plain text is. Portals often name another encoding than they use, but other bytes are next to never valid UTF-8.
 */
export function decodeHtml(bytes: Uint8Array, file: string): Decoded {
  const label = declared(bytes);
  if (label !== undefined && !USUAL.test(label) && !isUtf8(bytes)) {
    try {
      return { text: new TextDecoder(label).decode(bytes) };
    } catch {
      // No encoding has this name.
    }
  }
  return decode(bytes, file);
}

function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ?? /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1];
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes) !== "";
  } catch {
    return false;
  }
}
