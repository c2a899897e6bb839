import type { Cut } from "./cuts.ts";

/** A comment's number and where its words begin and end. */
export interface Range {
  readonly id: number;
  readonly begin: Cut;
  readonly end: Cut;
}

/** Writes marks of comments into a part's text. Nothing of it is changed but that runs are split where a comment begins or ends in them. */
export function withMarks(raw: string, ranges: readonly Range[]): string {
  const cuts = new Map<number, { cut: Cut; ends: string; begins: string }>();
  const keepSpace = new Set<number>();
  const entry = (cut: Cut): { ends: string; begins: string } => {
    if (cut.keepSpace !== undefined) keepSpace.add(cut.keepSpace);
    const known = cuts.get(cut.at) ?? { cut, ends: "", begins: "" };
    cuts.set(cut.at, known);
    return known;
  };
  for (const { id, begin, end } of ranges) {
    const p = end.prefix;
    entry(begin).begins += `<${begin.prefix}commentRangeStart ${begin.prefix}id="${id}"/>`;
    entry(end).ends += `<${p}commentRangeEnd ${p}id="${id}"/><${p}r><${p}commentReference ${p}id="${id}"/></${p}r>`;
  }
  const edits = [
    ...[...cuts].map(([at, { cut, ends, begins }]) => ({ at, insert: `${cut.before}${ends}${begins}${cut.after}` })),
    ...[...keepSpace].map((at) => ({ at, insert: ` xml:space="preserve"` })),
  ].sort((one, other) => one.at - other.at);
  let written = "", from = 0;
  for (const { at, insert } of edits) {
    written += raw.slice(from, at) + insert;
    from = at;
  }
  return written + raw.slice(from);
}
