import type { Provision } from "@charterlint/core";
import type { Structure } from "./compile.ts";

/** What a provision counts for. A container numbered without a word counts next to nothing: such numbers stand before anything. */
const WORTH = { article: 3, heading: 1, container: 2, plainContainer: 0.1, item: 1, firstLevel: 1, listAgain: -1, frame: 100 };

/**
 * How much of a text a structure explains: articles with headings most, points least. Points that stand where the structure has them first
 * (subsections right below a section's heading) speak for it; lists that begin again and again in one place against it. Numbered recitals and the
 * words of signature together ("Whereas: (1) …", "Done at Brussels") are sure, however much memorandum stands around the act.
 */
export function explained(root: Provision, structure: Structure, text: string): number {
  const basic = structure.heads.find((level) => level.role === "basic")?.kind;
  const containers = new Set(structure.heads.filter((level) => level.role === "container").map((level) => level.kind));
  const first = new Set(structure.items.filter((level) => !level.list && level.within === undefined).map((level) => level.kind));
  const worth = ({ kind, eId, num, head, heading, span }: Provision, parent: Provision): number => {
    const printed = text.slice(head?.start, heading !== undefined && heading.start > (head?.start ?? 0) ? heading.start : head?.end);
    const plain = !/\p{L}{2}|§/u.test(printed);
    if (kind === basic) return WORTH.article + (heading === undefined ? 0 : WORTH.heading);
    if (containers.has(kind)) return plain ? WORTH.plainContainer : WORTH.container + (heading === undefined ? 0 : WORTH.heading);
    if (num === undefined) return 0;
    if (/(?:^|__)list_\d+__[^_]+_[^_]+$/u.test(eId)) return WORTH.listAgain;
    return WORTH.item + (parent.kind === basic && first.has(kind) && text.slice(parent.head?.end, span.start).trim() === "" ? WORTH.firstLevel : 0);
  };
  const sum = (parent: Provision): number => parent.children.reduce((all, child) => all + worth(child, parent) + sum(child), 0);
  return sum(root) + (isFramed(root, structure) ? WORTH.frame : 0);
}

function isFramed(root: Provision, structure: Structure): boolean {
  const recitals = new Set(structure.items.filter((level) => level.within === "preamble").map((level) => level.kind));
  return root.children.some(({ role }) => role === "signature")
    && root.children.some(({ role, children }) => role === "preamble" && children.filter((child) => recitals.has(child.kind)).length > 1);
}
