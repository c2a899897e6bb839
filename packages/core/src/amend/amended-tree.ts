import type { Provision, Span } from "../model/act.ts";
import type { Edit } from "./edits.ts";
import type { EditedText } from "./layout-of-edits.ts";

/** The tree of the amended act: the base's provisions where they stand now, without those that went, with those that came. */
export function amendedTree(root: Provision, edits: readonly Edit[], text: EditedText): Provision {
  const gone = new Set(edits.flatMap((edit) => (edit.gone ? [edit.gone] : [])));
  const coming = new Map<Provision, number[]>();
  const renumbered = new Map<Provision, string>();
  const grown = new Map<Provision, number>();
  edits.forEach((edit, index) => {
    if (edit.fresh.length > 0 && edit.parent) coming.set(edit.parent, [...(coming.get(edit.parent) ?? []), index]);
    if (edit.renumbered !== undefined) renumbered.set(edit.inside, edit.renumbered);
    if (edit.fresh.length === 0 && !edit.gone && edit.span.end >= edit.inside.span.end) grown.set(edit.inside, Math.max(grown.get(edit.inside) ?? 0, text.placeOf(index).end));
  });
  const taken = new Set<string>();
  const keep = (node: Provision): void => {
    taken.add(node.eId);
    for (const child of node.children) if (!gone.has(child)) keep(child);
  };
  keep(root);
  const free = (eId: string): string => {
    let name = eId;
    for (let nth = 2; taken.has(name); nth++) name = `${eId}_${nth}`;
    taken.add(name);
    return name;
  };
  const fresh = (index: number, parent: Provision): Provision[] => {
    const { fresh: nodes, gone: old } = edits[index]!;
    return nodes.map((node, nth) => {
      const like = old ?? parent.children.find(({ kind, num }) => kind === node.kind && num !== undefined);
      const kind = old?.kind ?? node.kind;
      const num = nth === 0 && old?.num !== undefined ? old.num : node.num;
      const eId = nth === 0 && old ? old.eId : eIdLike(like, parent, kind, num);
      return moved({ ...node, kind, ...(num === undefined ? {} : { num }) }, free(eId), (offset) => text.fromBill(index, offset), free);
    });
  };
  const visit = (node: Provision): Provision => {
    const children = [
      ...node.children.filter((child) => !gone.has(child)).map(visit),
      ...(coming.get(node) ?? []).flatMap((index) => fresh(index, node)),
    ].sort((a, b) => a.span.start - b.span.start);
    const end = Math.max(text.endOf(node.span.end), grown.get(node) ?? 0, ...children.map(({ span }) => span.end));
    const move = ({ start, end: last }: Span): Span => ({ start: text.startOf(start), end: Math.max(text.startOf(start), text.endOf(last)) });
    const num = renumbered.get(node) ?? node.num;
    return {
      ...node,
      ...(num === undefined ? {} : { num }),
      ...(node.head ? { head: move(node.head) } : {}),
      ...(node.heading ? { heading: move(node.heading) } : {}),
      span: { start: node === root ? 0 : text.startOf(node.span.start), end: node === root ? text.text.length : end },
      children,
    };
  };
  return visit(root);
}

/** The eId that a provision has beside others of its kind. */
function eIdLike(like: Provision | undefined, parent: Provision, kind: string, num: string | undefined): string {
  const number = (num ?? "").replaceAll(/[^\p{L}\p{N}]+/gu, "-");
  if (like) return `${like.eId.slice(0, like.eId.lastIndexOf("_"))}_${number}`;
  const own = number === "" ? kind : `${prefixes[kind] ?? kind}_${number}`;
  return parent.eId === "" || kind === "article" ? own : `${parent.eId}__${own}`;
}

const prefixes: Readonly<Record<string, string>> = { article: "art", section: "sec", paragraph: "para", subparagraph: "subpara", subsection: "subsec", chapter: "chp" };

/** A provision of the bill's quotation with all below it, at its place in the amended act. */
function moved(node: Provision, eId: string, place: (offset: number) => number, free: (eId: string) => string): Provision {
  const move = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) });
  return {
    ...node,
    eId,
    span: move(node.span),
    ...(node.head ? { head: move(node.head) } : {}),
    ...(node.heading ? { heading: move(node.heading) } : {}),
    children: node.children.map((child) => moved(child, free(`${eId}__${child.eId.slice(child.eId.lastIndexOf("__") + 2)}`), place, free)),
  };
}
