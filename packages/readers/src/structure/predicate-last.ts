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
  const clause = mainClauseAfter(last, form, closing);
  if (clause !== undefined) return clause;
  for (let at = last.length - 2; at >= Math.max(0, last.length - 1 - LONGEST); at--) {
    const { word, end: cut, endsInBrackets } = last[at] as Word;
    if (endsInBrackets) continue;
    if (closing.compounds?.includes(word) || ends(word, closing.finite) || formOf(word, closing) !== form) continue;
    // "… белгіленген өзге де жағдайларда жүргізіледі": the point goes on, and only its verb belongs to the list.
    return closing.continues?.includes(last[at + 1]?.word ?? "") ? (afterCondition(last, at, closing) ?? beforeVerb(last, closing)) : cut;
  }
  return undefined;
}

/** Where the last point ends if a word for "in the cases" follows its form: the main clause after it may be long ("… болған жағдайларда, лицензияны …ға құқылы"). */
function mainClauseAfter(words: readonly Word[], form: number, closing: Closing): number | undefined {
  for (let at = words.length - 2; at > 0; at--) {
    if (!closing.conditions?.includes(words[at]!.word) || words[at]!.inBrackets) continue;
    let before = at - 1;
    while (before >= 0 && words[before]!.inBrackets) before--;
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
  /** Past the word and the sign after it. */
  readonly end: number;
  /** Its beginning, and its end, lie in brackets that close later. */
  readonly inBrackets: boolean;
  readonly endsInBrackets: boolean;
}

function words(text: string): Word[] {
  let at = 0, open = false;
  const isOpenAt = (offset: number): boolean => {
    for (; at < offset; at++) {
      if (text[at] === "(") open = true;
      else if (text[at] === ")") open = false;
    }
    return open;
  };
  return [...text.matchAll(/[\p{L}\p{N}-]+[)»"”,]*/gu)].map((match) => {
    const end = match.index + match[0].length;
    return { word: match[0].replace(/[)»"”,]+$/u, "").toLowerCase(), end, inBrackets: isOpenAt(match.index), endsInBrackets: isOpenAt(end) };
  });
}

function ends(word: string, endings: readonly string[] = []): boolean {
  return endings.some((ending) => (ending.length > 3 ? word === ending : word.endsWith(ending) && (word === ending || word.length > ending.length + 1)));
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
