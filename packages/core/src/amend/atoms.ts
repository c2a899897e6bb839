import type { Provision, Span } from "../model/act.ts";
import { quotationsIn } from "./quotations.ts";
import type { Comparable, Vocabulary } from "./vocabulary.ts";

/** The smallest parts of a command. */
export type Atom = Span & Comparable & {
  readonly kind: "word" | "number" | "sign" | "quote" | "block";
  /** For a `block`: what the reader found quoted; its span is the provision's. */
  readonly quoted?: Provision;
  /** White space or a line's end before it. */
  readonly spaced: boolean;
};

const parts = /\d+(?:[.-]\d+)*(?:\p{L}{1,2}(?![\p{L}\d]))?|\p{L}[\p{L}\p{M}]*|\S/gu;

/** Cuts a stretch of the bill into words, numbers, signs and whole quotations. */
export function atomsOf(text: string, { start, end }: Span, vocabulary: Vocabulary): Atom[] {
  const atoms: Atom[] = [];
  let at = start;
  for (const quote of [...quotationsIn(text, start, end), undefined]) {
    const until = quote?.start ?? end;
    for (const match of text.slice(at, until).matchAll(parts)) {
      const from = at + match.index, word = match[0];
      const kind = /^\d/.test(word) ? "number" : /^\p{L}/u.test(word) ? "word" : "sign";
      atoms.push({
        kind, start: from, end: from + word.length, spaced: from === start || /\s/u.test(text[from - 1] ?? " "),
        folded: kind === "word" ? vocabulary.fold(word) : word, capital: kind === "word" && word[0] !== word[0]!.toLowerCase(),
      });
    }
    if (!quote) break;
    atoms.push({ kind: "quote", ...quote, folded: "", capital: false, spaced: true });
    at = quote.end;
  }
  return atoms;
}

/** What the reader found quoted, as an atom. */
export function blockOf(quoted: Provision): Atom {
  return { kind: "block", quoted, ...quoted.span, folded: "", capital: false, spaced: true };
}
