import type { Structure } from "./compile.ts";
import type { Head } from "./heads.ts";
import type { Layout } from "./layout.ts";
import { isBlank, type Line } from "./lines.ts";

/**
 * Articles whose word a portal has dropped: between "Статья 172" and "Статья 174" a line "173. Незаконное вмешательство" is the one that
 * is missing, unless it goes on with a list of numbered paragraphs, or ends as a sentence does. Only where every article has its word.
 * @returns `heads` with those put in
 */
export function withLostWords(text: string, lines: readonly Line[], layout: Layout, heads: readonly Head[], structure: Structure): readonly Head[] {
  if (structure.heads.some((level) => level.role === "basic" && level.forms.some((form) => !form.worded))) return heads;
  const articles = heads.filter((head) => head.level.role === "basic");
  let nth = 0;
  return heads.flatMap((head) => {
    const next = head === articles[nth] ? articles[++nth] : undefined;
    const [number] = head.number.order ?? [];
    const found = number !== undefined && next?.number.order?.[0] === number + 2 ? find(text, lines, layout, head, next.start, number + 1) : undefined;
    return found === undefined ? [head] : [head, found];
  });
}

function find(text: string, lines: readonly Line[], layout: Layout, before: Head, end: number, number: number): Head | undefined {
  for (let at = before.line; at < lines.length && (lines[at] as Line).start < end; at++) {
    const line = lines[at] as Line;
    const words = text.slice(line.start, line.end);
    if (isBlank(line) || layout.starts[at] !== true) continue;
    if (words.startsWith(`${number - 1}.`)) return undefined;
    const match = /^(\d+)\.\s+(?=\p{Lu})/u.exec(words);
    if (match?.[1] !== String(number) || /[.;:,]$/u.test(words)) continue;
    const heading = { start: line.start + match[0].length, end: line.end };
    return { ...before, number: { num: String(number), order: [number], spelled: false, cyrillic: false }, start: line.start, headEnd: line.end, heading, textStart: line.end, line: at + 1 };
  }
  return undefined;
}
