import type { Bags } from "../bags.ts";
import { TextIndex } from "../candidates.ts";
import { grouped } from "../grouped.ts";
import type { Group } from "../groups.ts";
import type { Passage } from "../passages.ts";
import type { Statement } from "./statements.ts";

// In passages that belong together a third of the weighty words is enough; elsewhere more, and half of them only under the same theme and where neither has a
// counterpart beside it: "Limits of this right are allowed as the law says" stands in many places and means another right in each.
const leastBeside = 0.3, leastSameTheme = 0.5, leastElsewhere = 0.62;
// A sentence whose words stand almost all in another one beside it is part of it.
const leastPart = 0.5;
// The only sentences left of two passages that belong together need little in common.
const leastLeft = 0.08;

/** For each sentence of both texts the sentences of the other that say the same, in whole or in part; those of the passages that belong together first. */
export interface Counterparts {
  readonly ofOld: ReadonlyMap<Statement, readonly Statement[]>;
  readonly ofNew: ReadonlyMap<Statement, readonly Statement[]>;
}

interface Pair {
  readonly old: Statement;
  readonly new: Statement;
  readonly score: number;
}

/** Finds out which sentences belong together. */
export function counterpartsOf(old: readonly Statement[], next: readonly Statement[], groups: readonly Group[], bags: Bags, sameTheme: (old: Statement, next: Statement) => boolean): Counterparts {
  const partners = new Map<Passage, readonly Passage[]>();
  for (const group of groups) for (const passage of group.old) partners.set(passage, group.new);
  const byPassage = grouped(next, ({ passage }) => passage);
  const index = new TextIndex(bags, next.map(({ bag }) => bag));
  const pairs: Pair[] = [], elsewhere: Pair[] = [];
  for (const one of old) {
    const beside = new Set((partners.get(one.passage) ?? []).flatMap((passage) => byPassage.get(passage) ?? []));
    for (const other of new Set([...beside, ...index.near(one.bag).map((at) => next[at]!)])) {
      const shared = bags.shared(one.bag, other.bag);
      const likeness = (2 * shared) / (one.bag.weight + other.bag.weight || 1);
      const part = shared / (Math.min(one.bag.weight, other.bag.weight) || 1);
      if (!beside.has(other)) elsewhere.push({ old: one, new: other, score: likeness });
      else if (likeness >= leastBeside || part >= leastPart) pairs.push({ old: one, new: other, score: 1 + likeness });
    }
  }
  pairs.push(...leftBeside(old, partners, byPassage, pairs, bags));
  const settledOld = new Set(pairs.map((pair) => pair.old)), settledNew = new Set(pairs.map((pair) => pair.new));
  const isSettled = (pair: Pair): boolean => settledOld.has(pair.old) || settledNew.has(pair.new);
  pairs.push(...elsewhere.filter((pair) => pair.score >= leastElsewhere || (pair.score >= leastSameTheme && !isSettled(pair) && sameTheme(pair.old, pair.new))));
  pairs.sort((a, b) => b.score - a.score || a.old.index - b.old.index || a.new.index - b.new.index);
  const lists = (key: (pair: Pair) => Statement, value: (pair: Pair) => Statement): Map<Statement, Statement[]> =>
    new Map([...grouped(pairs, key)].map(([statement, found]) => [statement, found.map(value)]));
  return { ofOld: lists((pair) => pair.old, (pair) => pair.new), ofNew: lists((pair) => pair.new, (pair) => pair.old) };
}

/** In passages that belong together, the one sentence of each that found none. */
function leftBeside(old: readonly Statement[], partners: ReadonlyMap<Passage, readonly Passage[]>, byPassage: ReadonlyMap<Passage, readonly Statement[]>, pairs: readonly Pair[], bags: Bags): Pair[] {
  const settled = new Set(pairs.flatMap((pair) => [pair.old, pair.new]));
  return [...grouped(old, ({ passage }) => passage)].flatMap(([passage, statements]): Pair[] => {
    const [one, ...more] = statements.filter((statement) => !settled.has(statement));
    const beside = (partners.get(passage) ?? []).flatMap((partner) => byPassage.get(partner) ?? []);
    const [other, ...others] = beside.filter((statement) => !settled.has(statement));
    if (!one || !other || more.length > 0 || others.length > 0) return [];
    const likeness = bags.likeness(one.bag, other.bag);
    return likeness >= leastLeft ? [{ old: one, new: other, score: 1 + likeness }] : [];
  });
}
