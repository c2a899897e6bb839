import type { ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { MAX_FILE_BYTES, MB } from "../bounds.ts";
import { type Kind, sniff } from "./sniff.ts";
import { guarded, Unreadable } from "./unreadable.ts";
import { Zip } from "./zip.ts";

/** What each extension promises. */
const PROMISED: Readonly<Record<string, string>> = { docx: "Word (.docx)", docm: "Word (.docx)", dotx: "Word (.docx)", odt: "OpenDocument (.odt)", ott: "OpenDocument (.odt)", fodt: "OpenDocument (.odt)", rtf: "RTF (.rtf)" };

/**
 * Reads a file of a word processor by what its bytes are: Word (.docx), OpenDocument (.odt) or RTF. A file that is named otherwise
 * is read all the same, with a warning. Never throws: whatever cannot be read is a problem.
 */
export function readOffice(input: ReadInput, context: ReadContext): Promise<ReadResult> {
  return guarded(input.name, async () => {
    const { name, bytes } = input;
    if (bytes.length === 0) throw new Unreadable("empty", "The file is empty; give a file with the words of an act.");
    if (bytes.length > MAX_FILE_BYTES) throw new Unreadable("too-large", `The file has ${Math.round(bytes.length / MB)} MB, more than the ${MAX_FILE_BYTES / MB} MB that an act may have; give one act per file, without pictures.`);
    const { format, result } = await readAs(sniff(bytes), input, context);
    const promised = PROMISED[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
    if (promised === format || (promised === undefined && result.act === undefined)) return result;
    const message = `The file's name does not fit its content, which is ${format}; it was read as such. Give it the right extension.`;
    return { ...result, problems: [...result.problems, { severity: "warning", code: "wrong-extension", message, file: name }] };
  });
}

interface Read {
  readonly format: string;
  readonly result: ReadResult;
}

async function readAs(kind: Kind, { name, bytes }: ReadInput, context: ReadContext): Promise<Read> {
  if (kind === "zip") {
    const zip = new Zip(bytes);
    if (!zip.names.includes("content.xml") && !zip.names.includes("encrypted-package")) {
      const { readDocx } = await import("../docx/read-docx.ts");
      return { format: "Word (.docx)", result: readDocx(zip, name, context) };
    }
    const { readOdt } = await import("../odt/read-odt.ts");
    return { format: "OpenDocument (.odt)", result: readOdt(zip, name, context) };
  }
  if (kind === "xml" && /<office:document\s/u.test(String.fromCharCode(...bytes.subarray(0, 1024)))) {
    const { readFlatOdt } = await import("../odt/read-odt.ts");
    return { format: "OpenDocument (.odt)", result: readFlatOdt(bytes, name, context) };
  }
  if (kind === "rtf") {
    const { readRtf } = await import("../rtf/read-rtf.ts");
    return { format: "RTF (.rtf)", result: readRtf(bytes, name, context) };
  }
  const { refusal } = await import("./refusal.ts");
  throw refusal(kind, bytes);
}
