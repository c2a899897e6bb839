import { isBroken } from "./hyphens.ts";
import { type Line, quantile } from "./page.ts";

/** A line in the order of reading, with the edges of its column. */
export interface Flowing extends Line {
  readonly column: string;
  readonly left: number;
  readonly margin: number;
}

const MARKER = /^(?:\(?[\p{L}\d]{1,4}(?:[-.]\d{1,3}){0,3}\)|\d{1,4}(?:[-.]\d{1,3}){0,3}\.|[–—•▪-])(?=\s|\(|$)/u;
/** "Статья 12.", "Chapter IV", "12-бап": what heads a provision, where a sentence has ended above. */
const HEAD = /^(?:\p{Lu}\p{L}+\s+[\dIVXLC]+(?:-\d+)*(?:\.|$)|\d+(?:-\d+)?-\p{Ll}{3,}(?:\.|$))/u;

/**
 * Gathers lines into paragraphs. One begins where a line is indented, stands apart, where the line above leaves room that the next
 * word would have filled, or where print changes.
 */
export function toParagraphs(lines: readonly Flowing[]): Flowing[][] {
  const leading = commonLeading(lines);
  const found: Flowing[][] = [];
  for (const line of lines) {
    const current = found.at(-1);
    if (current === undefined || begins(current, line, leading)) found.push([line]);
    else current.push(line);
  }
  return found;
}

function begins(current: readonly Flowing[], line: Flowing, leading: (size: number) => number): boolean {
  const above = current.at(-1) as Flowing;
  if (isBroken(above.text, line.text)) return false;
  if (Math.abs(above.size - line.size) > 0.04 * line.size) return true;
  // What spans the page and what stands in columns are apart.
  if (above.page === line.page && above.column.endsWith("/1") !== line.column.endsWith("/1")) return true;
  const sameColumn = above.page === line.page && above.column === line.column && line.baseline > above.baseline;
  if (sameColumn && line.baseline - above.baseline > 1.22 * leading(line.size)) return true;
  const goesOn = /^[\p{Ll}]/u.test(line.text) && !MARKER.test(line.text);
  if (above.font !== "" && line.font !== "" && above.font !== line.font && !goesOn) return true;
  if (leavesRoom(above, line)) return true;
  if (HEAD.test(line.text) && (/[.;!?]["»”)\]]*$/u.test(above.text) || !/\p{Ll}/u.test(above.text) || HEAD.test(current[0]?.text ?? ""))) return true;
  const step = line.x - line.left - (above.x - above.left);
  const em = line.size;
  const isFirst = current.length === 1;
  if (MARKER.test(line.text) && /[.;:,—–-]$|\b(?:and|or)$/u.test(above.text) && (step > 0.5 * em || Math.abs(step) < 0.5 * em || !isFirst)) return true;
  // What hangs below a marker, and what is centred, stands farther in without being new.
  if (step > 0.8 * em) return !(isFirst && hangs(above, line)) && !(isCentred(above) && isCentred(line));
  return sameColumn && step < -0.8 * em && !isFirst && !(isCentred(above) && isCentred(line));
}

/** The next line's first word would have fitted on the line above. */
function leavesRoom(above: Flowing, line: Flowing): boolean {
  const need = line.firstWord + 0.8 * line.size;
  // Both sides of a centred line are its room.
  const room = isCentred(above) ? above.margin - above.left - (above.right - above.x) : above.margin - above.right;
  return room > need;
}

function isCentred({ x, right, left, margin, size }: Flowing): boolean {
  return x - left > 2 * size && margin - right > 2 * size && Math.abs(x - left - (margin - right)) < 1.2 * size;
}

/** Words below the words after a marker. */
function hangs(above: Flowing, line: Flowing): boolean {
  const marker = MARKER.exec(above.text)?.[0];
  if (marker === undefined || MARKER.test(line.text) || (/[.;:]$/u.test(above.text) && /^\p{Lu}/u.test(line.text))) return false;
  const words = above.x + ((above.right - above.x) * (marker.length + 1)) / Math.max(1, above.text.length);
  return line.x <= words + 1.5 * line.size;
}

/** Commonest distance of two lines of a size. */
function commonLeading(lines: readonly Flowing[]): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const distance = above === undefined || above.page !== line.page ? 0 : line.baseline - above.baseline;
    if (distance < 0.5 * line.size || distance > 3 * line.size) continue;
    const size = Math.round(line.size);
    distances.set(size, [...(distances.get(size) ?? []), distance]);
  }
  const usual = new Map([...distances].map(([size, all]) => [size, quantile(all, 0.35)]));
  return (size) => usual.get(Math.round(size)) ?? size * 1.3;
}
