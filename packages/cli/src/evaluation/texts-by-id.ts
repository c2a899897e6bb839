import { groupOf } from "@charterlint/evaluate";
import { jsonRows } from "@charterlint/runner";
import type { ReadOptions } from "@charterlint/runner";
import { readWhole } from "./gold-text.ts";
import type { GoldText, NamedFile, PlacedRow } from "./gold-text.ts";

const namedAtMost = 5;

/** The texts of rows that stand in another list; rows without one are told together at the end. `wanted` is emptied of those found. */
export async function* textsById(wanted: Map<string, PlacedRow>, list: NamedFile, split: string | undefined, options: ReadOptions): AsyncGenerator<GoldText> {
  const all = wanted.size;
  for await (const found of jsonRows({ ...list, shape: '{"id": "…", "text": "…"}' })) {
    if ("problem" in found) {
      yield { problems: [found.problem] };
      continue;
    }
    const { id, text, language, ...rest } = (found.value ?? {}) as Readonly<Record<string, unknown>>;
    const key = String(id);
    const placed = wanted.get(key);
    if (!placed || typeof text !== "string") continue;
    wanted.delete(key);
    const group = placed.row.group ?? (split === undefined ? undefined : groupOf(rest, split));
    const row = group === undefined ? placed.row : { ...placed.row, group };
    yield readWhole(row, { text, language: row.language ?? (typeof language === "string" ? language : undefined) }, { file: list.name, line: found.line }, options);
  }
  if (wanted.size === 0) return;
  const ids = [...wanted.keys()].slice(0, namedAtMost).join(", ");
  const message = `${wanted.size} of ${all} texts are missing (${ids}${wanted.size > namedAtMost ? ", …" : ""}); each needs a row {"id": "…", "text": "…"} here.`;
  yield { problems: [{ severity: "error", code: "missing-text", message, file: list.name }], missing: wanted.size };
}
