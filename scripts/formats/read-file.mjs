// Reads files as the command line does, for scripts that measure.
import { readFileSync } from "node:fs";
import { extname } from "node:path";
import english from "../../packages/language-en/dist/index.js";
import kazakh from "../../packages/language-kk/dist/index.js";
import russian from "../../packages/language-ru/dist/index.js";
import { readers } from "../../packages/readers/dist/index.js";

const languages = { ...english.languages, ...kazakh.languages, ...russian.languages };
const byExtension = new Map(Object.values(readers.readers).flatMap((reader) => reader.extensions.map((extension) => [extension, reader])));

/** The extensions that a reader takes, with the dot. */
export const extensions = new Set(byExtension.keys());

/** Reads bytes under a name; `language` where it is known. Gives act and problems. */
export function readBytes(name, bytes, language) {
  const context = { structures: readers.structures, languages, ...(language === undefined ? {} : { language }) };
  return byExtension.get(extname(name).toLowerCase()).read({ name, bytes: new Uint8Array(bytes) }, context);
}

/** Reads the file of that URL or path. */
export function readFile(path) {
  return readBytes(String(path), readFileSync(path));
}

/** All provisions of an act in order, the root left out; with `quoted: false` without those that it quotes. */
export function provisionsOf(act, { quoted = true } = {}) {
  const found = [];
  const visit = (provision) => {
    for (const child of provision.children) {
      if (!quoted && child.role === "quoted") continue;
      found.push(child);
      visit(child);
    }
  };
  visit(act.root);
  return found;
}

/** The words of a text in lower case. */
export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many of `wanted` stand in `found`, each as often as it stands there. */
export function common(wanted, found) {
  const left = new Map();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of wanted) {
    const more = left.get(word) ?? 0;
    if (more > 0) count++;
    left.set(word, more - 1);
  }
  return count;
}
