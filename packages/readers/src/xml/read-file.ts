import type { ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { readPackage } from "./read-package.ts";
import { readXml } from "./read-xml.ts";

/** Reads a file of XML, or a package of such files, told apart by how it begins. Never throws on bad input. */
export function readFile(input: ReadInput, context: ReadContext): ReadResult {
  const { bytes, name } = input;
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  try {
    return packed ? readPackage(input, context) : readXml(input, context);
  } catch (error) {
    // What no check above has told: a mistake of ours on a file that nobody has tried.
    const reason = error instanceof Error ? error.message : String(error);
    return { problems: [{ severity: "error", code: "unreadable", message: `The XML could not be read (${reason}); give the act as text, and tell us of this file.`, file: name }] };
  }
}
