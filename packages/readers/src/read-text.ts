import { type Act, detectLanguage, type Provision, type ReadContext, type ReadResult, type Span } from "@charterlint/core";
import { maskMarkdown } from "./markdown/mask-markdown.ts";
import { chooseStructure } from "./structure/choose.ts";
import { splitLines } from "./structure/lines.ts";
import { blank, mergeSpans } from "./structure/mask.ts";
import { findFurniture } from "./structure/furniture.ts";
import { readTree } from "./structure/read-act.ts";
import { structures as own } from "./generated/data.ts";

/**
 * Reads a text that is already decoded: a row of a .jsonl file, an example of a rule, the text of a file.
 * @param name file name; `.md` and `.markdown` are read as Markdown
 * @returns the act, its `text` unchanged; a problem `empty` when there is nothing but white space
 */
export function readText(text: string, name: string, context: ReadContext): ReadResult {
  if (!/\S/u.test(text)) {
    return { problems: [{ severity: "error", code: "empty", message: "The text has no words, only white space; give the words of an act.", file: name }] };
  }
  const markdown = /\.(?:md|markdown)$/iu.test(name);
  const masked = markdown ? maskMarkdown(text) : { text, noise: [] as readonly Span[] };
  const noise = mergeSpans([...masked.noise, ...findFurniture(masked.text, splitLines(masked.text))]);
  const source = blank(masked.text, noise);
  const language = detectLanguage(source, context.languages);
  const data = Object.keys(context.structures).length > 0 ? context.structures : own;
  const structure = chooseStructure(source, language, data);
  const root: Provision = { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] };
  const read = structure === undefined ? { root, title: undefined, noise } : readTree(source, noise, structure, language);
  const act: Act = {
    text, language, root: read.root, noise: read.noise, format: markdown ? "markdown" : "text",
    ...(read.title === undefined ? {} : { title: read.title }),
    ...(structure === undefined ? {} : { structure: structure.id }),
  };
  return { act, problems: [] };
}
