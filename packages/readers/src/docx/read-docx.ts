import type { Problem, ReadContext, ReadResult } from "@charterlint/core";
import { assemble } from "../office/assemble.ts";
import type { Zip } from "../office/zip.ts";
import { readStructured } from "../read-structured.ts";
import { Document } from "./document.ts";
import { openParts } from "./package.ts";

/**
 * Reads a Word document: its words as Word shows them with tracked changes accepted, numbers of lists written out, headers,
 * footers, comments and hidden text left out. Notes come last and are noise.
 * @param name file name, for problems
 * @throws Unreadable when the archive holds no readable Word document
 */
export function readDocx(zip: Zip, name: string, context: ReadContext): ReadResult {
  const document = new Document(openParts(zip));
  const paragraphs = document.read();
  const { act, problems } = readStructured(assemble(paragraphs, document.notes, "docx"), name, context);
  return { ...(act === undefined ? {} : { act }), problems: [...problems, ...remarks(document, name)] };
}

function remarks(document: Document, file: string): Problem[] {
  const tracked = document.revisions.problem(file);
  const missing: Problem[] = document.missing === 0 ? [] : [{
    severity: "warning", code: "part-not-read", file,
    message: `${document.missing} parts of the document stand in other files inside it and were not read; open it in Word, save it anew as .docx, and try again.`,
  }];
  return [...(tracked === undefined ? [] : [tracked]), ...missing];
}
