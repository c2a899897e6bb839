import { foldWord, type Script } from "./fold.ts";

/** One step of a phrase: a word, the beginning of a word, or a gap of up to `max` words. */
export type Step =
  | { readonly kind: "word" | "stem"; readonly text: string; readonly capital: boolean }
  | { readonly kind: "gap"; readonly max: number };

/** Alternatives, of which one stands here; or none, if `optional`. */
export interface Choice {
  readonly kind: "choice";
  readonly options: readonly Phrase[];
  readonly optional: boolean;
}

/** A phrase as it was written: steps and choices in order. */
export type Phrase = readonly (Step | Choice)[];

/** Thrown for a phrase that cannot be read; `at` is the offset in the phrase. */
export class PhraseError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.name = "PhraseError";
    this.at = at;
  }
}

const defaultGap = 6;
const widestGap = 12;
const mostGaps = 3;
const mostLetters = 2_000;
const deepest = 8;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/**
 * Reads a phrase (docs/rules.md, "Phrases").
 * @throws PhraseError when a bracket is not closed, the phrase is empty or needs no word, a gap stands at an end, there are
 * more than three gaps, a stem is a single letter, or the phrase is too long or too deep.
 */
export function parsePhrase(phrase: string, script: Script): Phrase {
  let at = 0, depth = 0;
  const fail = (message: string): never => {
    throw new PhraseError(message, at);
  };
  /** Alternatives up to the closing bracket, or the phrase's end. */
  const options = (closing: "" | ")" | "]"): Phrase[] => {
    const done: Phrase[] = [];
    let current: (Step | Choice)[] = [];
    if (++depth > deepest) fail("has brackets too deep in brackets");
    for (;;) {
      const char = phrase[at];
      if (char === undefined || char === closing) {
        if (char === undefined && closing) fail(`"${closing}" is missing`);
        at++;
        depth--;
        return [...done, checked(current)];
      }
      if (/\s/.test(char)) at++;
      else if (char === "|") {
        if (!closing) fail(`"|" stands only inside ( ) or [ ]`);
        at++;
        done.push(checked(current));
        current = [];
      } else if (char === "(" || char === "[") {
        at++;
        const all = options(char === "(" ? ")" : "]");
        const some = all.filter((option) => option.length > 0);
        // An empty alternative, as in (a|b|), makes the choice optional.
        if (some.length > 0) current.push({ kind: "choice", options: some, optional: char === "[" || some.length < all.length });
      } else if (char === ")" || char === "]") fail(`"${char}" closes nothing`);
      else current.push(...chunk());
    }
  };
  const checked = (items: readonly (Step | Choice)[]): Phrase => {
    // Two gaps side by side are one wide gap.
    return items.reduce<(Step | Choice)[]>((merged, item) => {
      const last = merged.at(-1);
      if (item.kind !== "gap" || last?.kind !== "gap") return [...merged, item];
      return [...merged.slice(0, -1), { kind: "gap", max: Math.min(widestGap, last.max + item.max) }];
    }, []);
  };
  const chunk = (): Step[] => {
    const gap = /^(?:…|\.\.\.)(\d?)/.exec(phrase.slice(at, at + 5));
    if (gap) {
      at += gap[0].length;
      return [{ kind: "gap", max: gap[1] ? Number(gap[1]) : defaultGap }];
    }
    const from = at;
    while (at < phrase.length && !/[\s()[\]|…]/.test(phrase[at]!)) at++;
    const raw = phrase.slice(from, at);
    const words = raw.match(wordPattern) ?? [];
    if (/^[-\u2011]$/.test(raw) && /[)\]]/.test(phrase[from - 1] ?? "")) fail("has a hyphen after a bracket, which makes no stem of its alternatives; write it after each");
    const stem = /[-\u2011]$/.test(raw);
    return words.map((word, index) => {
      const text = foldWord(word, script);
      const kind = stem && index === words.length - 1 ? "stem" : "word";
      if (kind === "stem" && text.length < 2) fail(`has a stem, "${text}-", that is too short`);
      return { kind, text, capital: raw.startsWith("^") && index === 0 };
    });
  };
  if (phrase.length > mostLetters) fail(`is longer than ${mostLetters} characters; split it`);
  const [parsed] = options("") as [Phrase];
  if (parsed.length === 0) fail("is empty");
  if (beginsWithGap(parsed) || beginsWithGap(reversed(parsed))) fail("starts or ends with a gap; a gap stands between words");
  if (needsNoWord(parsed)) fail("is empty when its words in brackets are left out");
  if (gapsIn(parsed) > mostGaps) fail(`has more than ${mostGaps} gaps`);
  return parsed;
}

function needsNoWord(phrase: Phrase): boolean {
  return phrase.every((item) => item.kind === "gap" || (item.kind === "choice" && (item.optional || item.options.some(needsNoWord))));
}

function beginsWithGap(phrase: Phrase): boolean {
  for (const item of phrase) {
    if (item.kind !== "choice") return item.kind === "gap";
    if (item.options.some(beginsWithGap)) return true;
    if (!item.optional) return false;
  }
  return false;
}

function reversed(phrase: Phrase): Phrase {
  return phrase.map((item) => (item.kind === "choice" ? { ...item, options: item.options.map(reversed) } : item)).reverse();
}

function gapsIn(phrase: Phrase): number {
  return phrase.reduce((sum, item) => sum + (item.kind === "gap" ? 1 : item.kind === "choice" ? Math.max(...item.options.map(gapsIn)) : 0), 0);
}
