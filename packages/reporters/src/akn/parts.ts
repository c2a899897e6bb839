import type { Act, Provision } from "@charterlint/core";
import { element, type Element } from "../markup/element.ts";
import { hierarchyElement, paragraphsOf } from "./hierarchy.ts";
import { metaOf } from "./meta.ts";
import type { Names } from "./names.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { headOf, paragraphOf } from "./words.ts";

/** Recitals and citations stand in a container of their own. */
const CONTAINERS: Readonly<Record<string, string>> = { recital: "recitals", citation: "citations" };

/** A preface, preamble or conclusions: paragraphs, and what is listed among them. */
export function partElement(act: Act, provision: Provision, names: Names): Element {
  const { kind } = provision;
  const head = headOf(act, provision).map((each) => ({ ...each, name: "block", attributes: { name: "heading" } }));
  return element(kind, { eId: names.of(provision) }, ...orEmpty([...head, ...blocksOf(act, piecesOf(act, provision), names)]));
}

/** An annex: a document in the act's. */
export function attachmentElement(act: Act, provision: Provision, names: Names): Element {
  const eId = names.of(provision);
  const children = piecesOf(act, provision).flatMap((piece) => ("line" in piece || piece.child.kind === "quotedStructure" ? paragraphsOf(act, [piece], names) : [hierarchyElement(act, piece.child, names)]));
  return element("attachment", { eId }, ...headOf(act, provision),
    element("doc", { name: "attachment" }, metaOf(act, `!${eId ?? "attachment"}`), element("mainBody", {}, ...orEmpty(children))));
}

function orEmpty(children: readonly Element[]): readonly Element[] {
  return children.length === 0 ? [element("p", {})] : children;
}

/** Where only blocks may stand: recitals and citations in their containers, other provisions as items of a list. */
function blocksOf(act: Act, pieces: readonly Piece[], names: Names): Element[] {
  const blocks: { name: string; children: Element[] }[] = [];
  for (const piece of pieces) {
    if ("line" in piece) {
      blocks.push({ name: "", children: [paragraphOf(piece.line)] });
      continue;
    }
    const { child } = piece;
    const isGroup = child.kind === "recitals" || child.kind === "citations";
    if (isGroup || child.kind === "quotedStructure") {
      blocks.push({ name: "", children: isGroup ? [groupElement(act, child, names)] : paragraphsOf(act, [piece], names) });
      continue;
    }
    const name = CONTAINERS[child.kind] ?? "blockList";
    const last = blocks.at(-1);
    const item = itemElement(act, child, names);
    if (last?.name === name) last.children.push(item);
    else blocks.push({ name, children: [item] });
  }
  return blocks.flatMap(({ name, children }) => (name === "" ? children : [element(name, {}, ...children)]));
}

function groupElement(act: Act, group: Provision, names: Names): Element {
  const eId = names.of(group);
  const pieces = piecesOf(act, group);
  const kind = group.kind.slice(0, -1);
  const first = pieces.findIndex((piece) => "child" in piece && piece.child.kind === kind);
  const proper = first >= 0 && pieces.slice(first).every((piece) => "child" in piece && piece.child.kind === kind) && pieces.slice(0, first).every((piece) => "line" in piece);
  if (!proper) return element("container", { name: group.kind, eId }, ...orEmpty(blocksOf(act, pieces, names)));
  const intro = paragraphsOf(act, pieces.slice(0, first), names);
  return element(group.kind, { eId }, ...headOf(act, group), ...(intro.length === 0 ? [] : [element("intro", {}, ...intro)]),
    ...pieces.slice(first).flatMap((piece) => ("child" in piece ? [itemElement(act, piece.child, names)] : [])));
}

function itemElement(act: Act, provision: Provision, names: Names): Element {
  const { kind } = provision;
  const own = CONTAINERS[kind] !== undefined;
  const children = orEmpty(blocksOf(act, piecesOf(act, provision), names));
  return element(own ? kind : "item", { eId: names.of(provision), class: own || kind === "item" ? undefined : kind }, ...headOf(act, provision), ...children);
}
