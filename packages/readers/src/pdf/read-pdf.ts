import type { ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { MAX_FILE_BYTES, MB } from "../bounds.ts";
import { guarded, Unreadable } from "../office/unreadable.ts";
import { readStructured } from "../read-structured.ts";
import { toFlow } from "./flow.ts";
import { withoutFurniture } from "./furniture.ts";
import { openPdf } from "./open-pdf.ts";
import type { Page } from "./page.ts";
import { bodySize, toRows } from "./rows.ts";
import { checkStreams } from "./stream-sizes.ts";
import { write } from "./write.ts";

/**
 * Reads a PDF that has a text layer: its lines in the order of reading, one paragraph a line, without running headers, footers and
 * page numbers; marginal notes and footnotes are noise. Never throws: whatever cannot be read is a problem.
 */
export function readPdf(input: ReadInput, context: ReadContext): Promise<ReadResult> {
  return guarded(input.name, async () => {
    const { name, bytes } = input;
    check(bytes);
    checkStreams(bytes);
    const pages = await openPdf(bytes);
    checkLetters(pages);
    const body = bodySize(pages);
    const rows = withoutFurniture(pages, pages.map((page) => toRows(page.pieces)));
    return readStructured(write(toFlow(rows, body)), name, context);
  });
}

function check(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable("empty", "The file is empty; give a file with the words of an act.");
  if (bytes.length > MAX_FILE_BYTES) throw new Unreadable("too-large", `The file has ${Math.round(bytes.length / MB)} MB, more than the ${MAX_FILE_BYTES / MB} MB that an act may have; give one act per file.`);
  if (String.fromCharCode(...bytes.subarray(0, 1024)).includes("%PDF-")) return;
  throw new Unreadable("wrong-type", "The file is no PDF, whatever its name says: it does not begin with %PDF; give it the extension that fits its content.");
}

/** A scan has no letters; a font without a table of its characters gives signs that are none. */
function checkLetters(pages: readonly Page[]): void {
  let letters = 0;
  let strange = 0;
  for (const page of pages) {
    for (const { text } of page.pieces) {
      letters += text.match(/\p{L}/gu)?.length ?? 0;
      strange += text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
    }
  }
  if (letters + strange < Math.max(3, pages.length)) throw new Unreadable("no-text-layer", `The PDF has pictures of ${pages.length === 1 ? "a page" : "pages"} and no text (a scan); recognise its text (OCR) and give that, or the file it was printed from.`);
  if (strange > letters) throw new Unreadable("no-characters", "The fonts of the PDF do not say which characters their shapes are, so its text cannot be taken out; give the file it was printed from, or recognise its text (OCR).");
}
