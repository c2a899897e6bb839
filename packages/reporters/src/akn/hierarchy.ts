import type { Act, Provision } from "@charterlint/core";
import { element, type Element } from "../markup/element.ts";
import type { Names } from "./names.ts";
import { type Piece, piecesOf, type Run } from "./pieces.ts";
import { headOf, inlineOf, paragraphOf } from "./words.ts";

/** Elements of Akoma Ntoso's hierarchy, which may stand in each other in any order. Other kinds are containers of that name. */
const HIERARCHY = new Set([
  "clause", "section", "part", "paragraph", "chapter", "title", "article", "book", "tome", "division", "list", "point", "indent", "alinea", "rule", "subrule", "proviso",
  "subsection", "subpart", "subparagraph", "subchapter", "subtitle", "subdivision", "subclause", "sublist", "level", "transitional",
]);

/** A provision of the act's body with all in it. */
export function hierarchyElement(act: Act, provision: Provision, names: Names): Element {
  const known = HIERARCHY.has(provision.kind);
  const attributes = { eId: names.of(provision), name: known ? undefined : provision.kind };
  return element(known ? provision.kind : "hcontainer", attributes, ...headOf(act, provision), ...bodyOf(act, piecesOf(act, provision), names));
}

/**
 * Words before the first provision inside are its `intro`, those after the last one its `wrapUp`, those between two a container `text`; a
 * provision with no other inside has `content`. Quoted texts stand in the sentence that quotes them.
 */
export function bodyOf(act: Act, pieces: readonly Piece[], names: Names): Element[] {
  const groups: (Provision | Piece[])[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if ("child" in piece && piece.child.kind !== "quotedStructure") groups.push(piece.child);
    else if (Array.isArray(last)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group, index) => {
    if (!Array.isArray(group)) return hierarchyElement(act, group, names);
    const words = paragraphsOf(act, group, names);
    if (groups.length === 1) return element("content", {}, ...words);
    if (index === 0) return element("intro", {}, ...words);
    return index === groups.length - 1 ? element("wrapUp", {}, ...words) : textContainer(words);
  });
}

/** Words that stand between provisions and are none. */
export function textContainer(words: readonly Element[]): Element {
  return element("hcontainer", { name: "text" }, element("content", {}, ...words));
}

/** Lines as paragraphs; a quoted text stands in the paragraph before it. */
export function paragraphsOf(act: Act, pieces: readonly Piece[], names: Names): Element[] {
  const paragraphs: Element[] = [];
  let before: readonly Run[] | undefined;
  const close = (): void => {
    if (before !== undefined) paragraphs.push(paragraphOf(before));
    before = undefined;
  };
  for (const piece of pieces) {
    if ("line" in piece) {
      close();
      before = piece.line;
      continue;
    }
    const quoted = element("mod", {}, before === undefined ? "" : inlineOf(before), quotedElement(act, piece.child, names));
    paragraphs.push(element("p", {}, "", quoted));
    before = undefined;
  }
  close();
  return paragraphs;
}

/** A quoted text: its quotation marks are attributes, whatever is inside may stand in any order. */
function quotedElement(act: Act, provision: Provision, names: Names): Element {
  const pieces = piecesOf(act, provision);
  const open = quoteIn(pieces[0], /^["“”„«]$/u);
  const close = pieces.length > 1 ? quoteIn(pieces.at(-1), /^["“”»]\s*[.;,:]*$/u) : undefined;
  const inner = pieces.slice(open === undefined ? 0 : 1, close === undefined ? undefined : -1);
  const children = inner.map((piece) => ("line" in piece ? paragraphOf(piece.line)
    : piece.child.kind === "quotedStructure" ? element("p", {}, "", element("mod", {}, "", quotedElement(act, piece.child, names)))
    : hierarchyElement(act, piece.child, names)));
  return element("quotedStructure", { eId: names.of(provision), startQuote: open, endQuote: close }, ...headOf(act, provision), ...(children.length === 0 ? [element("p", {})] : children));
}

function quoteIn(piece: Piece | undefined, form: RegExp): string | undefined {
  const words = piece !== undefined && "line" in piece ? piece.line.map((run) => run.words).join("") : "";
  return form.test(words) ? words : undefined;
}
