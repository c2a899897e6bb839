import type { Span } from "@charterlint/core";
import type { Note, Structure } from "./compile.ts";
import type { Paragraphs } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";
import { findMarks } from "./marks.ts";

/** Longest note that may stand in brackets inside a line, in characters. */
const LONGEST_BRACKET = 600;

/** What ends a paragraph: where the next one begins, if the source says so, and an article's heading. */
type Ends = (next: Line) => boolean;

/**
 * Ranges of portals' and editors' notes. A paragraph of a note ends at a blank line, where the next paragraph is indented, or
 * where the source says that the next one begins (`paragraphs`).
 */
export function findNotes(text: string, lines: readonly Line[], structure: Structure, paragraphs?: Paragraphs): Span[] {
  const ends: Ends = (next) => paragraphs?.(next.start - next.indent) === true || beginsArticle(text, next, structure);
  const found: Span[] = [];
  const inLines = structure.notes.flatMap((note) => (note.inLine === undefined ? [] : [...text.matchAll(note.inLine)].map((match) => ({ note, start: match.index }))))
    .sort((a, b) => a.start - b.start);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isBlank(line)) continue;
    const [note, start] = noteAt(text, line, structure, inLines);
    if (note === undefined) continue;
    let last = note.until === "line" ? at : paragraphEnd(text, lines, at, ends);
    if (note.until === "next-paragraph") last = titleAlone(text, start, line, at === last) ? nextParagraph(text, lines, last, structure, ends) : last;
    found.push({ start, end: lines[last]?.end ?? line.end });
    at = last;
  }
  for (const note of structure.notes) {
    if (note.until === "bracket") found.push(...inBrackets(text, note));
    if (note.until === "mark") found.push(...findMarks(text, note));
  }
  return found;
}

/** A number before the note: a repealed provision, whose row stays. */
const NUMBER = /\(?[\p{L}\d]{1,4}(?:-\d{1,3})*[.)]\s*/uy;

const RANGE = /[-–]\s?\d{1,3}(?:-\d{1,3})?[.)]\s*/uy;

/** The note that a line is, and where it begins: after the number, for a repealed provision. */
function noteAt(text: string, line: Line, structure: Structure, inLines: { note: Note; start: number }[]): [Note | undefined, number] {
  const after = afterNumber(text, line, structure);
  // "2. - 4. Исключены": the first row stays for all.
  const rest = after >= 0 && matchesAt(RANGE, text, after) ? RANGE.lastIndex : after;
  for (const note of structure.notes) {
    if (note.until === "bracket" || note.until === "mark") continue;
    const start = note.afterNumber ? after : line.start;
    if (start >= 0 && matchesAt(note.at, text, note.afterNumber ? rest : start)) return [note, start];
  }
  while ((inLines[0]?.start ?? line.start) < line.start) inLines.shift();
  const [inside] = inLines;
  return inside !== undefined && inside.start < line.end ? [inside.note, inside.start] : [undefined, line.start];
}

/** Past the number that a line begins with, of a point or an article; below zero when it has none. */
function afterNumber(text: string, line: Line, structure: Structure): number {
  NUMBER.lastIndex = line.start;
  if (NUMBER.test(text)) return NUMBER.lastIndex;
  if (!structure.headInitials.has(text.charAt(line.start))) return -1;
  const form = structure.heads.filter((level) => level.role === "basic").flatMap((level) => level.forms)
    .find((each) => each.worded && each.tail === "heading" && matchesAt(each.at, text, line.start));
  return form?.at.lastIndex ?? -1;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "2. Орган вправе": a numbered paragraph begins, which no note has on a line of its own. */
const PARAGRAPH = /^\d{1,3}(?:-\d{1,3})?\.\s+[\p{Lu}(]/u;

function paragraphEnd(text: string, lines: readonly Line[], from: number, ends: Ends): number {
  let at = from;
  for (let next = lines[at + 1]; next !== undefined && !isBlank(next); next = lines[at + 1]) {
    if (next.indent >= 3 && next.indent > (lines[at]?.indent ?? 0) + 1) break;
    if (ends(next) || PARAGRAPH.test(text.slice(next.start, next.start + 12))) break;
    at++;
  }
  return at;
}

/** "Статья 83-1": an article begins, though no blank line stands before it. */
function beginsArticle(text: string, line: Line, structure: Structure): boolean {
  return /[\p{Lu}\d]/u.test(text.charAt(line.start)) && structure.heads.some((level) => level.role === "basic"
    && level.forms.some((form) => form.worded && matchesAt(form.at, text, line.start)));
}

/** The paragraph is no more than the note's title: one short line. */
function titleAlone(text: string, start: number, line: Line, oneLine: boolean): boolean {
  return oneLine && line.end - start < 40 && /[!:.]$/u.test(text.slice(line.end - 1, line.end));
}

function nextParagraph(text: string, lines: readonly Line[], last: number, structure: Structure, ends: Ends): number {
  let at = last + 1;
  while (at < lines.length && isBlank(lines[at] ?? { start: 0, end: 0, indent: 0, page: false })) at++;
  const line = lines[at];
  // What follows is a heading of contents, a note of its own, or nothing: the title stands alone.
  if (line === undefined || matchesAt(structure.contents, text, line.start)) return last;
  return paragraphEnd(text, lines, at, ends);
}

function inBrackets(text: string, note: Note): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(note.at)) {
    const length = text.slice(match.index, match.index + LONGEST_BRACKET).indexOf("]") + 1;
    if (length > 0) found.push({ start: match.index, end: match.index + length });
  }
  return found;
}
