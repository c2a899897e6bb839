import type { Structure } from "./compile.ts";
import { isSpace } from "./lines.ts";

/** How far back an open bracket or a connector is looked for, in characters. */
const REACH = 200;
/** How far back an open quotation mark is looked for, in characters. */
const QUOTATION = 3000;

/**
 * Whether a bracketed number inside a line may begin a point rather than be part of a reference: what stands before it is a
 * sign that ends a clause, perhaps with "and" between. "section 5(2)(a)", "under subsection (3)", "подпунктом 1) пункта 2",
 * "sections 1, 2 and (b)", "(a), (b) and (c)" are references.
 */
export function opensItem(text: string, at: number, structure: Structure): boolean {
  const from = beforeMark(text, at);
  const before = skipSpaceBack(text, from);
  if (before < 0) return true;
  const char = text.charAt(before);
  const apart = before < at - 1;
  if (text.charAt(at) !== "(" && inBrackets(text, at)) return false;
  if (inQuotation(text, at)) return false;
  if (/[\p{L}\p{N}]/u.test(char)) return apart && (afterConnector(text, before + 1, structure) || afterHeading(text, at));
  return (apart || SIGNS.test(char)) && endsClause(text, before);
}

/** An editor's sign right before an amended point, at the end of a text: "[" in "… ends. 2[(4) The", whose number is blanked as a note where the structure has such marks; "[16" in "… ends. [16 (6) The". */
const MARK = /(?:(?<![\p{L}\p{N}])\[|(?<=[.;:]\s?)\[\d{1,3}[A-Z]{0,2}\s)$/u;

/** Where an editor's sign begins that stands right before an offset; else the offset. */
function beforeMark(text: string, at: number): number {
  return at - (MARK.exec(text.slice(Math.max(0, at - 8), at))?.[0].length ?? 0);
}

/** The length of an editor's sign that opens a line before the number of an amended point: "[" in "[(2) The". */
export function openingMark(text: string, at: number): number {
  return text.startsWith("[(", at) ? 1 : 0;
}

/**
 * Whether a number at the beginning of a line goes on with a list of references that the line before has begun: "(b)," or "(4) and (5), been found" after
 * "subject to subsections (3),".
 */
export function continuesReferences(text: string, start: number, end: number): boolean {
  return /\([\p{L}\d]{1,4}\)(?:,|,? (?:and|or))$/u.test(text.slice(Math.max(0, start - 20), start).trimEnd()) && /^\s*(?:,|and \(|or \(|to \(|(?:and \([\p{L}\d]{1,4}\) )?of (?:th|sub|sec|clau|para))/u.test(text.slice(end, end + 30));
}

const SIGNS = /[;:.,—–\-\]]/u;

function endsClause(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === ",") return !/(?:\d|\(?\s?[\p{L}\d]{1,4}\s?\))$/u.test(text.slice(Math.max(0, at - 8), at).trimEnd());
  return SIGNS.test(char) || (char === ")" && ownNumber(text, at));
}

/** The bracket before closes a point's number: "(1) (a) …". Whether that is a point is decided when the tree is grown. */
function ownNumber(text: string, at: number): boolean {
  return /(?:^|[^\p{L}\p{N}])\(?\s?[\p{L}\d]{1,4}(?:-\d{1,2})?\s?\)$/u.test(text.slice(Math.max(0, at - 12), at + 1));
}

/** "12A. Search and seizure (1) In this section …": the heading of an inserted section, in the line of the words around it. */
function afterHeading(text: string, at: number): boolean {
  return text.startsWith("(1)", at) && /(?:^|[.;:—–"”\]]\s{0,2})["“]?\d{1,4}[A-Z]{0,2}\.\s?\p{Lu}[^.;:()\n]{2,120}\s$/u.test(text.slice(Math.max(0, at - 140), at));
}

function afterConnector(text: string, end: number, structure: Structure): boolean {
  const words = text.slice(Math.max(0, end - 20), end);
  const match = structure.connector.exec(words);
  if (match === null) return false;
  const before = skipSpaceBack(text, end - match[0].length);
  return before >= 0 && text.charAt(before) !== ")" && SIGNS.test(text.charAt(before)) && endsClause(text, before);
}

/** A bare "1)" closes a bracket that was opened before. */
function inBrackets(text: string, at: number): boolean {
  let open = 0;
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    const char = text.charAt(back);
    if (char === "\n") return false;
    if (char === ")") open--;
    if (char === "(" && ++open > 0) return true;
  }
  return false;
}

/** A quotation that was opened before in the line holds the number: it is the quoted text's. */
function inQuotation(text: string, at: number): boolean {
  let open = 0;
  for (let back = at - 1; back >= 0 && back > at - QUOTATION; back--) {
    const char = text.charAt(back);
    if (char === "\n") return false;
    if (char === "”" || char === "»") open--;
    if ((char === "“" || char === "«") && ++open > 0) return true;
  }
  return false;
}

function skipSpaceBack(text: string, at: number): number {
  let back = at - 1;
  while (back >= 0 && isSpace(text.charCodeAt(back))) back--;
  return back;
}
