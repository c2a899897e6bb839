import { clean } from "./clean.ts";

export type Style = "bold" | "dim" | "red" | "yellow" | "cyan" | "green";
/** A piece of a line: plain, or with a style. */
export type Piece = string | readonly [Style, string];
export type Line = readonly Piece[];

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39], green: [32, 39],
};

/**
 * Lines as text, each ended by a line feed. Every piece is cleaned here, and nowhere else does text reach a terminal, so nothing
 * that stands in a bill, a file name or a pack can send it a command.
 */
export function paint(lines: readonly Line[], color: boolean): string {
  return lines.map((line) => `${line.map((piece) => paintPiece(piece, color)).join("").trimEnd()}\n`).join("");
}

function paintPiece(piece: Piece, color: boolean): string {
  const [style, text] = typeof piece === "string" ? [undefined, clean(piece)] : [piece[0], clean(piece[1])];
  if (!color || style === undefined || text === "") return text;
  const [open, close] = codes[style];
  return `\u001b[${open}m${text}\u001b[${close}m`;
}
