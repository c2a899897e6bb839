import { clean } from "../terminal/clean.ts";

/** What a spreadsheet takes for the start of a formula; also in the full width of East Asian scripts. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** A cell by RFC 4180. Words that a spreadsheet would compute get an apostrophe before them; control characters go. */
export function cell(value: string | number | undefined): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const words = clean(value).trim();
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A row with the line end that RFC 4180 asks for. */
export function row(values: readonly (string | number | undefined)[], delimiter: "," | ";"): string {
  return `${values.map(cell).join(delimiter)}\r\n`;
}
