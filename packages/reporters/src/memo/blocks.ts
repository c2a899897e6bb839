/** Words in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export type Paragraph = readonly Run[];

/** What a memo is made of, whatever it is written in. */
export type Block =
  | { readonly kind: "title" | "subtitle"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "text"; readonly runs: Paragraph; readonly style?: "quote" | "command" }
  /** What the next block is. */
  | { readonly kind: "label"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Paragraph[] }
  /** Lines for programs, set as they are. */
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  /** Widths in percent; a cell holds paragraphs. */
  | { readonly kind: "table"; readonly widths: readonly number[]; readonly head?: readonly string[]; readonly rows: readonly (readonly (readonly Paragraph[])[])[] }
  /** A new page begins, lying if `wide`. */
  | { readonly kind: "page"; readonly wide?: boolean };

export function plain(text: string): Paragraph {
  return [{ text }];
}

/** A label in bold, then words. */
export function labelled(label: string, words: string): Paragraph {
  return [{ text: `${label}: `, bold: true }, { text: words }];
}

/** Paragraphs of a text, which blank lines keep apart. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split(/\n\s*\n/u).map((each) => each.trim()).filter((each) => each !== "").map(plain);
}
