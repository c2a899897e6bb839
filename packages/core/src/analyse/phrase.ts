import { foldWord, type Script } from "./fold.ts";

/** One step of a phrase: a word, the beginning of a word, or a gap of up to `max` words. */
export type Step =
  | { readonly kind: "word" | "stem"; readonly text: string; readonly capital: boolean }
  | { readonly kind: "gap"; readonly max: number };

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
const maxVariants = 2_000;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;

/**
 * Reads a phrase (docs/rules.md, "Phrases") into the sequences of steps that it stands for: alternatives and optional words are written out.
 * @throws PhraseError when a bracket is not closed, the phrase is empty, starts or ends with a gap, or stands for more than 2,000 sequences.
 */
export function parsePhrase(phrase: string, script: Script): Step[][] {
  let at = 0;
  const fail = (message: string): never => {
    throw new PhraseError(message, at);
  };
  const join = (left: Step[][], right: Step[][]): Step[][] => {
    if (left.length * right.length > maxVariants) fail(`stands for more than ${maxVariants} sequences; split it`);
    return left.flatMap((head) => right.map((tail) => [...head, ...tail]));
  };
  const sequence = (closing: string): Step[][] => {
    let done: Step[][] = [];
    let current: Step[][] = [[]];
    for (;;) {
      const char = phrase[at];
      if (char === undefined || char === closing) {
        if (char === undefined && closing) fail(`"${closing}" is missing`);
        at++;
        done = [...done, ...current];
        if (done.length > maxVariants) fail(`stands for more than ${maxVariants} sequences; split it`);
        return done;
      }
      if (/\s/.test(char)) at++;
      else if (char === "|") {
        if (!closing) fail(`"|" stands only inside ( )`);
        at++;
        done = [...done, ...current];
        current = [[]];
      } else if (char === "(") {
        at++;
        current = join(current, sequence(")"));
      } else if (char === "[") {
        at++;
        current = join(current, [[], ...sequence("]")]);
      } else if (char === ")" || char === "]") fail(`"${char}" closes nothing`);
      else current = join(current, [chunk()]);
    }
  };
  const chunk = (): Step[] => {
    const gap = /^(?:…|\.\.\.)(\d?)/.exec(phrase.slice(at));
    if (gap) {
      at += gap[0].length;
      return [{ kind: "gap", max: gap[1] ? Number(gap[1]) : defaultGap }];
    }
    const from = at;
    while (at < phrase.length && !/[\s()[\]|…]/.test(phrase[at]!)) at++;
    const raw = phrase.slice(from, at);
    const capital = raw.startsWith("^");
    const words = raw.match(wordPattern) ?? [];
    if (words.length === 0) return [];
    const stem = /[-\u2011]$/.test(raw);
    return words.map((word, index) => ({
      kind: stem && index === words.length - 1 ? "stem" : "word",
      text: foldWord(word, script),
      capital: capital && index === 0,
    }));
  };
  const variants = sequence("");
  for (const steps of variants) {
    if (steps.length === 0) fail("is empty");
    if (steps[0]!.kind === "gap" || steps.at(-1)!.kind === "gap") fail("starts or ends with a gap; a gap stands between words");
    if (steps.some((step, index) => step.kind === "gap" && steps[index + 1]?.kind === "gap")) fail("has two gaps side by side");
    if (steps.filter((step) => step.kind === "gap").length > 3) fail("has more than three gaps");
    for (const step of steps) {
      if (step.kind === "stem" && step.text.length < 2) fail(`the stem "${step.text}-" is too short`);
    }
  }
  return variants;
}
