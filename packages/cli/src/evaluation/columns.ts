import { clean } from "@charterlint/reporters";

/** Rows of cells in line: the first column to the left, figures to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(clean));
  const widths = cells.reduce<number[]>((most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)), []);
  const pad = (cell: string, index: number): string => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0));
  return cells.map((row) => `${row.map(pad).join("  ").trimEnd()}\n`).join("");
}
