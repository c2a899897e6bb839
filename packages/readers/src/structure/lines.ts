/** A line of the text: `start` is its first character that is not white space, `end` is past its last one. Blank: start = end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before `start`, in characters. */
  readonly indent: number;
  /** A page begins with it (form feed). */
  readonly page: boolean;
}

/** Cuts a text into lines at every line end (LF, CR LF, CR, form feed, line and paragraph separator). Blank lines that stand together are one. Linear. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let page = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LF;
    if (code > CR && code !== 0x85 && code !== 0x2028 && code !== 0x2029) continue;
    if (code !== LF && code !== CR && code !== FF && code < 0x85) continue;
    add(lines, trimmed(text, from, at, page));
    page = code === FF;
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    from = at + 1;
  }
  return lines;
}

const LF = 10;
const FF = 12;
const CR = 13;

function add(lines: Line[], line: Line): void {
  const last = lines.at(-1);
  if (last === undefined || !isBlank(last) || !isBlank(line)) lines.push(line);
  else if (line.page && !last.page) lines[lines.length - 1] = { ...last, page: true };
}

function trimmed(text: string, from: number, to: number, page: boolean): Line {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, indent: start - from, page };
}

/** White space, zero-width ones and the byte-order mark included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x85;
  return code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** The line has no words. */
export function isBlank(line: Line): boolean {
  return line.start >= line.end;
}
