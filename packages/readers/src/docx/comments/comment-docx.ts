import type { Annotations, SourceComment } from "@charterlint/core";
import { piecesInText } from "../../office/assemble.ts";
import type { Piece } from "../../office/paragraph-writer.ts";
import { rewriteZip } from "../../office/rewrite-zip.ts";
import { Unreadable } from "../../office/unreadable.ts";
import { Zip } from "../../office/zip.ts";
import { Document } from "../document.ts";
import { openParts, relations } from "../package.ts";
import { Anchors, type Anchor } from "./anchors.ts";
import { nextId, withComments, type WordNamespace } from "./comments-part.ts";
import { cutAt } from "./cuts.ts";
import { freePath, linked } from "./links.ts";
import { type Range, withMarks } from "./marks.ts";
import { readUtf8, utf8 } from "./utf8.ts";

/**
 * A Word file with comments on its words. Marks are put into the document, runs split where they must be; every other part but those that hold
 * and link comments keeps its bytes. Comments that are there stay.
 * @throws Unreadable for what is no Word file, or one that has changed since its text was read
 */
export function commentDocx(bytes: Uint8Array, { text, comments }: Annotations): Uint8Array {
  const zip = new Zip(bytes);
  const parts = openParts(zip, true);
  const document = new Document(parts);
  const read = piecesInText(document.read(), document.notes);
  if (read.text !== text) throw new Unreadable("changed", "The file has changed since it was checked; check it again.");
  if (comments.length === 0) return bytes;
  const raw = readUtf8(zip.read(parts.main) ?? new Uint8Array(), parts.main);
  // The reader leaves a byte-order mark out, and its offsets are without it.
  const mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
  const body = raw.slice(mark.length);
  const path = relations(zip, parts.main).get("comments");
  const content = path === undefined ? undefined : zip.read(path);
  const known = content && path !== undefined ? readUtf8(content, path) : undefined;
  const first = nextId(known);
  const ranges = rangesOf(body, read.pieces, comments, first, new Anchors(parts.body));
  const namespace: WordNamespace = /["']http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main["']/u.test(body) ? "http://purl.oclc.org/ooxml/wordprocessingml/main" : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const target = known === undefined || path === undefined ? freePath(zip, parts.main) : path;
  return rewriteZip(zip, new Map([
    [parts.main, utf8(mark + withMarks(body, ranges))],
    [target, utf8(withComments(known, comments, first, namespace))],
    ...(known === undefined ? linked(zip, parts.main, target, namespace) : []),
  ]));
}

function rangesOf(raw: string, pieces: readonly Piece[], comments: readonly SourceComment[], first: number, anchors: Anchors): Range[] {
  const anchored = pieces.map((piece) => ({ piece, anchor: anchors.of(piece) })).filter((each): each is { piece: Piece; anchor: Anchor } => each.anchor !== undefined);
  return comments.map(({ span }, at) => {
    const inside = anchored.filter(({ piece }) => piece.start < span.end && piece.end > span.start);
    const begin = inside[0] ?? anchored.find(({ piece }) => piece.start >= span.start) ?? anchored.at(-1);
    if (begin === undefined) throw new Unreadable("no-words", "The document has no words that a comment could be put on.");
    // A comment that ran over cells of a table would not be shown as one.
    const end = inside.findLast(({ anchor }) => anchor.cell === begin.anchor.cell) ?? begin;
    const cut = ({ piece, anchor }: typeof begin, offset: number, side: "begin" | "end"): Range["begin"] => {
      return cutAt(raw, piece, anchor, Math.max(0, Math.min(piece.words.length, offset - piece.start)), side);
    };
    return inside.length === 0
      ? { id: first + at, begin: cut(begin, begin.piece.start, "begin"), end: cut(begin, begin.piece.end, "end") }
      : { id: first + at, begin: cut(begin, span.start, "begin"), end: cut(end, span.end, "end") };
  });
}
