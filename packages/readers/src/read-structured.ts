import { type Act, detectLanguage, type Provision, type ReadContext, type ReadResult, type SourcePlace, type Span } from "@charterlint/core";
import { isTooLong, TOO_LONG } from "./bounds.ts";
import { chooseStructure } from "./structure/choose.ts";
import { findFurniture } from "./structure/furniture.ts";
import { splitLines } from "./structure/lines.ts";
import { blank, mergeSpans } from "./structure/mask.ts";
import { readTree } from "./structure/read-act.ts";
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
  const noise = mergeSpans([...extract.noise, ...findFurniture(bare, splitLines(bare))]);
  const source = blank(bare, noise);
  const language = context.language ?? detectLanguage(source, context.languages);
  const data = Object.keys(context.structures).length > 0 ? context.structures : own;
  const structure = chooseStructure(source, language, data);
  const root: Provision = { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] };
  const read = structure === undefined ? { root, title: undefined, noise } : readTree(source, noise, structure, language, paragraphs);
  const act: Act = {
    text, language, root: read.root, noise: read.noise, format,
    ...(read.title === undefined ? {} : { title: read.title }),
    ...(structure === undefined ? {} : { structure: structure.id }),
    ...(places === undefined ? {} : { places }),
  };
  return { act, problems: [] };
}
