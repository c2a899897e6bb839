import type { Structure } from "./compile.ts";
import { endingsOf, ownWords, wordsOf } from "./list-end.ts";
import type { Node } from "./node.ts";
import { predicateAfterForm } from "./predicate-last.ts";
import { MainClause } from "./main-clause.ts";
import { openLists } from "./opening.ts";

export type Closing = Structure["closing"][number];

/**
 * Gives words that close a list, but stand in the line of its last point, back to what the list belongs to: the predicate that Kazakh
 * has at the end ("… беруге міндетті."), the main clause after a condition in English (", shall be guilty of an offence").
 * Only the end of the last point's span moves, and of the last one inside it; its parent's own words then follow its children.
 */
export function closeLists(text: string, root: Node, structure: Structure, language: string): void {
  const closing = structure.closing.find((each) => each.language === language);
  if (closing === undefined) return;
  const main = closing.forms === undefined ? new MainClause(closing) : undefined;
  const visit = (node: Node): void => {
    if (main) openLists(text, node, main);
    close(text, node, closing, main);
    node.children.forEach(visit);
  };
  visit(root);
}

/** An outer list is closed before those inside it: the words after "(b) that— (i) …; (ii) …" are the whole sentence's. */
function close(text: string, node: Node, closing: Closing, main: MainClause | undefined): void {
  const list = lastList(node);
  const last = list.at(-1);
  if (last === undefined || list.length < 2) return;
  const inner = endingsOf(last);
  const { from, words } = ownWords(text, inner);
  const before = node.children[node.children.indexOf(list[0]!) - 1];
  const leadIn = text.slice(before?.end ?? node.head?.end ?? node.start, list[0]?.start);
  const others = list.slice(0, -1).map((point) => wordsOf(text, point));
  const cut = main ? main.after(leadIn)(words, () => others.some((point) => main.isIn(point))) : last.children.length === 0 ? predicateAfterForm([...others, words], closing) : undefined;
  if (cut !== undefined) for (const each of inner) each.end = from + cut;
}

/** Points of the last list in a provision, unless a part of its own comes after them. */
function lastList(node: Node): readonly Node[] {
  const points = node.children.filter((child) => child.level?.list === true);
  const { level, list } = points.at(-1) ?? {};
  return points.filter((point) => point.level === level && point.list === list);
}
