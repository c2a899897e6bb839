import type { Structure } from "./compile.ts";
import { isSpace } from "./lines.ts";

/**
 * Offsets where a definition may begin: a term in quotation marks after the end of a clause, with a word that defines it. Whether it
 * stands among definitions is decided when the tree is grown.
 */
export function findTerms(text: string, taken: (at: number) => boolean, structure: Structure): number[] {
  if (structure.term === undefined) return [];
  const found: number[] = [];
  for (const match of text.matchAll(structure.term)) {
    let before = match.index - 1;
    while (before >= 0 && isSpace(text.charCodeAt(before))) before--;
    if (!taken(match.index) && (before < 0 || /[;:.—–\]-]/u.test(text.charAt(before)))) found.push(match.index);
  }
  return found;
}
