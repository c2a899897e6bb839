import type { Act, Language, Provision, Span } from "../model/act.ts";
import { firstIndex } from "../model/first-index.ts";
import type { Tokens } from "./tokens.ts";
import { Break } from "./tokens.ts";

/** Own words and inherited words of a provision, as token ranges; the raw material of a unit. */
export interface RawUnit {
  readonly provision: Provision;
  readonly paragraph: Provision;
  readonly article: Provision;
  readonly chapter: Provision;
  readonly language: Language;
  readonly own: readonly TokenRange[];
  readonly leadIn: readonly TokenRange[];
  readonly tail: readonly TokenRange[];
  /** Inside a list of definitions, a preamble, a signature block … */
  readonly role: Provision["role"];
}

/** Tokens `from` (inclusive) to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const articles = new Set(["article", "section", "rule", "clause"]);
const groups = new Set(["section", "part", "title", "subtitle", "chapter", "subchapter", "division", "attachment", "book", "tome"]);

interface Inherited {
  readonly paragraph: Provision | undefined;
  readonly article: Provision | undefined;
  readonly chapter: Provision;
  readonly leadIn: readonly TokenRange[];
  readonly tail: readonly TokenRange[];
  readonly role: Provision["role"];
}

/**
 * Cuts the act into the units that rules run on. A provision whose words before its first child end without a full stop hands them down as a
 * lead-in; words after the last child of a list that go on the sentence (small letter, or a language whose predicate stands last) are handed
 * down to the list as the tail. What is left are its own words.
 */
export function rawUnits(act: Act, tokens: Tokens, languageAt: (token: number) => Language, cueLast: (language: Language) => boolean): RawUnit[] {
  const units: RawUnit[] = [];
  const first = (offset: number): number => lowerBound(tokens.start, tokens.length, offset);

  const visit = (provision: Provision, inherited: Inherited): void => {
    const { children, kind } = provision;
    // A section above articles (EU, Germany) is a group of them.
    const isArticle = articles.has(kind) && !children.some((child) => child.kind === "article");
    const article = inherited.article ?? (isArticle ? provision : undefined);
    const paragraph = inherited.paragraph ?? (article && provision !== article ? provision : undefined);
    const chapter = !article && groups.has(kind) ? provision : inherited.chapter;
    const role = provision.role ?? inherited.role;
    const pieces = ownPieces(provision).map(({ start, end }) => ({ from: first(start), to: first(end) }));
    const own: TokenRange[] = [];
    let { leadIn } = inherited;
    const closings: { readonly piece: TokenRange; readonly before: number }[] = [];
    const openings: { readonly leadIn: readonly TokenRange[]; readonly at: number }[] = [];
    pieces.forEach((piece, index) => {
      if (piece.from >= piece.to) return;
      if (children.length === 0) own.push(piece);
      else if (index === 0) {
        const open = openFragment(act, tokens, piece, children[0]!.span.start);
        if (open < piece.to) leadIn = [...leadIn, { from: open, to: piece.to }];
        if (piece.from < open) own.push({ from: piece.from, to: open });
      } else if (children[index]?.head !== undefined) {
        // "(b) …, he shall be fined— (c) one pound": words between two points close the list before them and open the one after.
        const open = openFragment(act, tokens, piece, children[index]!.span.start);
        const opening = { from: open, to: piece.to };
        const closes = open < piece.to && goesOn(act.text, tokens, opening, cueLast(languageAt(open)));
        if (open < piece.to) openings.push({ leadIn: [...(closes ? leadIn : inherited.leadIn), opening], at: index });
        if (closes) closings.push({ piece: opening, before: index });
        if (piece.from < open) own.push({ from: piece.from, to: open });
      } else if (closesList(children, index) && goesOn(act.text, tokens, piece, cueLast(languageAt(piece.from)))) {
        const end = endOfSentence(tokens, piece);
        closings.push({ piece: { from: piece.from, to: end }, before: index });
        if (end < piece.to) own.push({ from: end, to: piece.to });
      } else own.push(piece);
    });
    if (own.length > 0) {
      units.push({
        provision,
        paragraph: paragraph ?? provision,
        article: article ?? act.root,
        chapter,
        language: languageAt(own[0]!.from),
        own,
        leadIn: children.length === 0 ? leadIn : inherited.leadIn,
        tail: inherited.tail,
        role,
      });
    }
    let next = 0, opening = 0, opened = leadIn;
    for (const [index, child] of children.entries()) {
      while (next < closings.length && closings[next]!.before <= index) next++;
      while (opening < openings.length && openings[opening]!.at <= index) opened = openings[opening++]!.leadIn;
      const closing = closings[next];
      const tail = closing ? [closing.piece, ...inherited.tail] : inherited.tail;
      const apart = child.kind === "article" || child.kind === "section" || groups.has(child.kind) || followsList(children, child);
      visit(child, { paragraph, article, chapter, role, leadIn: apart ? [] : opened, tail: apart ? [] : tail });
    }
  };
  visit(act.root, { paragraph: undefined, article: undefined, chapter: act.root, leadIn: [], tail: [], role: undefined });
  return units;
}

/** The provision's text without its head and its children: before the first child, between children, after the last. */
export function ownPieces({ span, head, children }: Provision): Span[] {
  const pieces: Span[] = [];
  let at = head ? Math.max(span.start, head.end) : span.start;
  for (const child of children) {
    pieces.push({ start: at, end: Math.max(at, child.span.start) });
    at = Math.max(at, child.span.end);
  }
  pieces.push({ start: at, end: Math.max(at, span.end) });
  return pieces;
}

/** Where the last sentence of the piece begins, if no full stop ends it before the first child; else the piece's end. */
function openFragment({ text, noise }: Act, tokens: Tokens, piece: TokenRange, childStart: number): number {
  const end = tokens.end[piece.to - 1]!;
  // An editor's note before the first point is no part of the sentence.
  const note = noise[firstIndex(noise.length, (index) => noise[index]!.start >= end)];
  if (/[.!?]/.test(text.slice(end, Math.min(note?.start ?? childStart, childStart)))) return piece.to;
  let from = piece.to - 1;
  while (from > piece.from && tokens.before[from]! < Break.sentence) from--;
  return from;
}

/** Past the first sentence of the piece: what comes after it closes no list. */
function endOfSentence(tokens: Tokens, { from, to }: TokenRange): number {
  let end = from + 1;
  while (end < to && tokens.before[end]! < Break.sentence) end++;
  return end;
}

/** Words before this child without a number, or after the last, come after a list: what follows them, a part of the paragraph say, is of another kind. */
function closesList(children: readonly Provision[], index: number): boolean {
  return index === children.length || children[index - 1]?.kind !== children[index]?.kind;
}

/** A part of the paragraph without a number, after its list: a sentence of its own, to which the lead-in of the list says nothing. */
function followsList(children: readonly Provision[], child: Provision): boolean {
  return child.head === undefined && children[0]!.head !== undefined && child.kind !== children[0]!.kind;
}

function goesOn(text: string, tokens: Tokens, piece: TokenRange, cueLast: boolean): boolean {
  const initial = text[tokens.start[piece.from]!] ?? "";
  if (initial !== initial.toUpperCase()) return true;
  // A Kazakh predicate is short; a new sentence after the list is not.
  return cueLast && piece.to - piece.from <= 8;
}

/** Index of the first of `count` sorted values that is at or above `value`. */
export function lowerBound(values: Int32Array, count: number, value: number): number {
  return firstIndex(count, (index) => values[index]! >= value);
}
