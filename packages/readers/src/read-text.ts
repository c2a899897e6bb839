import type { ReadContext, ReadResult } from "@charterlint/core";
import { isTooLong } from "./bounds.ts";
import { maskMarkdown } from "./markdown/mask-markdown.ts";
import { readStructured } from "./read-structured.ts";

/**
 * Reads a text that is already decoded: a row of a .jsonl file, an example of a rule, the text of a file.
 * @param name file name; `.md` and `.markdown` are read as Markdown
 * @returns the act, its `text` unchanged; a problem `empty` when there is nothing but white space
 */
export function readText(text: string, name: string, context: ReadContext): ReadResult {
  if (!/\.(?:md|markdown)$/iu.test(name) || isTooLong(text)) return readStructured({ text, noise: [], format: "text" }, name, context);
  const masked = maskMarkdown(text);
  return readStructured({ text, bare: masked.text, noise: masked.noise, format: "markdown" }, name, context);
}
