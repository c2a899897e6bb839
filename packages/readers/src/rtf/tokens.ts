/** Kinds of tokens: braces, a control word, a control symbol, one byte of text. */
export type TokenKind = "open" | "close" | "word" | "symbol" | "byte" | "end";

/** Cuts RTF into tokens, one at a time; the fields tell what the last one was. Any bytes are taken. */
export class Tokens {
  /** Of a word its name, of a symbol its sign. */
  name = "";
  /** A word's number, where it has one. */
  value: number | undefined;
  /** A byte of text, in the font's code page. */
  byte = 0;
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): TokenKind {
    while (this.#at < this.#bytes.length) {
      const byte = this.#bytes[this.#at++] as number;
      if (byte === OPEN) return "open";
      if (byte === CLOSE) return "close";
      if (byte === BACKSLASH) return this.#control();
      // Line ends and zeros are no text.
      if (byte === 13 || byte === 10 || byte === 0) continue;
      this.byte = byte;
      return "byte";
    }
    return "end";
  }

  #control(): TokenKind {
    const first = this.#bytes[this.#at] ?? 0;
    if (!isLetter(first)) return this.#symbol(first);
    const start = this.#at;
    while (this.#at < start + 32 && isLetter(this.#bytes[this.#at] ?? 0)) this.#at++;
    this.name = String.fromCharCode(...this.#bytes.subarray(start, this.#at));
    this.value = this.#number();
    if (this.#bytes[this.#at] === 32) this.#at++;
    // Pictures may stand in the file as they are.
    if (this.name === "bin") this.#at += Math.max(0, this.value ?? 0);
    return "word";
  }

  #symbol(sign: number): TokenKind {
    this.#at++;
    this.name = String.fromCharCode(sign);
    this.value = undefined;
    if (this.name !== "'") return "symbol";
    const code = Number.parseInt(String.fromCharCode(...this.#bytes.subarray(this.#at, this.#at + 2)), 16);
    if (Number.isNaN(code)) return "symbol";
    this.#at += 2;
    this.byte = code;
    return "byte";
  }

  #number(): number | undefined {
    const start = this.#at;
    if (this.#bytes[this.#at] === MINUS && isDigit(this.#bytes[this.#at + 1] ?? 0)) this.#at++;
    while (this.#at < start + 11 && isDigit(this.#bytes[this.#at] ?? 0)) this.#at++;
    return this.#at === start ? undefined : Number.parseInt(String.fromCharCode(...this.#bytes.subarray(start, this.#at)), 10);
  }
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
