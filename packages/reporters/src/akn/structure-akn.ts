import type { Act, Provision, Span } from "@charterlint/core";
import { element, type Element, printElement } from "../markup/element.ts";
import { hierarchyElement, paragraphsOf, textContainer } from "./hierarchy.ts";
import { metaOf } from "./meta.ts";
import { Names } from "./names.ts";
import { attachmentElement, partElement } from "./parts.ts";
import { linesIn, type Piece, piecesOf } from "./pieces.ts";
import { paragraphOf, wordsOf } from "./words.ts";

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/** The act as Akoma Ntoso 3.0 (valid by the schema of OASIS): its words, its tree and its eIds; what isn't known of it is said to be unknown. */
export function structureAkn(act: Act): string {
  const names = new Names();
  const { root } = act;
  const title = ownTitle(act);
  const before = title === undefined ? [] : linesIn(act, { start: 0, end: title.start });
  const parts = sorted(piecesOf(act, root, title?.end ?? 0));
  const cover = [...before, ...(title === undefined ? parts.front : [])].map(({ line }) => paragraphOf(line));
  const akn = element("akomaNtoso", { xmlns: NAMESPACE },
    element("act", { name: "act", contains: "originalVersion" },
      metaOf(act, "!main"),
      cover.length === 0 ? undefined : element("coverPage", {}, ...cover),
      prefaceOf(act, title, parts, names),
      parts.preamble && partElement(act, parts.preamble, names),
      element("body", {}, ...bodyElements(act, parts.body, names)),
      parts.conclusions && partElement(act, parts.conclusions, names),
      parts.attachments.length === 0 ? undefined : element("attachments", {}, ...parts.attachments.map((each) => attachmentElement(act, each, names)))));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printElement(akn)}`;
}

interface Parts {
  /** Lines before the preface or preamble. */
  readonly front: readonly Extract<Piece, { line: unknown }>[];
  readonly preface: Provision | undefined;
  readonly preamble: Provision | undefined;
  readonly body: readonly Piece[];
  readonly conclusions: Provision | undefined;
  readonly attachments: readonly Provision[];
}

/** Parts of the act that have an element of their own, where they stand in the order of Akoma Ntoso; the rest is its body. */
function sorted(pieces: readonly Piece[]): Parts {
  const firstChild = pieces.findIndex((piece) => "child" in piece);
  let from = isOf(pieces[firstChild], "preface") || isOf(pieces[firstChild], "preamble") ? firstChild : 0;
  const front = pieces.slice(0, from).filter((piece) => "line" in piece);
  const take = (kind: string): Provision | undefined => {
    const piece = pieces[from];
    if (!isOf(piece, kind)) return undefined;
    from++;
    return piece.child;
  };
  const preface = take("preface");
  const preamble = take("preamble");
  let to = pieces.length;
  while (to > from && isOf(pieces[to - 1], "attachment")) to--;
  const attachments = pieces.slice(to).flatMap((piece) => ("child" in piece ? [piece.child] : []));
  const last = pieces[to - 1];
  const conclusions = to > from && isOf(last, "conclusions") ? last.child : undefined;
  return { front, preface, preamble, conclusions, attachments, body: pieces.slice(from, conclusions === undefined ? to : to - 1) };
}

function isOf(piece: Piece | undefined, kind: string): piece is Extract<Piece, { child: unknown }> {
  return piece !== undefined && "child" in piece && piece.child.kind === kind;
}

/** The title where it stands before all provisions; elsewhere it is marked among their words. */
function ownTitle({ root, text, title }: Act): Span | undefined {
  const first = root.children[0]?.span.start ?? text.length;
  return title !== undefined && title.end <= first && /\S/u.test(text.slice(title.start, title.end)) ? title : undefined;
}

/** The title, and lines between it and the preamble (date, number): they are no words of the law, so they are remarks. */
function prefaceOf(act: Act, title: Span | undefined, { preface, front }: Parts, names: Names): Element | undefined {
  const words = title && wordsOf(act, title);
  const part = preface && partElement(act, preface, names);
  if (words === undefined) return part;
  const remarks = front.map(({ line }) => paragraphOf(line.map((run) => ({ ...run, as: "noise" }))));
  return element("preface", part?.attributes ?? {}, element("longTitle", {}, element("p", {}, words)), ...remarks, ...(part?.children ?? []));
}

/** The body has provisions only: words that stand alone in it are in a container `text`. */
function bodyElements(act: Act, pieces: readonly Piece[], names: Names): readonly Element[] {
  const elements: Element[] = [];
  let words: Piece[] = [];
  const close = (): void => {
    if (words.length > 0) elements.push(textContainer(paragraphsOf(act, words, names)));
    words = [];
  };
  for (const piece of pieces) {
    if ("line" in piece || piece.child.kind === "quotedStructure") words.push(piece);
    else {
      close();
      elements.push(hierarchyElement(act, piece.child, names));
    }
  }
  close();
  return elements.length === 0 ? [textContainer([element("p", {})])] : elements;
}
