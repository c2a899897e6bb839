/** Rows of a table by RFC 4180; throws where the quoting is broken. */
export function readCsv(table: string, delimiter = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cells = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r\\n)`, "y");
  while (cells.lastIndex < table.length) {
    const at = cells.lastIndex;
    const found = cells.exec(table);
    if (!found) throw new Error(`no cell begins at ${at}: ${JSON.stringify(table.slice(at, at + 40))}`);
    row.push(found[1] === undefined ? (found[2] as string) : found[1].replaceAll('""', '"'));
    if (found[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
