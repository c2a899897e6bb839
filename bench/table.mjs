const columns = ["what", "ours", "peer", "must reach", "reached", "findings/MB", "candidates/MB"];

/** Rows as a table in Markdown; what a row leaves out is a dash. */
export function printTable(rows) {
  const cells = rows.map((row) => columns.map((column) => String(row[column] ?? "–")));
  const widths = columns.map((column, at) => Math.max(column.length, ...cells.map((row) => row[at].length)));
  const line = (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  console.log([line(columns), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n"));
}

export const seconds = (value) => `${value.toFixed(2)} s`;
export const yes = (holds) => (holds ? "yes" : "NO");

/** A time with the processor time and memory of the process. */
export function timeCell({ wall, cpu, rss }) {
  return `${seconds(wall)} (cpu ${cpu.toFixed(2)}, ${Math.round(rss)} MB)`;
}
