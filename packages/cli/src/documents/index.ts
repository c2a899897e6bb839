import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { Reading } from "../reading.ts";
import type { DocumentFormat } from "./document-format.ts";

/** By the name that `--format` takes; their code is loaded when they are asked for. */
const formats: Readonly<Record<string, () => Promise<DocumentFormat>>> = {
  docx: async () => (await import("./commented.ts")).commented,
};

export const documentFormats: readonly string[] = Object.keys(formats);

/**
 * The document format of that name; undefined where it is a format of text.
 * @throws UsageError where it can't be written: to a terminal, or about so many inputs
 */
export async function documentFormat(name: string, file: string | undefined, { inputs }: Reading, { stdout }: Io): Promise<DocumentFormat | undefined> {
  const format = await formats[name]?.();
  if (format === undefined) return undefined;
  if (file === undefined && stdout.isTTY === true) throw new UsageError(`--format ${name} writes a file that a terminal can't show; name one with --output.`);
  if (format.one && (inputs.length > 1 || inputs.some(({ kind }) => kind !== "document"))) throw new UsageError(`--format ${name} is about one bill; name one file.`);
  return format;
}
