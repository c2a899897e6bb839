import type { SourceComment, Span } from "@charterlint/core";
import { strFromU8, unzipSync } from "fflate";
import { readWord, type WordParts, wordFile } from "../docx.fixture.ts";
import { commentDocx } from "./comment-docx.ts";

/** A comment on a range of the text as it was read. */
export function commentOn(span: Span, words = "A remark."): SourceComment {
  return { span, author: "charterlint", initials: "cl", date: "2026-11-22", paragraphs: [[{ text: words }]] };
}

/** A Word file before and after comments were put on `words`, each where it stands first. */
export async function commented(parts: WordParts, ...words: readonly string[]): Promise<{ before: Uint8Array; after: Uint8Array; text: string }> {
  const { act } = await readWord(parts);
  const text = act?.text ?? "";
  const comments = words.map((each) => {
    const start = text.indexOf(each);
    if (start < 0) throw new Error(`“${each}” is not in “${text}”`);
    return commentOn({ start, end: start + each.length });
  });
  const before = wordFile(parts);
  return { before, after: commentDocx(before, { text, comments }), text };
}

/** A part of a Word file as text. */
export function partOf(file: Uint8Array, name = "word/document.xml"): string {
  return strFromU8(unzipSync(file)[name] ?? new Uint8Array());
}

/** The words between the marks of each comment, by its number; tabs and breaks as they are read. */
export function markedWords(file: Uint8Array): Record<string, string> {
  const open = new Map<string, string>();
  const tokens = /<w:commentRange(Start|End) w:id="(\d+)"\/>|<w:(tab|br)\/>|<(?:w|m):t(?:\s[^>]*)?>([^<]*)<\/(?:w|m):t>/gu;
  const closed: Record<string, string> = {};
  for (const [, side, id = "", sign, words = ""] of partOf(file).matchAll(tokens)) {
    if (side === "Start") open.set(id, "");
    else if (side === "End") {
      closed[id] = open.get(id) ?? "(not begun)";
      open.delete(id);
    } else for (const [each, before] of open) open.set(each, before + (sign === "tab" ? "\t" : sign === "br" ? "\n" : words));
  }
  return closed;
}
