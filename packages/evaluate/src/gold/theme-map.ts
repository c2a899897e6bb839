import type { Problem } from "@charterlint/core";

/** Which labels count as which theme. */
export interface ThemeMap {
  /** Labels that no theme takes, and themes without labels, are not in it. */
  readonly themesByLabel: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a table with a header, its cells separated by tabs: the first cell of a row is a theme id, the last the labels that count as
 * it, separated by spaces. Rows that say nothing readable are problems, with their 1-based line.
 */
export function themeMap(table: string): { readonly map: ThemeMap; readonly problems: readonly Problem[] } {
  const themesByLabel = new Map<string, string[]>();
  const lineByTheme = new Map<string, number>();
  const problems: Problem[] = [];
  const tell = (line: number, message: string): void => { problems.push({ severity: "error", code: "bad-map", message, line }); };
  for (const [index, row] of table.replace(/^\ufeff/, "").split(/\r?\n/).entries()) {
    const line = index + 1;
    if (index === 0 || row.trim() === "") continue;
    const cells = row.split("\t");
    const theme = (cells[0] ?? "").trim();
    const before = lineByTheme.get(theme);
    if (cells.length < 2 || theme === "") tell(line, "This row has no theme and labels; expected a theme id, a tab, and labels separated by spaces.");
    else if (before !== undefined) tell(line, `The theme ${theme} stands already in line ${before}; give all its labels in one row.`);
    else {
      lineByTheme.set(theme, line);
      const labels = (cells.at(-1) ?? "").split(/\s+/).filter((label) => label !== "");
      for (const label of labels) themesByLabel.set(label, [...(themesByLabel.get(label) ?? []), theme]);
    }
  }
  if (lineByTheme.size === 0) tell(1, "The table has no row after its header; expected a theme id, a tab, and labels separated by spaces in each.");
  return { map: { themesByLabel }, problems };
}
