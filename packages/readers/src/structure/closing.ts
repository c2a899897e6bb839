import type { Structure } from "./compile.ts";
import type { Node } from "./node.ts";
import { predicateAfterForm } from "./predicate-last.ts";
import { mainClause } from "./main-clause.ts";

export type Closing = Structure["closing"][number];

/**
 * Gives words that close a list, but stand in the line of its last point, back to what the list belongs to: the predicate that Kazakh
 * has at the end ("… беруге міндетті."), the main clause after a condition in English (", shall be guilty of an offence").
 * Only the end of the last point's span moves; its parent's own words then follow its children.
 */
export function closeLists(text: string, root: Node, structure: Structure, language: string): void {
  const closing = structure.closing.find((each) => each.language === language);
  if (closing === undefined) return;
  const visit = (node: Node): void => {
    node.children.forEach(visit);
    const list = lastList(node);
    const last = list.at(-1);
    if (last === undefined || list.length < 2 || last.children.length > 0) return;
    const leadIn = text.slice(node.head?.end ?? node.start, list[0]?.start);
    const points = list.map((point) => text.slice(point.head?.end ?? point.start, point.end));
    const cut = closing.forms === undefined ? mainClause(leadIn, points, closing) : predicateAfterForm(points, closing);
    if (cut !== undefined) last.end = (last.head?.end ?? last.start) + cut;
  };
  visit(root);
}

/** Points of the last list in a provision, unless a part of its own comes after them. */
function lastList(node: Node): readonly Node[] {
  const points = node.children.filter((child) => child.level?.list === true);
  const { level, list } = points.at(-1) ?? {};
  return points.filter((point) => point.level === level && point.list === list);
}
