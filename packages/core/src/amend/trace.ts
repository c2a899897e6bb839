import type { Act, Provision, Span } from "../model/act.ts";
import { pathsOf } from "../model/label.ts";
import type { AmendedAct } from "./apply-amendments.ts";
import type { Edit } from "./edits.ts";
import type { Origin } from "./layout-of-edits.ts";
import { firstIndex } from "../model/first-index.ts";

/** Leads from places of an amended act back to the bill that amended it, and to the base. */
export class Trace {
  readonly #amended: AmendedAct;
  readonly #bill: Act;
  readonly #billPaths: ReadonlyMap<string, readonly Provision[]>;
  readonly #basePaths: ReadonlyMap<string, readonly Provision[]>;
  readonly #amendedPaths: ReadonlyMap<string, readonly Provision[]>;

  constructor(bill: Act, base: Act, amended: AmendedAct) {
    this.#amended = amended;
    this.#bill = bill;
    this.#billPaths = pathsOf(bill.root);
    this.#basePaths = pathsOf(base.root);
    this.#amendedPaths = pathsOf(amended.act.root);
  }

  /** Where an offset of the amended act comes from. */
  originOf(offset: number): Origin | undefined {
    const { origins } = this.#amended;
    return origins[firstIndex(origins.length, (index) => origins[index]!.end > offset)];
  }

  /** The span in the base, if the words begin there. */
  inBase(offset: number): number | undefined {
    const origin = this.originOf(offset);
    return origin?.source === "base" ? origin.at + offset - origin.start : undefined;
  }

  /** The span in the bill, if the words begin in its new text; its end is cut where the new text ends. */
  inBill({ start, end }: Span): Span | undefined {
    const origin = this.originOf(start);
    if (origin?.source !== "bill") return undefined;
    return { start: origin.at + start - origin.start, end: origin.at + Math.min(end, origin.end) - origin.start };
  }

  /**
   * The edit to which a place owes what is new about it: that which brought its words, or else the nearest one in the act's tree, those that take words away first.
   * @param place a provision of the amended act
   */
  editFor(place: Provision, span: Span): Edit | undefined {
    const { edits } = this.#amended;
    const brought = this.originOf(span.start)?.edit;
    if (brought !== undefined) return edits[brought];
    const path = (this.#amendedPaths.get(place.eId) ?? []).map(({ eId }) => eId);
    let best: Edit | undefined, bestRank = -1;
    for (const edit of edits) {
      const other = (this.#basePaths.get(edit.inside.eId) ?? []).map(({ eId }) => eId);
      let shared = 0;
      while (shared < path.length && path[shared] === other[shared]) shared++;
      const rank = shared * 2 + (edit.span.end > edit.span.start ? 1 : 0);
      if (rank > bestRank) [best, bestRank] = [edit, rank];
    }
    return best;
  }

  /** The provision of the bill that gives the command. */
  clauseOf({ amendment }: Edit): Provision {
    return this.#billPaths.get(amendment.clause.eId)?.at(-1) ?? this.#bill.root;
  }

  /** From the amended act's root (left out) to a provision of it. */
  pathOf(eId: string): readonly Provision[] {
    return this.#amendedPaths.get(eId) ?? [];
  }
}
