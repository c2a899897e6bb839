import { symbol } from "../office/symbols.ts";
import { withSigns } from "../text/decode.ts";

/** Node and browsers both have it; neither's types are asked for here. */
declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

/** Encodings by RTF's number of a font's character set; 0 and 1 depend on the file. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  2: "symbol", 77: "macintosh", 128: "shift_jis", 129: "euc-kr", 134: "gbk", 136: "big5", 161: "windows-1253", 162: "windows-1254", 163: "windows-1258",
  177: "windows-1255", 178: "windows-1256", 186: "windows-1257", 204: "windows-1251", 222: "windows-874", 238: "windows-1250",
};
const BY_PAGE: Readonly<Record<number, string>> = { 866: "ibm866", 874: "windows-874", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 10000: "macintosh", 10007: "x-mac-cyrillic", 20866: "koi8-r", 65001: "utf-8" };

/** A file's fonts, as far as they say how its bytes are decoded. */
export class Fonts {
  /** The file's own code page, `\ansicpg`. */
  page = 1252;
  /** The font of text that names none, `\deff`. */
  standard = 0;
  readonly #charsets = new Map<number, number>();
  readonly #pages = new Map<number, number>();
  readonly #decoders = new Map<string, TextDecoder>();
  #font = 0;

  /** Takes a control word of the font table. */
  define(name: string, value: number | undefined): void {
    if (name === "f" && value !== undefined) this.#font = value;
    if (name === "fcharset" && value !== undefined) this.#charsets.set(this.#font, value);
    if (name === "cpg" && value !== undefined) this.#pages.set(this.#font, value);
  }

  /** Decodes bytes of text in a font. */
  decode(bytes: readonly number[], font: number): string {
    const encoding = this.#encoding(font);
    if (encoding === "symbol") return symbol(String.fromCharCode(...bytes.map((byte) => 0xf000 + byte)));
    const text = this.#decoder(encoding).decode(Uint8Array.from(bytes));
    return encoding === "windows-1252" ? withSigns(text) : text;
  }

  #encoding(font: number): string {
    const charset = this.#charsets.get(font) ?? 1;
    const page = this.#pages.get(font);
    if (page !== undefined) return ofPage(page);
    // Word gives Western text fonts of their own (0); other programs write 0 for every font, and mean the file's code page.
    const western = charset === 0 && (this.page === 1252 || [...this.#charsets.values()].some((each) => ofPage(this.page) === BY_CHARSET[each]));
    return western ? "windows-1252" : BY_CHARSET[charset] ?? ofPage(this.page);
  }

  #decoder(encoding: string): TextDecoder {
    const known = this.#decoders.get(encoding);
    if (known !== undefined) return known;
    const decoder = newDecoder(encoding);
    this.#decoders.set(encoding, decoder);
    return decoder;
  }
}

function ofPage(page: number): string {
  return BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");
}

/** Not every browser has every encoding. */
function newDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
