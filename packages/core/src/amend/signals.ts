import type { Provision, Span } from "../model/act.ts";
import type { Step, TargetAct } from "./amendment.ts";
import type { Atom } from "./atoms.ts";
import { mentionAt } from "./place-grammar.ts";
import { actAt } from "./target-act.ts";
import type { Meaning, QuoteUse, Verb, Vocabulary } from "./vocabulary.ts";

/** What matters in a command, in the order of the text. */
export type Signal = Span & (
  | { readonly type: "verb"; readonly verb: Verb; readonly passive: boolean; readonly follows: boolean }
  | {
    readonly type: "place";
    readonly ways: readonly (readonly Step[])[];
    readonly use: "target" | "new" | "after" | "before";
    /** Right after the place before it, nothing but "of" between: "paragraph 2 of Article 5". */
    readonly chained: boolean;
    /** Said to be in it: "by striking “a” in clause (i)". */
    readonly inner: boolean;
    readonly reference: boolean;
  }
  | { readonly type: "words"; readonly use: QuoteUse | "plain" | "text"; readonly inner: Span }
  | { readonly type: "block"; readonly quoted: Provision }
  | { readonly type: "act"; readonly act: TargetAct | "that" }
  | { readonly type: "mark"; readonly mark: "everywhere" | "end" | "announces" }
  /** "of that section": the one named last. */
  | { readonly type: "that"; readonly kind: string }
  | { readonly type: "stop"; readonly sign: "end" | "colon" }
);

/** Words before a place that is cited rather than changed. */
const citing = new Set(["under", "pursuant", "per", "согласно", "by", "see"]);

/** Reads the signals of a run of atoms. */
export function signalsOf(text: string, atoms: readonly Atom[], vocabulary: Vocabulary): Signal[] {
  const found: Signal[] = [];
  const looked: ({ meaning: Meaning; length: number } | undefined | null)[] = Array.from(atoms, () => null);
  const look = (at: number): { meaning: Meaning; length: number } | undefined => {
    if (looked[at] === null) looked[at] = atoms[at]!.kind === "word" ? vocabulary.at(atoms, at) : undefined;
    return looked[at] ?? undefined;
  };
  let floor = 0;
  let beside: QuoteUse | "plain" | undefined;
  let side: "after" | "before" | undefined;
  let isNew = 0;
  for (let at = 0; at < atoms.length;) {
    const atom = atoms[at]!;
    const span = { start: atom.start, end: atom.end };
    if (atom.kind === "block") {
      found.push({ type: "block", quoted: atom.quoted!, ...span });
      beside = side = undefined;
      at++;
      continue;
    }
    if (atom.kind === "quote") {
      const inner = { start: atom.start + 1, end: atom.end - 1 };
      const use = vocabulary.side === "before" ? beside : useAfter(atoms, at + 1, look);
      const afterColon = /[:—–-]/.test(atoms[at - 1]?.folded ?? "") || (isNew > 0 && use === undefined);
      found.push({ type: "words", use: use ?? (afterColon ? "text" : "plain"), inner, ...span });
      at++;
      continue;
    }
    const act = actAt(text, atoms, at, floor, vocabulary, look);
    if (act) {
      const { from, to } = act;
      const start = atoms[from]!.start;
      while (found.length > 0 && found.at(-1)!.start >= start) found.pop();
      found.push({ type: "act", act: act.act, start, end: atoms[to - 1]!.end });
      floor = at = to;
      beside = side = undefined;
      continue;
    }
    const kind = look(at)?.meaning.mark?.has("that") ? look(at + 1)?.meaning.place?.kind : undefined;
    if (kind) {
      found.push({ type: "that", kind, start: atom.start, end: atoms[at + 1]!.end });
      at += 2;
      continue;
    }
    const mention = mentionAt(atoms, at, vocabulary, look);
    if (mention) {
      const { ways, from, to } = mention;
      const use = mention.isNew || isNew > 0 || atoms[from - 1]?.folded === "as" ? "new" : side ?? (vocabulary.side === "after" ? sideAfter(atoms, to, look) : undefined) ?? "target";
      const before = atoms[from - 1]?.folded ?? "", previous = found.at(-1);
      if (ways.length > 0 || use === "new") {
        found.push({
          type: "place", ways, use, start: atom.start, end: atoms[to - 1]!.end,
          chained: previous?.type === "place" && previous.end >= (atoms[from - 1]?.start ?? 0) - (before === "of" ? 1 : 0) && before !== "," && !look(from - 1)?.meaning.mark?.has("list"),
          inner: before === "in" || before === "of" || before === "to" || (before === "the" && atoms[from - 2]?.folded === "of"),
          reference: isOwn(atoms, to, look) || citing.has(before) || (before === "with" || before === "to" && /pursuant|according|subject/.test(atoms[from - 2]?.folded ?? "")),
        });
      }
      floor = at = to;
      beside = side = undefined;
      isNew = 0;
      continue;
    }
    const here = look(at);
    if (here) {
      const { meaning, length } = here;
      const end = atoms[at + length - 1]!.end;
      if (meaning.verb) {
        const passive = /^(?:is|are|shall|there)$/.test(atom.folded) || vocabulary.side === "after";
        // English says what it does to things before the verb in the passive only; Russian any time («статью 7 исключить»).
        found.push({ type: "verb", verb: meaning.verb, passive, follows: passive || !/^[a-z]/.test(atom.folded), start: atom.start, end });
        floor = at + length;
      }
      for (const mark of ["everywhere", "end", "announces"] as const) if (meaning.mark?.has(mark)) found.push({ type: "mark", mark, start: atom.start, end });
      if (meaning.quote === "plain") beside ??= "plain";
      else if (meaning.quote) beside = meaning.quote;
      else if (!meaning.mark?.has("list")) beside = undefined;
      side = meaning.mark?.has("after") ? "after" : meaning.mark?.has("before") ? "before" : meaning.mark?.has("list") || meaning.quote === "plain" ? side : undefined;
      if (meaning.mark?.has("new")) isNew = 4;
      at += length;
      continue;
    }
    if (atom.kind === "sign") {
      if (atom.folded === ";" || (atom.folded === "." && endsSentence(atoms, at))) {
        found.push({ type: "stop", sign: "end", ...span });
        floor = at + 1;
      } else if (atom.folded === ":" || atom.folded === "—" || (atom.folded === "–" && (atoms[at + 1] === undefined || atoms[at + 1]!.kind !== "number"))) {
        found.push({ type: "stop", sign: "colon", ...span });
        floor = at + 1;
      }
      if (atom.folded !== ",") beside = undefined;
    } else {
      if (!["the", "a", "an"].includes(atom.folded)) beside = undefined;
      side = undefined;
    }
    if (isNew > 0) isNew--;
    at++;
  }
  return found;
}

/** "of this Act": the bill's own provision. */
function isOwn(atoms: readonly Atom[], to: number, look: (at: number) => { meaning: Meaning } | undefined): boolean {
  const at = atoms[to]?.folded === "of" ? to + 1 : to;
  return atoms[at]?.kind === "word" && look(at)?.meaning.mark?.has("this-act") === true;
}

/** What the words after a quotation make of it, others and commas between passed over: «A», «B» деген сөздермен. */
function useAfter(atoms: readonly Atom[], from: number, look: (at: number) => { meaning: Meaning } | undefined): QuoteUse | undefined {
  for (let at = from; at < from + 40; at++) {
    const atom = atoms[at];
    const meaning = look(at)?.meaning;
    if (meaning?.quote && meaning.quote !== "plain") return meaning.quote;
    if (!atom || !(atom.kind === "quote" || atom.folded === "," || meaning?.mark?.has("list"))) return undefined;
  }
  return undefined;
}

function sideAfter(atoms: readonly Atom[], at: number, look: (at: number) => { meaning: Meaning } | undefined): "after" | "before" | undefined {
  const mark = atoms[at] && look(at)?.meaning.mark;
  return mark?.has("after") ? "after" : mark?.has("before") ? "before" : undefined;
}

/** A full stop before a capital letter, a number or a quotation, no abbreviation's: «от 12.05.2020 г. № 5», "Sec. 5". */
function endsSentence(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1], after = atoms[at + 1];
  if (!after) return true;
  if (!after.spaced || !before) return false;
  if (before.kind === "word" && before.end - before.start <= 3) return false;
  return after.capital || after.kind === "number" || after.kind === "quote" || after.folded === "(";
}
