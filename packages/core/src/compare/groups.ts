import type { Bag, Bags } from "./bags.ts";
import { TextIndex } from "./candidates.ts";
import type { Passage } from "./passages.ts";

/** Passages that belong together; one side has more than one only where the other has exactly one. */
export interface Group {
  readonly old: Passage[];
  readonly new: Passage[];
}

// How much of a free passage must stand in what its neighbour's partner leaves unexplained, for the neighbour to have been split or merged.
const leastShare = 0.5;

/** The groups found so far, and which passages are free. */
export class Groups {
  readonly byOld: Map<Passage, Group> = new Map();
  readonly byNew: Map<Passage, Group> = new Map();

  /** Puts two free passages together. */
  pair(old: Passage, next: Passage): void {
    if (this.byOld.has(old) || this.byNew.has(next)) return;
    const group = { old: [old], new: [next] };
    this.byOld.set(old, group);
    this.byNew.set(next, group);
  }

  free(passages: readonly Passage[], side: "old" | "new"): Passage[] {
    const groups = side === "old" ? this.byOld : this.byNew;
    return passages.filter((passage) => !groups.has(passage));
  }

  /**
   * Gives each free passage to the group of the passage on the other side that holds most of its words beyond what that one's partners hold: it was split
   * off, or merged in.
   * @param side which side the free passages are on.
   */
  attach(passages: readonly Passage[], side: "old" | "new", others: readonly Passage[], bags: Bags, fewestWords: number): void {
    const seekers = this.free(passages, side).filter(({ words }) => words.length >= fewestWords);
    if (seekers.length === 0) return;
    const other = side === "old" ? "new" : "old";
    const [groups, own] = side === "old" ? [this.byNew, this.byOld] : [this.byOld, this.byNew];
    const otherBags = others.map((passage) => bags.ofPassage(passage));
    const index = new TextIndex(bags, otherBags);
    for (const passage of seekers) {
      const bag = bags.ofPassage(passage);
      let best: { group: Group; share: number } | undefined;
      for (const at of index.near(bag)) {
        const group = groups.get(others[at]!);
        if (!group || group[other].length > 1) continue;
        const left = group[side].reduce((rest: Bag, each) => bags.without(rest, bags.ofPassage(each)), otherBags[at]!);
        const share = bags.shared(bag, left) / bag.weight;
        if (share >= leastShare && share > (best?.share ?? 0)) best = { group, share };
      }
      if (!best) continue;
      best.group[side].push(passage);
      best.group[side].sort((a, b) => a.index - b.index);
      own.set(passage, best.group);
    }
  }

  /** All groups; a passage that stayed free is a group of its own. */
  all(old: readonly Passage[], next: readonly Passage[]): Group[] {
    return [
      ...new Set([...this.byOld.values(), ...this.byNew.values()]),
      ...this.free(old, "old").map((passage): Group => ({ old: [passage], new: [] })),
      ...this.free(next, "new").map((passage): Group => ({ old: [], new: [passage] })),
    ];
  }
}
