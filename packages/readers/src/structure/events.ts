import type { Span } from "@charterlint/core";
import type { Head } from "./heads.ts";
import type { Candidate } from "./items.ts";
import type { Node } from "./node.ts";

/** What a text gives in reading order; a tree is grown from it. */
export type Event =
  /** A container or an article begins. */
  | { readonly type: "head"; readonly start: number; readonly head: Head }
  /** A paragraph or point may begin. */
  | { readonly type: "item"; readonly start: number; readonly item: Candidate }
  /** A paragraph of text without a number. */
  | { readonly type: "paragraph"; readonly start: number }
  /** A definition may begin. */
  | { readonly type: "term"; readonly start: number }
  /** The preamble or the signature. */
  | { readonly type: "part"; readonly start: number; readonly kind: string; readonly role: Node["role"]; readonly head: Span | undefined; readonly end: number }
  /** A quoted text that an amending act inserts: one block, read no further. */
  | { readonly type: "quoted"; readonly start: number; readonly end: number };

/** For each event the index of the next place where a point may begin, in the same article; -1 where there is none. */
export function linkItems(events: readonly Event[]): Int32Array {
  const links = new Int32Array(events.length).fill(-1);
  for (let at = events.length - 2; at >= 0; at--) {
    const next = events[at + 1] as Event;
    if (next.type === "item") links[at] = at + 1;
    else if (next.type !== "head" && next.type !== "part") links[at] = links[at + 1] as number;
  }
  return links;
}

/** Points that come after an event, up to the next article. */
export function* following(events: readonly Event[], links: Int32Array, index: number): Generator<Candidate, undefined> {
  for (let at = links[index] ?? -1; at >= 0; at = links[at] ?? -1) {
    const event = events[at];
    if (event?.type === "item") yield event.item;
  }
}
