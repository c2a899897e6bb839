import type { Span } from "@charterlint/core";
import type { Structure } from "./compile.ts";
import type { Event } from "./events.ts";
import type { Head } from "./heads.ts";
import { findItems } from "./items.ts";
import type { Layout } from "./layout.ts";
import { isBlank, isSpace, type Line } from "./lines.ts";
import { within } from "./mask.ts";
import { openingMark } from "./references.ts";
import { findPreamble, findSignature } from "./parts.ts";
import { findTerms } from "./terms.ts";

/** What has been found in a text by one structure. `outside` is the text with quoted texts blanked. */
export interface Found {
  readonly text: string;
  readonly outside: string;
  readonly lines: readonly Line[];
  readonly layout: Layout;
  readonly heads: readonly Head[];
  readonly quoted: readonly Span[];
  readonly title: Span | undefined;
  readonly structure: Structure;
}

const RANK: Readonly<Record<Event["type"], number>> = { part: 0, head: 1, quoted: 2, item: 3, term: 4, paragraph: 5 };

/** Everything that was found, in reading order. */
export function listEvents(found: Found): Event[] {
  const { outside, lines, layout, heads, quoted, structure } = found;
  const preamble = findPreamble(found.text, lines, heads, found.title, structure);
  const signature = findSignature(found.text, lines, layout, heads, structure);
  const parts: Event[] = [];
  if (preamble !== undefined) parts.push({ type: "part", kind: "preamble", role: "preamble", ...preamble });
  if (signature !== undefined) parts.push({ type: "part", kind: "conclusions", role: "signature", head: undefined, ...signature });
  const inHead = within(heads.map((head) => ({ start: head.start, end: head.textStart })));
  const starts = lines.filter((line, at) => layout.starts[at] === true && !isBlank(line)).map((line) => line.start + openingMark(outside, line.start)).filter((at) => !inHead(at));
  const title = found.title;
  const paragraphs = starts.filter((at) => title === undefined || at < title.start || at >= title.end);
  const strong = new Set([...paragraphs, ...heads.map((head) => firstWord(outside, head.textStart)).filter((at) => at < outside.length)]);
  const items = findItems(outside, strong, inHead, structure);
  const marked = new Set(items.map((item) => item.start));
  const events: Event[] = [
    ...parts,
    ...heads.map((head): Event => ({ type: "head", start: head.start, head })),
    ...quoted.map((span): Event => ({ type: "quoted", ...span })),
    ...items.map((item): Event => ({ type: "item", start: item.start, item })),
    ...findTerms(outside, inHead, structure).map((start): Event => ({ type: "term", start })),
    ...paragraphs.filter((at) => !marked.has(at)).map((start): Event => ({ type: "paragraph", start })),
  ];
  return events.sort((a, b) => a.start - b.start || RANK[a.type] - RANK[b.type]);
}

/** Own words of an article begin a paragraph, on the line of its heading or on the next. */
function firstWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}
