import type { Provision, Span } from "@charterlint/core";
import { giveEIds } from "./eids.ts";
import type { Growing } from "./growing.ts";
import { spanOf } from "./text-writer.ts";

/**
 * The grown tree as the act's. A preface that holds no more than the title is no provision. What has no words stands empty in what it
 * stands in. `words` are the act's text with its noise blanked.
 */
export function finishTree(root: Growing, words: string, title: Span | undefined, definitions: ReadonlySet<Growing>): Provision {
  const bare = { ...root, children: root.children.filter((child) => !isTitleOnly(child, words, title)) };
  const eIds = giveEIds(bare);
  const finish = (node: Growing, from: number, to: number): Provision => {
    const start = Math.min(Math.max(node.start, from), to);
    const end = Math.min(Math.max(node.end, start), to);
    const { kind, num, head, heading } = node;
    const role = node.role ?? (definitions.has(node) ? "definitions" : undefined);
    let at = start;
    const children = node.children.map((child) => {
      const done = finish(child, at, end);
      at = done.span.end;
      return done;
    });
    return {
      kind,
      ...(num === undefined ? {} : { num }),
      ...(head.end > head.start ? { head: spanOf(head) } : {}),
      ...(heading.end > heading.start ? { heading: spanOf(heading) } : {}),
      eId: eIds.get(node) ?? "",
      span: { start, end },
      children,
      ...(role === undefined ? {} : { role }),
    };
  };
  return finish({ ...bare, start: 0, end: words.length }, 0, words.length);
}

function isTitleOnly({ kind, start, end, children }: Growing, words: string, title: Span | undefined): boolean {
  if (kind !== "preface" || children.length > 0) return false;
  const { start: from, end: to } = title ?? { start: end, end };
  return !/\S/u.test(words.slice(start, Math.min(Math.max(from, start), end)) + words.slice(Math.min(Math.max(to, start), end), end));
}
