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

/** Points that come after an event, up to the next article. */
export function* following(events: readonly Event[], index: number): Generator<Candidate, undefined> {
  for (let at = index + 1; at < events.length; at++) {
    const event = events[at];
    if (event === undefined || event.type === "head" || event.type === "part") return;
    if (event.type === "item") yield event.item;
  }
}
