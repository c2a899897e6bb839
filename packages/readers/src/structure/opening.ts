import { endingsOf, ownWords } from "./list-end.ts";
import type { MainClause } from "./main-clause.ts";
import type { Node } from "./node.ts";

/** A sentence begins here, or a proviso that goes on with the one before. */
const SENTENCE = /[.!?]\s+(?=\p{Lu})|[.;:,]\s+(?=Provided\b)/gu;

/**
 * Gives words that stand in the line of a point, and open the list after it, back to what both lists belong to: "(a) … is loose, he shall be fined—
 * (b) one pound; (c) …", "(b) …. The warden shall— (a) …". Only the end of the point's span moves; points that stand inside the last one of a
 * list which its own words close become points of what the list belongs to.
 */
export function openLists(text: string, node: Node, main: MainClause): void {
  liftPoints(text, node, main);
  const { children } = node;
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (child.level?.list !== true || next === undefined || next.level?.list !== true) continue;
    const inner = endingsOf(child);
    const { from, words } = ownWords(text, inner);
    const begins = next.level !== child.level || next.list !== child.list;
    if (!opens(words) && !begins) continue;
    const before = children.slice(0, index).filter(({ level, list }) => level === child.level && list === child.list);
    const cut = lastSentence(words) ?? (opens(words) ? main.find(leadInOf(text, node), [...before.map((each) => text.slice(each.head?.end ?? each.start, each.end)), words]) : undefined);
    if (cut !== undefined) for (const each of inner) each.end = from + cut;
  }
}

/** "(b) breaks a tree, shall be fined— (i) …; (ii) …": the points under the main clause are none of the last condition's. */
function liftPoints(text: string, node: Node, main: MainClause): void {
  const last = node.children.at(-1);
  const list = node.children.filter((child) => child.level?.list === true);
  if (last === undefined || last !== list.at(-1) || list.length < 2 || last.children.length === 0) return;
  const from = last.head?.end ?? last.start;
  const words = text.slice(from, last.children[0]?.start);
  if (!opens(words)) return;
  const cut = main.find(leadInOf(text, node), [...list.slice(0, -1).map((point) => text.slice(point.head?.end ?? point.start, point.end)), words]);
  if (cut === undefined) return;
  node.children.push(...last.children.splice(0));
  last.end = from + cut;
}

function leadInOf(text: string, node: Node): string {
  return text.slice(node.head?.end ?? node.start, node.children[0]?.start);
}

/** The words end without an end of a sentence or a point. */
function opens(words: string): boolean {
  return /[—–:-]\s*$/u.test(words);
}

/** Where the last sentence begins, if it isn't the first and nothing ends it. */
function lastSentence(words: string): number | undefined {
  if (/[.;!?]\s*$/u.test(words)) return undefined;
  const sign = [...words.matchAll(SENTENCE)].at(-1);
  return sign && sign.index + 1;
}
