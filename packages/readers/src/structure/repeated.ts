import type { Structure } from "./compile.ts";
import { foundNumber } from "./form.ts";
import type { Head } from "./heads.ts";
import { isBlank, type Line } from "./lines.ts";

/**
 * Many databases print a section's number and heading twice: on a line of their own, then again before the words
 * ("1. Short title / 1. Short title This Act …"). The head then takes in the repetition, so that there is one section and its
 * words begin after it; the heading is the first one.
 */
export function repeatedHead(text: string, lines: readonly Line[], head: Head, structure: Structure): Head {
  if (head.level.role !== "basic") return head;
  let at = head.line;
  while (at < lines.length && at < head.line + 2 && isBlank(lines[at] as Line)) at++;
  const line = lines[at];
  if (line === undefined || isBlank(line)) return head;
  // "1[14A. Penalty.--(1) …]": a footnote's bracket around what an amendment put in.
  const start = line.start + (/^\d{0,3}\[/u.exec(text.slice(line.start, line.start + 4))?.[0].length ?? 0);
  const afterNumber = sameNumber(text, { ...line, start }, head, structure);
  const afterHeading = sameHeading(text, afterNumber ?? start, line.end, head);
  // "1 Entry / 1 A person may …": a number without any sign is that of the first subsection.
  const bare = afterNumber !== undefined && /^\d+$/u.test(text.slice(start, afterNumber).trim());
  const end = afterHeading ?? (bare ? undefined : afterNumber);
  if (end === undefined) return head;
  const textStart = end + (/^\s*[—–-]*\s*/u.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  const dash = text.slice(end, textStart).trimEnd().length;
  return { ...head, headEnd: end + dash, textStart: Math.min(textStart, line.end), line: textStart >= line.end ? at + 1 : at };
}

/** The next line begins with the whole of this one, number and heading: a section, whatever came before (databases print schedules among the sections). */
export function standsTwice(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  const words = text.slice(line.start, line.end).trim();
  return below !== undefined && /\p{L}{3}/u.test(words) && text.startsWith(words, below.start);
}

function sameNumber(text: string, line: Line, head: Head, structure: Structure): number | undefined {
  for (const form of head.level.forms) {
    form.at.lastIndex = line.start;
    const hit = form.at.exec(text);
    if (hit !== null && foundNumber(hit, structure.ordinals)?.num === head.number.num) return Math.min(form.at.lastIndex, line.end);
  }
  // "12. —(1)" has a dash where a heading would be.
  const plain = new RegExp(`${(head.number.num ?? "").replaceAll(/[^\p{L}\d-]/gu, "")}\\.?\\s*(?=[—–(])`, "yu");
  plain.lastIndex = line.start;
  return head.number.num !== undefined && plain.test(text) ? plain.lastIndex : undefined;
}

/** Past the heading's words, when they stand again from `from` on; white space and signs don't matter. */
function sameHeading(text: string, from: number, end: number, head: Head): number | undefined {
  if (head.heading === undefined) return undefined;
  const words = text.slice(head.heading.start, head.heading.end).match(/[\p{L}\p{N}]/gu) ?? [];
  if (words.length < 4) return undefined;
  let at = from;
  for (const char of words) {
    while (at < end && !/[\p{L}\p{N}]/u.test(text.charAt(at))) at++;
    if (at >= end || text.charAt(at).toLowerCase() !== char.toLowerCase()) return undefined;
    at++;
  }
  // Half a word is no repetition, nor is a sentence that has the heading for its subject ("The Warden" / "The Warden shall …").
  if (/^(?:[\p{L}\p{N}]|\s*\p{Ll})/u.test(text.slice(at, at + 8))) return undefined;
  return text.charAt(at) === "." ? at + 1 : at;
}
