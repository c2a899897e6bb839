import type { Provision, Span } from "@charterlint/core";
import { closeLists } from "./closing.ts";
import type { Structure } from "./compile.ts";
import { findContents } from "./contents.ts";
import { growTree } from "./grow.ts";
import { findHeads } from "./heads.ts";
import { identify } from "./identify.ts";
import { type Paragraphs, readLayout } from "./layout.ts";
import { splitLines, type Line } from "./lines.ts";
import { blank, mergeSpans, within } from "./mask.ts";
import { listEvents } from "./list-events.ts";
import { findNode, shifted, type Node } from "./node.ts";
import { findNotes } from "./notes.ts";
import { findQuoted } from "./quoted.ts";
import { markRoles } from "./roles.ts";
import { findTitle } from "./title.ts";

/** What one structure makes of a text. */
export interface Reading {
  readonly root: Provision;
  readonly title: Span | undefined;
  readonly noise: readonly Span[];
}

/** A text's tree as a structure has it, before it is known that it will be the act's. */
export interface Grown {
  readonly structure: Structure;
  readonly language: string;
  /** The text without notes and contents, which are the `noise`. */
  readonly text: string;
  readonly noise: readonly Span[];
  readonly tree: Node;
  readonly title: Span | undefined;
}

/**
 * Reads a text by one structure. `source` is the text with everything blanked that is no act's (decoration, page furniture); offsets are those of the
 * act's text, `language` that of most of it, `paragraphs` where paragraphs begin if the source says so.
 */
export function growTextTree(source: string, structure: Structure, language: string, paragraphs?: ReadonlySet<number>): Grown {
  const begins = paragraphs && ((at: number): boolean => paragraphs.has(at));
  const lines = splitLines(source);
  const notes = mergeSpans(findNotes(source, lines, structure, begins));
  const noted = blank(source, notes);
  const notedLines = noted === source ? lines : splitLines(noted);
  const contents = findContents(noted, notedLines, structure);
  const text = blank(noted, contents);
  const { tree, title } = growAct(text, text === noted ? notedLines : splitLines(text), structure, begins);
  return { structure, language, text, noise: [...notes, ...contents], tree, title };
}

/** The reading of a tree that was chosen. @param noise what is no act's beside the notes and contents. */
export function readingOf({ structure, language, text, noise: own, tree, title }: Grown, noise: readonly Span[]): Reading {
  closeLists(text, tree, structure, language);
  markRoles(text, tree, structure);
  return { root: identify(tree), title, noise: mergeSpans([...noise, ...own]) };
}

/** Grows the tree of a text without notes and contents. What an amending act quotes is grown by itself and hung in. */
function growAct(text: string, lines: readonly Line[], structure: Structure, paragraphs: Paragraphs | undefined): { tree: Node; title: Span | undefined } {
  const layout = readLayout(text, lines, paragraphs);
  const quoted = findQuoted(text, lines, layout, structure);
  const outside = blank(text, quoted);
  // The same lines as the layout's, those of quoted texts blank.
  const inQuoted = within(quoted);
  const heads = findHeads(outside, lines.map((line) => (inQuoted(line.start) ? { ...line, end: line.start } : line)), layout, structure);
  const first = heads[0]?.start ?? text.length;
  // A fragment has no title: its first line is a sentence.
  const title = heads.length === 0 ? undefined : findTitle(text, lines, first, structure);
  const events = listEvents({ text, outside, lines, layout, heads, quoted, title, structure });
  const tree = growTree(text, structure, events);
  for (const span of quoted) {
    const quotation = findNode(tree, span);
    // Its first character is the quotation mark.
    const words = ` ${text.slice(span.start + 1, span.end)}`;
    const inner = growAct(words, splitLines(words), structure, paragraphs && ((at) => paragraphs(at + span.start))).tree;
    quotation?.children.push(...inner.children.map((child) => shifted(child, span.start)));
  }
  return { tree, title };
}
