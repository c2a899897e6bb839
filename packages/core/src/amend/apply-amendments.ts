import type { Act, Span } from "../model/act.ts";
import { amendedTree } from "./amended-tree.ts";
import type { Amendment } from "./amendment.ts";
import type { Edit, Failure, Site } from "./edits.ts";
import { isAimedAt } from "./is-aimed-at.ts";
import { EditedText, type Origin } from "./layout-of-edits.ts";
import { findPlace } from "./place-in-act.ts";
import { provisionEdits } from "./provision-edits.ts";
import { wordEdits } from "./word-edits.ts";

/** An act as a bill would make it. */
export interface AmendedAct {
  readonly act: Act;
  /** Whence each stretch of its text comes; sorted, without gaps. */
  readonly origins: readonly Origin[];
  /** What was changed, sorted by place in the base. */
  readonly edits: readonly Edit[];
  /** What could not be done, in the bill's order. */
  readonly failures: readonly Failure[];
}

/**
 * Does what a bill's amendments say to the act that they amend. All of them speak of that act as it is, so each is looked up in it and none in what another
 * makes of it. What could not be done is told; amendments of other acts are failures of reason `other-act`.
 */
export function applyAmendments(bill: Act, amendments: readonly Amendment[], base: Act): AmendedAct {
  const failures: Failure[] = [];
  const made: Edit[] = [];
  for (const amendment of amendments) {
    const edits = editsOf({ bill, base, amendment });
    if ("reason" in edits) failures.push(edits);
    else made.push(...edits);
  }
  const edits: Edit[] = [];
  // Of two that change the same words the wider one counts; what is put in at one place keeps the bill's order.
  for (const edit of made.sort((a, b) => a.span.start - b.span.start || isEmpty(b.span) - isEmpty(a.span) || b.span.end - a.span.end)) {
    const last = edits.findLast(({ span }) => !isEmpty(span));
    if (last && edit.span.start < last.span.end) failures.push({ amendment: edit.amendment, reason: "overlap", sought: edit.amendment.path });
    else edits.push(edit);
  }
  const text = new EditedText(base.text, edits);
  const { places: _, ...rest } = base;
  const move = ({ start, end }: Span): Span => ({ start: text.startOf(start), end: text.endOf(end) });
  return {
    act: {
      ...rest,
      text: text.text,
      root: amendedTree(base.root, edits, text),
      noise: base.noise.map(move).filter(({ start, end }) => end > start),
      ...(base.title ? { title: move(base.title) } : {}),
    },
    origins: text.origins,
    edits,
    failures,
  };
}

function isEmpty({ start, end }: Span): 0 | 1 {
  return start === end ? 1 : 0;
}

function editsOf(site: Site): Edit[] | Failure {
  const { amendment, base } = site;
  if (!isAimedAt(amendment.act, base)) return { amendment, reason: "other-act", sought: amendment.act!.title };
  const place = findPlace(base, amendment.target);
  if ("missing" in place) return { amendment, reason: "no-target", sought: [place.missing.kind, place.missing.num].join(" ").trim() };
  return ["replace-words", "delete-words", "add-words"].includes(amendment.operation) ? wordEdits(site, place) : provisionEdits(site, place);
}
