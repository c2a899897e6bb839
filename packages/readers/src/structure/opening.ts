import type { Level } from "./compile.ts";
import { endingsOf, ownWords, wordsOf } from "./list-end.ts";
import type { ListEnd, MainClause } from "./main-clause.ts";
import type { Node } from "./node.ts";

/** A sentence begins here, or a proviso that goes on with the one before. */
const SENTENCE = /[.!?]\s+(?=\p{Lu})|[.;:,]\s+(?=Provided\b)/gu;

/**
 * Gives words that stand in the line of a point, and open the list after it, back to what both lists belong to: "(a) … is loose, he shall be fined—
 * (b) one pound; (c) …", "(b) …. The warden shall— (a) …". Only the end of the point's span moves; points that stand inside the last one of a
 * list which its own words close become points of what the list belongs to.
 */
export function openLists(text: string, node: Node, main: MainClause): void {
  if (!node.children.some(({ level }) => level?.list === true)) return;
  const endOf = main.after(leadInOf(text, node));
  liftPoints(text, node, main, endOf);
  const { children } = node;
  const told = new Predicates((point) => main.isIn(wordsOf(text, point)));
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (child.level?.list !== true) continue;
    if (next?.level?.list === true) {
      const inner = endingsOf(child);
      const { from, words } = ownWords(text, inner);
      const begins = next.level !== child.level || next.list !== child.list;
      const cut = opens(words) || begins ? (lastSentence(words) ?? (opens(words) ? endOf(words, () => told.before(child)) : undefined)) : undefined;
      if (cut !== undefined) for (const each of inner) each.end = from + cut;
    }
    told.add(child);
  }
}

/** Which lists have had a point with a predicate. Each point is asked once, and only when somebody wants to know. */
class Predicates {
  readonly #has: (point: Node) => boolean;
  readonly #lists = new Map<Level | undefined, Map<number, { readonly points: Node[]; asked: number; told: boolean }>>();

  constructor(has: (point: Node) => boolean) {
    this.#has = has;
  }

  add(point: Node): void {
    this.#of(point).points.push(point);
  }

  /** Whether a point that was added before has one, of the list that this one is of. */
  before(point: Node): boolean {
    const list = this.#of(point);
    while (!list.told && list.asked < list.points.length) list.told = this.#has(list.points[list.asked++]!);
    return list.told;
  }

  #of({ level, list }: Node): { readonly points: Node[]; asked: number; told: boolean } {
    let lists = this.#lists.get(level);
    if (!lists) this.#lists.set(level, (lists = new Map()));
    let known = lists.get(list);
    if (!known) lists.set(list, (known = { points: [], asked: 0, told: false }));
    return known;
  }
}

/** "(b) breaks a tree, shall be fined— (i) …; (ii) …": the points under the main clause are none of the last condition's. */
function liftPoints(text: string, node: Node, main: MainClause, endOf: ListEnd): void {
  const last = node.children.at(-1);
  const list = node.children.filter((child) => child.level?.list === true);
  if (last === undefined || last !== list.at(-1) || list.length < 2 || last.children.length === 0) return;
  const from = last.head?.end ?? last.start;
  const words = text.slice(from, last.children[0]?.start);
  if (!opens(words)) return;
  const cut = endOf(words, () => list.slice(0, -1).some((point) => main.isIn(wordsOf(text, point))));
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
