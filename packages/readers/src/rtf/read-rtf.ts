import type { Problem, ReadContext, ReadResult } from "@charterlint/core";
import { assemble } from "../office/assemble.ts";
import { trackedChanges } from "../office/tracked-changes.ts";
import { readStructured } from "../read-structured.ts";
import { interpret } from "./interpret.ts";

/**
 * Reads an RTF file: its words as Word shows them with tracked changes accepted, numbers of lists as the file has them; headers,
 * footers, comments and hidden text left out. Notes come last and are noise. A file that is cut short is read as far as it goes.
 */
export function readRtf(bytes: Uint8Array, name: string, context: ReadContext): ReadResult {
  const { paragraphs, notes, inserted, deleted, cut } = interpret(bytes);
  const { act, problems } = readStructured(assemble(paragraphs, notes, "rtf"), name, context);
  const tracked = trackedChanges({ inserted, deleted }, name);
  const short: Problem[] = cut ? [{ severity: "warning", code: "cut-short", file: name, message: "The file ends in the middle; only what is there was read. Get the whole file, or open it in Word and save it anew." }] : [];
  return { ...(act === undefined ? {} : { act }), problems: [...problems, ...(tracked === undefined ? [] : [tracked]), ...short] };
}
