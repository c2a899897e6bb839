import { goldRow } from "@charterlint/evaluate";
import type { GoldShape } from "@charterlint/evaluate";
import type { Problem } from "@charterlint/core";
import { jsonRows } from "@charterlint/runner";
import type { ReadOptions } from "@charterlint/runner";
import { readWhole } from "./gold-text.ts";
import type { GoldText, NamedFile, PlacedRow } from "./gold-text.ts";
import { textsById } from "./texts-by-id.ts";
import { textsByPlace } from "./texts-by-place.ts";

export interface GoldSources extends GoldShape {
  readonly gold: NamedFile;
  /** A list that holds the texts of rows without one. */
  readonly texts?: NamedFile;
  /** Folder of the acts that rows quote from. */
  readonly corpus?: NamedFile;
}

/**
 * Every labelled text of a list: own texts as they come, then those of the other list, then sections of acts. Labels and quotes are
 * kept until their text comes; of texts one is in memory at a time.
 */
export async function* goldTexts(sources: GoldSources, options: ReadOptions): AsyncGenerator<GoldText> {
  const { gold, texts, corpus } = sources;
  const lineById = new Map<string, number>();
  const byId = new Map<string, PlacedRow>();
  const byDoc = new Map<string, PlacedRow[]>();
  for await (const found of jsonRows({ ...gold, shape: `{"id": "…", "text": "…", "${sources.labels}": []}` })) {
    if ("problem" in found) {
      yield { problems: [found.problem], bad: 1 };
      continue;
    }
    const { line } = found;
    const bad = (message: string): GoldText => ({ problems: [{ severity: "error", code: "bad-row", message, file: gold.name, line } satisfies Problem], bad: 1 });
    const row = goldRow(found.value, sources);
    if (typeof row === "string") {
      yield bad(row);
      continue;
    }
    const before = lineById.get(row.id);
    if (before !== undefined) {
      yield bad(`The id “${row.id}” stands already in line ${before}; give each row an id of its own.`);
      continue;
    }
    lineById.set(row.id, line);
    if (row.text !== undefined) yield readWhole(row, { text: row.text, language: row.language }, { file: gold.name, line }, options);
    else if (row.place && corpus) {
      const rows = byDoc.get(row.place.doc);
      if (rows) rows.push({ row, line });
      else byDoc.set(row.place.doc, [{ row, line }]);
    } else if (row.place) yield bad("This row quotes from a file; name the folder of the files with --corpus.");
    else if (texts) byId.set(row.id, { row, line });
    else yield bad("“text” is missing; give it, or name the list that holds it with --texts.");
  }
  if (texts && byId.size > 0) yield* textsById(byId, texts, sources.split, options);
  if (corpus) yield* textsByPlace(byDoc, corpus, gold, options);
}
