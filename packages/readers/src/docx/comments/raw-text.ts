import type { Piece } from "../../office/paragraph-writer.ts";

/** XML's own five, and characters by number; others are not well-formed here. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const TOKEN = /&([^;]+);|[\r\n]+|[^&\r\n]/gu;

/**
 * Where in a part the `count`-th code unit of a piece's words stands.
 * Undefined where it can't be split there: words with edges that Word trims, signs that are elements, the middle of a character.
 * @param raw the part's text
 */
export function rawOffset(raw: string, { element, words }: Piece, count: number): number | undefined {
  const { place, attributes } = element;
  const space = attributes["xml:space"];
  if (element.name !== "w:t" || place === undefined || (space !== undefined && space !== "preserve")) return undefined;
  const content = raw.slice(place.inner, raw.lastIndexOf("<", place.end - 1));
  if (content.includes("<")) return undefined;
  let read = "", at: number | undefined;
  for (const token of content.matchAll(TOKEN)) {
    if (read.length === count) at ??= place.inner + token.index;
    read += characterOf(token);
  }
  return read === words ? at : undefined;
}

function characterOf([written, entity]: RegExpMatchArray): string {
  if (entity === undefined) return /^[\r\n]/u.test(written) ? " " : written;
  const code = /^#x([\da-f]+)$/iu.exec(entity)?.[1];
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  return entity.startsWith("#") ? String.fromCodePoint(Number(entity.slice(1))) : NAMED[entity] ?? written;
}
