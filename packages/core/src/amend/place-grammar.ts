import type { Atom } from "./atoms.ts";
import type { Step } from "./amendment.ts";
import type { Meaning, Vocabulary } from "./vocabulary.ts";

/** A mention of provisions of one kind: `статей 5 и 6`, `section 5(2)(b)`, `5-бапта`. */
export interface Mention {
  /** One way each number named; more than one step where numbers in brackets follow: "5(2)(b)". */
  readonly ways: readonly (readonly Step[])[];
  readonly isNew: boolean;
  /** Atoms `from` (inclusive) to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
}

/** Kinds without a number. */
const single = new Set(["heading", "preamble", "note"]);

type Look = (at: number) => { readonly meaning: Meaning; readonly length: number } | undefined;

/** Reads a mention of provisions that begins at an atom; undefined when none does. */
export function mentionAt(atoms: readonly Atom[], at: number, vocabulary: Vocabulary, look: Look): Mention | undefined {
  const here = look(at);
  if (here?.meaning.place) return afterKind(atoms, at, here.meaning.place, at + here.length, look, vocabulary.side);
  const isNumber = atoms[at]?.kind === "number" || atoms[at]?.folded === "(" || here?.meaning.ordinal !== undefined;
  return isNumber && (vocabulary.side === "after" || here?.meaning.ordinal !== undefined) ? beforeKind(atoms, at, look) : undefined;
}

/** The kind, then its numbers: `статьи 5 и 6`, `часть вторая`, `subsections (2) to (4)`. */
function afterKind(atoms: readonly Atom[], from: number, { kind, isNew }: { kind: string; isNew: boolean }, at: number, look: Look, side: "before" | "after"): Mention {
  const { ways, to } = side === "before" && !(kind === "heading") ? numbers(atoms, at, kind, look) : { ways: [], to: at };
  return { ways: ways.length > 0 ? ways : single.has(kind) ? [[{ kind }]] : [], isNew, from, to };
}

/** The numbers, then the kind: `5-бапта`, `1), 2) тармақшалары`, `екінші абзацы`, first subparagraph. */
function beforeKind(atoms: readonly Atom[], from: number, look: Look): Mention | undefined {
  const { ways, to } = numbers(atoms, from, "any", look);
  if (ways.length === 0) return undefined;
  const at = atoms[to]?.folded === "-" ? to + 1 : to;
  const kind = look(at)?.meaning.place;
  if (!kind) return undefined;
  return { ways: ways.map(([first, ...rest]) => [{ ...first!, kind: kind.kind }, ...rest]), isNew: kind.isNew, from, to: at + look(at)!.length };
}

function numbers(atoms: readonly Atom[], from: number, kind: string, look: Look): { ways: Step[][]; to: number } {
  const ways: Step[][] = [];
  let at = from, to = from, range = false;
  for (;;) {
    const one = numberAt(atoms, at, look);
    if (!one) return { ways, to };
    const way = one.nums.map((num, index): Step => ({ kind: index === 0 ? kind : "any", num }));
    if (range) ways.push(...between(ways.at(-1)!, way));
    ways.push(way);
    to = one.to;
    at = to;
    // Kazakh writes "2 және 3-тармақтар": the hyphen belongs to the kind.
    const joint = atoms[at];
    if (joint?.folded === "," || (joint?.kind === "word" && look(at)?.meaning.mark?.has("list"))) {
      range = joint.folded === "to" || joint.folded === "through" || joint.folded === "по";
      at += joint.folded === "," ? 1 : look(at)!.length;
      if (joint.folded === "," && look(at)?.meaning.mark?.has("list")) at += look(at)!.length;
    } else if ((joint?.folded === "–" || joint?.folded === "—") && atoms[at + 1]?.kind === "number") {
      range = true;
      at++;
    } else return { ways, to };
  }
}

/** `5`, `5-1`, `2)`, `(2)(b)`, `XX`, `b`, `первую`. */
function numberAt(atoms: readonly Atom[], at: number, look: Look): { nums: string[]; to: number } | undefined {
  const first = atoms[at];
  if (!first) return undefined;
  const nums: string[] = [];
  let to = at;
  if (first.kind === "number") {
    nums.push(first.folded);
    to++;
    if (atoms[to]?.folded === ")") to++;
  } else if (first.kind === "word") {
    const ordinal = look(at);
    if (ordinal?.meaning.ordinal !== undefined) return { nums: [String(ordinal.meaning.ordinal)], to: at + ordinal.length };
    if (/^(?:[ivxlc]+|\p{L})$/u.test(first.folded) && (atoms[at + 1]?.folded === ")" || (first.capital && first.end - first.start < 6))) {
      nums.push(first.folded);
      to += atoms[at + 1]?.folded === ")" ? 2 : 1;
    } else return undefined;
  }
  while (atoms[to]?.folded === "(" && atoms[to + 2]?.folded === ")" && (to === at || !atoms[to]!.spaced) && isLabel(atoms[to + 1]!)) {
    nums.push(atoms[to + 1]!.folded);
    to += 3;
  }
  return nums.length > 0 ? { nums, to } : undefined;
}

function isLabel({ kind, folded, start, end }: Atom): boolean {
  return kind === "number" || (kind === "word" && (end - start === 1 || /^(?:[ivxl]+|(\p{L})\1+)$/u.test(folded)));
}

/** The whole numbers, or letters, between two. */
function between(first: readonly Step[], last: readonly Step[]): Step[][] {
  const from = first.at(-1)!.num!, to = last.at(-1)!.num!;
  const way = (num: string): Step[] => [...first.slice(0, -1), { ...first.at(-1)!, num }];
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    return Array.from({ length: Math.max(0, Math.min(200, Number(to) - Number(from) - 1)) }, (_, index) => way(String(Number(from) + index + 1)));
  }
  if (!/^[a-z]$/.test(from) || !/^[a-z]$/.test(to)) return [];
  return Array.from({ length: Math.max(0, to.charCodeAt(0) - from.charCodeAt(0) - 1) }, (_, index) => way(String.fromCharCode(from.charCodeAt(0) + index + 1)));
}
