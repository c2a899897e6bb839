import type { TargetAct } from "./amendment.ts";
import type { Atom } from "./atoms.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";

type Look = (at: number) => { readonly meaning: Meaning; readonly length: number } | undefined;

/** A mention of an act: atoms `from` to `to`; `act` is `that` for one named before. */
export interface ActMention {
  readonly act: TargetAct | "that";
  readonly from: number;
  readonly to: number;
}

/** Words of a name that are not written with a capital letter. */
const small = new Set(["of", "and", "the", "for", "to", "in", "on", "or", "with", "by", "against", "etc"]);
/** Atoms that a name may have. */
const longest = 60;

/**
 * Reads the name of an act where an atom is the word for it (`Закон`, `Act`, `заңына`).
 * @param text of the bill
 * @param floor atoms before it belong to something else
 */
export function actAt(text: string, atoms: readonly Atom[], at: number, floor: number, vocabulary: Vocabulary, look: Look): ActMention | undefined {
  const here = look(at);
  if (here?.meaning.mark?.has("that-act")) return { act: "that", from: at, to: at + here.length };
  if (!here?.meaning.mark?.has("act")) return undefined;
  if (at > 0 && look(at - 1)?.meaning.mark?.has("this-act")) return undefined;
  const word = atoms[at]!;
  const range = vocabulary.side === "after" ? backwards(atoms, at, floor) : /^[a-z]/.test(word.folded) ? capitalised(atoms, at, floor) : forwards(atoms, at, floor, look);
  if (!range) return undefined;
  const { from, to } = range;
  const inside = atoms.slice(from, to);
  const quote = inside.find(({ kind }) => kind === "quote");
  const sign = inside.findIndex(({ folded }) => folded === "№" || folded === "no");
  const number = sign >= 0 ? inside.slice(sign + 1).find(({ folded }) => folded !== ".") : undefined;
  const date = dateIn(text, inside);
  const title = quote ? text.slice(quote.start + 1, quote.end - 1) : text.slice(inside[0]!.start, inside[nameLength(inside, date)]!.end);
  return {
    act: {
      span: { start: inside[0]!.start, end: inside.at(-1)!.end },
      title: title.replaceAll(/\s+/gu, " ").trim(),
      ...(number ? { number: /^\S+/u.exec(text.slice(number.start, inside.at(-1)!.end))![0].replace(/[,;.:]$/u, "") } : {}),
      ...(date ? { date: text.slice(date.start, date.end) } : {}),
    },
    from,
    to,
  };
}

/** Where a name without a title in quotation marks ends: before its date or number. */
function nameLength(inside: readonly Atom[], date: { start: number } | undefined): number {
  const stop = inside.findIndex(({ folded, start }, index) => index > 0 && (folded === "от" || folded === "№" || start === date?.start || (folded === "(" && inside[index + 1]?.kind !== "word")));
  return (stop < 0 ? inside.length : stop) - 1;
}

/** `12 июля 2005 года`, `2005 жылғы 12 шілдедегі`, `12.07.2005`. */
function dateIn(text: string, inside: readonly Atom[]): { start: number; end: number } | undefined {
  for (let at = 0; at < inside.length; at++) {
    const first = inside[at]!, end = inside[at + 3]?.end;
    if (first.kind !== "number") continue;
    const words = text.slice(first.start, end ?? inside.at(-1)!.end);
    const match = /^(?:\d{1,2}\s+\p{L}+\s+\d{4}|\d{4}\s+жылғы\s+\d{1,2}\s+\p{L}+|\d{1,2}\.\d{1,2}\.\d{4})/u.exec(words);
    if (match) return { start: first.start, end: first.start + match[0].length };
  }
  return undefined;
}

/** Russian: «Уголовный кодекс Республики Казахстан от …», «Закон … «О …» от … № …»: the name follows. */
function forwards(atoms: readonly Atom[], at: number, floor: number, look: Look): { from: number; to: number } | undefined {
  let from = at;
  while (from > floor && atoms[from - 1]!.kind === "word" && /(?:ый|ой|ого|ом|ому|ий|его|ем)$/u.test(atoms[from - 1]!.folded)) from--;
  if (!atoms.slice(from, at + 1).some(({ capital }) => capital)) return undefined;
  let to = at + 1;
  for (; to < atoms.length && to < at + longest; to++) {
    const atom = atoms[to]!;
    if (atom.kind === "sign" && /[:;,.(]/.test(atom.folded) || atom.kind === "block") break;
    const meaning = look(to)?.meaning;
    if (meaning?.verb || meaning?.place || meaning?.quote || atom.folded === "внести" || meaning?.mark?.has("after")) break;
  }
  return { from, to };
}

/** Kazakh: «… туралы» … Қазақстан Республикасының Заңына: the name goes before. */
function backwards(atoms: readonly Atom[], at: number, floor: number): { from: number; to: number } | undefined {
  let from = at;
  while (from > floor && from > at - longest && !(atoms[from - 1]!.kind === "sign" && /[:;.,)]/.test(atoms[from - 1]!.folded)) && atoms[from - 1]!.kind !== "block") from--;
  return from < at ? { from, to: at + 1 } : undefined;
}

/** English: the Regulation of Investigatory Powers Act 2000, the Internal Revenue Code of 1986, Regulation (EU) 2018/1139. */
function capitalised(atoms: readonly Atom[], at: number, floor: number): { from: number; to: number } | undefined {
  let from = at;
  for (let back = at - 1; back >= floor && back > at - longest; back--) {
    const { kind, capital, folded } = atoms[back]!;
    if (capital) from = back;
    else if (!(kind === "word" && small.has(folded)) && folded !== "-" && folded !== "–" && !/^[,’'()]$/.test(folded)) break;
  }
  // "The Act" and "An Act" name none.
  if (atoms[from]!.end - atoms[from]!.start === 1 && atoms[from + 1]?.folded === "of") from++;
  while (from < at && /^(?:the|an?|this|that|any|each|every|such|no|in|of|under|section|article|and|for|to)$/.test(atoms[from]!.folded)) from++;
  // "The Criminal Law (Codification and Reform) Act": that is no Law.
  if (atoms[at]!.folded === "law" && !["of", "on", "no"].includes(atoms[at + 1]?.folded ?? "")) return undefined;
  let to = at + 1;
  if (atoms[to]?.folded === "(" && atoms[to + 2]?.folded === ")" && atoms[to + 1]?.capital) to += 3;
  if ((atoms[to]?.folded === "of" || atoms[to]?.folded === ",") && /^\d{4}$/.test(atoms[to + 1]?.folded ?? "")) to += 2;
  if (atoms[to]?.folded === "no") to++;
  while (atoms[to]?.kind === "number" || (atoms[to]?.folded === "/" && atoms[to + 1]?.spaced === false)) to++;
  if (atoms[to - 1]?.folded === "/" || (atoms[to]?.kind === "word" && atoms[to - 1]?.folded === "/")) to++;
  if (to - from < 2) return undefined;
  // "[Chapter 9:07]", "(12 U.S.C. 1841 et seq.)": where the act is published.
  const open = atoms[to]?.folded, close = open === "[" ? "]" : open === "(" && atoms[to + 1]?.kind === "number" ? ")" : undefined;
  const end = close ? atoms.findIndex(({ folded }, index) => index > to && index < to + 20 && folded === close) : -1;
  return { from, to: end > 0 ? end + 1 : to };
}
