import type { Closing } from "./closing.ts";

/** Most words that a predicate after the last point has. */
const LONGEST = 8;

/**
 * Where the last point ends and the predicate of the whole sentence begins, as an offset in the last point's words. The points of
 * a list end in one grammatical form (алуға; етуге; …); in the last one that form comes again, and the predicate after it
 * ("жасауға құқығы бар."). Undefined where points are sentences of their own, or the form isn't found.
 */
export function predicateAfterForm(points: readonly string[], closing: Closing): number | undefined {
  const last = words(points.at(-1) ?? "");
  const end = last.at(-1);
  if (end === undefined || !/\.\s*$/u.test(points.at(-1) ?? "") || !ends(end.word, closing.finite)) return undefined;
  const others = points.slice(0, -1).map((point) => words(point).at(-1)?.word).filter((word) => word !== undefined);
  if (others.filter((word) => ends(word, closing.finite)).length * 2 >= others.length) return undefined;
  const form = commonForm(others, closing);
  if (form === undefined) return undefined;
  const clause = mainClauseAfter(last, points.at(-1) ?? "", form, closing);
  if (clause !== undefined) return clause;
  for (let at = last.length - 2; at >= Math.max(0, last.length - 1 - LONGEST); at--) {
    const { word, end: cut } = last[at] as Word;
    if (bracketed(points.at(-1) ?? "", cut)) continue;
    if (closing.compounds?.includes(word) || ends(word, closing.finite) || formOf(word, closing) !== form) continue;
    // "… белгіленген өзге де жағдайларда жүргізіледі": the point goes on, and only its verb belongs to the list.
    return closing.continues?.includes(last[at + 1]?.word ?? "") ? (afterCondition(last, at, closing) ?? beforeVerb(last, closing)) : cut;
  }
  return undefined;
}

/** Where the last point ends if a word for "in the cases" follows its form: the main clause after it may be long ("… болған жағдайларда, лицензияны …ға құқылы"). */
function mainClauseAfter(words: readonly Word[], text: string, form: number, closing: Closing): number | undefined {
  for (let at = words.length - 2; at > 0; at--) {
    if (!closing.conditions?.includes(words[at]!.word) || bracketed(text, words[at]!.start)) continue;
    let before = at - 1;
    while (before >= 0 && bracketed(text, words[before]!.start)) before--;
    if (before >= 0 && formOf(words[before]!.word, closing) === form) return words[at - 1]!.end;
  }
  return undefined;
}

/** The end of "in other cases set by laws", where the point goes on past its form. */
function afterCondition(words: readonly Word[], from: number, closing: Closing): number | undefined {
  return words.slice(from, -1).find(({ word }) => closing.conditions?.includes(word))?.end;
}

/** Where the words before the verb at the end, with the nouns that make one verb with it, end. */
function beforeVerb(words: readonly Word[], closing: Closing): number | undefined {
  let at = words.length - 2;
  while (at > 0 && (closing.compounds?.includes(words[at]!.word) ?? false)) at--;
  return words[at]?.end;
}

interface Word {
  readonly word: string;
  readonly start: number;
  /** Past the word and the sign after it. */
  readonly end: number;
}

function words(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}-]+[)»"”,]*/gu)].map((match) => ({
    word: match[0].replace(/[)»"”,]+$/u, "").toLowerCase(), start: match.index, end: match.index + match[0].length,
  }));
}

function ends(word: string, endings: readonly string[] = []): boolean {
  return endings.some((ending) => (ending.length > 3 ? word === ending : word.endsWith(ending) && (word === ending || word.length > ending.length + 1)));
}

/** An offset lies in brackets that close after it. */
function bracketed(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** Index of the form that a word ends in: the longest ending that fits. */
function formOf(word: string, closing: Closing): number | undefined {
  let best: { form: number; length: number } | undefined;
  for (const [form, endings] of (closing.forms ?? []).entries()) {
    for (const ending of endings) {
      if (word.endsWith(ending) && ending.length > (best?.length ?? 0)) best = { form, length: ending.length };
    }
  }
  return best?.form;
}

/** The form of at least half of the points. */
function commonForm(words: readonly string[], closing: Closing): number | undefined {
  const counts = new Map<number, number>();
  for (const word of words) {
    const form = formOf(word, closing);
    if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [form, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [undefined, 0];
  return count * 2 >= words.length ? form : undefined;
}
