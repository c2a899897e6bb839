import type { SourcePlace, Span } from "@charterlint/core";
import type { Extract } from "../read-structured.ts";
import type { Piece } from "./paragraph-writer.ts";
import type { CellAt, CellSpan } from "../structure/cells.ts";

/** A paragraph as the program shows it: its number in the text, lines broken by hand as line ends. */
export interface Paragraph {
  /** Its place among the file's paragraphs, 1-based. */
  readonly number: number;
  readonly text: string;
  /** What in it is not the act's words; offsets in `text`. */
  readonly noise: readonly Span[];
  /** Which elements of the file its words came from, where they tell their places. */
  readonly pieces?: readonly Piece[];
  /** The cell of a table that it stands in. */
  readonly cell?: CellAt;
}

/**
 * Puts paragraphs together, one below the other; footnotes come last and are noise.
 * @param format name of the format, as in `Act.format`
 */
export function assemble(paragraphs: readonly Paragraph[], notes: readonly Paragraph[], format: string): Extract {
  const parts: string[] = [];
  const noise: Span[] = [];
  const places: SourcePlace[] = [];
  const cells: CellSpan[] = [];
  const starts = new Set<number>();
  let at = 0;
  const add = ({ number, text, noise: own, cell }: Paragraph, isNote: boolean): void => {
    starts.add(at);
    if (text !== "") places.push({ start: at, end: at + text.length, paragraph: number });
    if (isNote && text !== "") noise.push({ start: at, end: at + text.length });
    else for (const { start, end } of own) if (start < text.length) noise.push({ start: start + at, end: Math.min(end, text.length) + at });
    if (cell && text.trim() !== "") cells.push({ start: at, end: at + text.length, ...cell });
    parts.push(text, "\n");
    at += text.length + 1;
  };
  for (const paragraph of paragraphs) add(paragraph, false);
  for (const note of notes) add(note, true);
  return { text: parts.join(""), format, noise, places, cells, paragraphs: starts };
}

/** The text that `assemble` makes, and each piece's place in it. */
export function piecesInText(paragraphs: readonly Paragraph[], notes: readonly Paragraph[]): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { text, pieces: own = [] } of [...paragraphs, ...notes]) {
    for (const piece of own) pieces.push({ ...piece, start: piece.start + at, end: piece.end + at });
    parts.push(text, "\n");
    at += text.length + 1;
  }
  return { text: parts.join(""), pieces };
}
