import type { Provision, Span } from "@charterlint/core";
import { closeLists } from "./closing.ts";
import type { Structure } from "./compile.ts";
import { findContents } from "./contents.ts";
import { Grower, type Event } from "./grow.ts";
import { findHeads, type Head } from "./heads.ts";
import { identify } from "./identify.ts";
import { findItems } from "./items.ts";
import { readLayout, type Layout } from "./layout.ts";
import { isBlank, splitLines, type Line } from "./lines.ts";
import { blank, mergeSpans } from "./mask.ts";
import type { Node } from "./node.ts";
import { findNotes } from "./notes.ts";
import { findPreamble, findSignature } from "./parts.ts";
import { findQuoted } from "./quoted.ts";
import { markRoles } from "./roles.ts";
import { findTerms } from "./terms.ts";
import { findTitle } from "./title.ts";

/** What one structure makes of a text. */
export interface Reading {
  readonly root: Provision;
  readonly title: Span | undefined;
  readonly noise: readonly Span[];
}

/**
 * Reads a text by one structure. `source` is the text with everything blanked that is no act's (decoration, page furniture:
 * `noise`); offsets are those of the act's text, `language` that of most of it.
 */
export function readTree(source: string, noise: readonly Span[], structure: Structure, language: string): Reading {
  const notes = mergeSpans(findNotes(source, splitLines(source), structure));
  const noted = blank(source, notes);
  const contents = findContents(noted, splitLines(noted), structure);
  const text = blank(noted, contents);
  const lines = splitLines(text);
  const layout = readLayout(text, lines);
  const quoted = findQuoted(text, lines, layout, structure);
  const outside = blank(text, quoted);
  const heads = findHeads(outside, splitLines(outside), layout, structure);
  const first = heads[0]?.start ?? text.length;
  // A fragment has no title: its first line is a sentence.
  const title = heads.length === 0 ? undefined : findTitle(text, lines, first, structure);
  const events = listEvents({ text, outside, lines, layout, heads, quoted, title, structure });
  const tree = new Grower(text, structure, events).grow();
  closeLists(text, tree, structure, language);
  markRoles(text, tree, structure);
  return { root: identify(tree), title, noise: mergeSpans([...noise, ...notes, ...contents]) };
}

interface Found {
  readonly text: string;
  readonly outside: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly heads: readonly Head[];
  readonly quoted: readonly Span[];
  readonly title: Span | undefined;
  readonly structure: Structure;
}

const RANK: Readonly<Record<Event["type"], number>> = { part: 0, head: 1, stop: 2, item: 3, term: 4, paragraph: 5 };

function listEvents(found: Found): Event[] {
  const { outside, lines, layout, heads, quoted, structure } = found;
  const preamble = findPreamble(found.text, lines, heads, found.title, structure);
  const signature = findSignature(found.text, lines, layout, heads, structure);
  const parts: Event[] = [];
  if (preamble !== undefined) parts.push({ type: "part", kind: "preamble", role: "preamble", ...preamble });
  if (signature !== undefined) parts.push({ type: "part", kind: "conclusions", role: "signature", head: undefined, ...signature });
  const inHead = within(heads.map((head) => ({ start: head.start, end: head.textStart })));
  const starts = lines.filter((line, at) => layout.starts[at] === true && !isBlank(line)).map((line) => line.start).filter((at) => !inHead(at));
  const title = found.title;
  const paragraphs = starts.filter((at) => title === undefined || at < title.start || at >= title.end);
  const strong = new Set([...paragraphs, ...heads.map((head) => head.textStart).filter((at) => at < outside.length)]);
  const items = findItems(outside, strong, inHead, structure);
  const marked = new Set(items.map((item) => item.start));
  const events: Event[] = [
    ...parts,
    ...heads.map((head): Event => ({ type: "head", start: head.start, head })),
    ...quoted.map((span): Event => ({ type: "stop", ...span })),
    ...items.map((item): Event => ({ type: "item", start: item.start, item })),
    ...findTerms(outside, inHead, structure).map((start): Event => ({ type: "term", start })),
    ...paragraphs.filter((at) => !marked.has(at)).map((start): Event => ({ type: "paragraph", start })),
  ];
  return events.sort((a, b) => a.start - b.start || RANK[a.type] - RANK[b.type]);
}

/** Whether an offset lies in one of the ranges, asked in rising order or not: binary search. */
function within(spans: readonly Span[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle] as Span;
      if (at < span.start) high = middle - 1;
      else if (at >= span.end) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** How much of a text a structure explains: articles with headings most, points least; lists that begin again and again count against it. */
export function explained(node: Provision, structure: Structure): number {
  let sum = 0;
  const visit = (each: Provision): void => {
    const head = structure.heads.some((level) => level.kind === each.kind);
    if (head) sum += each.heading === undefined ? 3 : 4;
    else if (each.num !== undefined) sum += /(?:^|__)list_\d+__[^_]+_[^_]+$/u.test(each.eId) ? -1 : 1;
    each.children.forEach(visit);
  };
  visit(node);
  return sum;
}

export type { Node };
