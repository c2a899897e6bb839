import { dirname, resolve } from "node:path";
import type { Problem, WaiverEntry, WaiversFile } from "@charterlint/core";
import { placeIn, readYaml, shownPath } from "../yaml/read-yaml.ts";

/** Name under which waivers are looked for. */
export const waiversName = "charterlint.waivers.yaml";

/** Letters and digits that a reason takes at the least. */
const leastReason = 10;

/** Reads a file of waivers; `path` is absolute, and the files that entries name become relative to `cwd`. */
export async function readWaivers(path: string, cwd: string): Promise<{ waivers: WaiverEntry[]; problems: readonly Problem[] }> {
  const { data, source, problems } = await readYaml<WaiversFile>(path, "waivers", cwd);
  if (!data || !source) return { waivers: [], problems };
  const mistakes: Problem[] = [];
  const waivers = data.waivers.map((waiver, index): WaiverEntry => {
    const { file, ...rest } = waiver;
    const at = ["waivers", index];
    if (!saysSomething(waiver.reason)) mistakes.push(source.problem("empty-reason", `"reason" must say why the objection doesn't hold here, in ${leastReason} letters at the least; "${waiver.reason}" doesn't.`, [...at, "reason"]));
    if (!/[\p{L}\p{N}]/u.test(waiver.author)) mistakes.push(source.problem("empty-author", '"author" must name who answers for it.', [...at, "author"]));
    return { ...rest, ...(file === undefined ? {} : { file: shownPath(resolve(dirname(path), file), cwd) }), at: placeIn(source, at) };
  });
  return { waivers, problems: mistakes };
}

/** Whether a reason has letters enough, and more than one of them over and over. */
export function saysSomething(reason: string): boolean {
  const letters = reason.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.length >= leastReason && new Set(letters.map((letter) => letter.toLowerCase())).size >= 4;
}
