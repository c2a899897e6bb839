import { type Act, type ComparativeRow, detectLanguage, type ReadContext, type ReadResult, type SourcePlace, type Span } from "@charterlint/core";
import { isTooLong, TOO_LONG } from "./bounds.ts";
import { type CellSpan, cellsOfText } from "./structure/cells.ts";
import { type Chosen, chooseStructure } from "./structure/choose.ts";
import { findComparative } from "./structure/comparative.ts";
import { findFurniture } from "./structure/furniture.ts";
import { splitLines } from "./structure/lines.ts";
import { blank, mergeSpans } from "./structure/mask.ts";
import { growTextTree, type Reading, readingOf } from "./structure/read-act.ts";
import { structures as own } from "./generated/data.ts";

/** What a reader took out of a file that has no tree of its own. All offsets are UTF-16, in `text`. */
export interface Extract {
  readonly text: string;
  /** Name of the format, as in `Act.format`. */
  readonly format: string;
  /** Ranges that are not the act's words, in any order. */
  readonly noise: readonly Span[];
  /** The text with its decoration blanked, where it has any; as long as `text`. */
  readonly bare?: string;
  /** Where each stretch stood in the file; sorted, apart. */
  readonly places?: readonly SourcePlace[];
  /** What stands in cells of tables; where left out, tables drawn in the text are looked for. */
  readonly cells?: readonly CellSpan[];
  /** Offsets at which paragraphs begin, where the format says so. Where left out, they are found by how the lines break. */
  readonly paragraphs?: ReadonlySet<number>;
}

/**
 * Finds language, structure and tree of a text that has been taken out of a file.
 * @param name file name, for problems
 * @returns the act, its `text` unchanged; a problem `empty` when there is nothing but white space and noise
 */
export function readStructured(extract: Extract, name: string, context: ReadContext): ReadResult {
  const { text, format, places, paragraphs } = extract;
  if (isTooLong(text)) return { problems: [{ severity: "error", code: "too-large", message: TOO_LONG, file: name }] };
  const bare = extract.bare ?? blank(text, mergeSpans(extract.noise));
  if (!/\S/u.test(text)) {
    return { problems: [{ severity: "error", code: "empty", message: "The text has no words, only white space; give the words of an act.", file: name }] };
  }
  const data = Object.keys(context.structures).length > 0 ? context.structures : own;
  const tables = findComparative(bare, extract.cells ?? cellsOfText(bare), Object.values(data));
  const noise = mergeSpans([...extract.noise, ...findFurniture(bare, splitLines(bare)), ...tables.noise]);
  const source = withoutBars(blank(bare, noise), tables.rows);
  const language = context.language ?? detectLanguage(source, context.languages);
  const chosen = chooseStructure(source, language, data);
  const read = readWith(chosen, { source, noise, language, paragraphs });
  const act: Act = {
    text, language, root: read.root, noise: read.noise, format,
    ...(read.title === undefined ? {} : { title: read.title }),
    ...(chosen === undefined ? {} : { structure: chosen.structure.id }),
    ...(places === undefined ? {} : { places }),
    ...(tables.rows.length === 0 ? {} : { comparisons: tables.rows }),
  };
  return { act, problems: [] };
}

/** The act without a tree, where no structure was chosen. What was read to choose it isn't read again, unless the source knows better where paragraphs begin. */
function readWith(chosen: Chosen | undefined, { source, noise, language, paragraphs }: { source: string; noise: readonly Span[]; language: string; paragraphs: ReadonlySet<number> | undefined }): Reading {
  if (!chosen) return { root: { kind: "act", eId: "", span: { start: 0, end: source.length }, children: [] }, title: undefined, noise };
  const { structure, grown } = chosen;
  return readingOf(grown && !paragraphs ? grown : growTextTree(source, structure, language, paragraphs), noise);
}

/** Bars between the cells of a table that is drawn in the text are no words of its cells. */
function withoutBars(text: string, rows: readonly ComparativeRow[]): string {
  let out = "", at = 0;
  for (const { proposed } of rows) {
    if (!proposed || proposed.start < at) continue;
    const lineStart = text.lastIndexOf("\n", proposed.start) + 1, lineEnd = (text.indexOf("\n", proposed.end) + 1 || text.length + 1) - 1;
    out += text.slice(at, lineStart) + text.slice(lineStart, proposed.start).replaceAll("|", " ") + text.slice(proposed.start, proposed.end) + text.slice(proposed.end, lineEnd).replaceAll("|", " ");
    at = lineEnd;
  }
  return out + text.slice(at);
}
