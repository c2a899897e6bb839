import type { Closing } from "./closing.ts";

/**
 * Where the last point ends and the main clause of the whole sentence begins, as an offset in the last point's words: "A person who—
 * (a) …; (b) …, shall be guilty"; "Where— (a) …; and (b) …, the court may …". Only for a lead-in that has no predicate itself.
 */
export function mainClause(leadIn: string, points: readonly string[], closing: Closing): number | undefined {
  const last = points.at(-1) ?? "";
  const cues = (closing.cues ?? []).join("|");
  const begin = leadIn.trimStart();
  const condition = new RegExp(`^(?:${(closing.conditional ?? []).join("|")})\\b`, "iu").test(begin);
  const clause = lastSentence(leadIn);
  if (!condition && new RegExp(`\\b(?:${cues}|is|are|means|includes|has|have)\\b`, "iu").test(clause)) return undefined;
  const direct = new RegExp(`[,;—–-]\\s*(?=(?:${cues})\\b)`, "gu");
  const main = new RegExp(`[,;—–-]\\s*(?=(?:${(closing.subjects ?? []).join("|")})\\s[^,;]{1,160}?\\b(?:${cues}|is|are)\\b)`, "gu");
  // Points that all have a predicate are sentences of their own.
  if (!condition && points.slice(0, -1).some((point) => point.search(direct) >= 0)) return undefined;
  const found = [...last.matchAll(condition ? main : direct)];
  const cut = condition ? found.at(-1) : found[0];
  return cut === undefined ? undefined : cut.index + 1;
}

/** Words after the last full stop: what the points go on with. */
function lastSentence(text: string): string {
  return text.slice(text.lastIndexOf(".") + 1);
}
