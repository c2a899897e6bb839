import { UsageError } from "../errors.ts";
import type { Io } from "../io.ts";
import type { Reading } from "../reading.ts";
import type { DocumentFlags, DocumentFormat } from "./document-format.ts";

/** By the name that `--format` takes; their code is loaded when they are asked for. */
const formats: Readonly<Record<string, () => Promise<DocumentFormat>>> = {
  memo: async () => (await import("./memo.ts")).memo,
  "memo-docx": async () => (await import("./memo.ts")).memoWord,
  points: async () => (await import("./memo.ts")).points,
  docx: async () => (await import("./commented.ts")).commented,
};

/** Formats that are no text. */
const BINARY: ReadonlySet<string> = new Set(["docx", "memo-docx"]);

export const documentFormats: readonly string[] = Object.keys(formats);

/**
 * The document format of that name; undefined where it is a format of text.
 * @throws UsageError where it can't be written: to a terminal, or about so many inputs; or for flags that are not its own
 */
export async function documentFormat(name: string, { output, memo, points }: DocumentFlags, { inputs }: Reading, { stdout }: Io): Promise<DocumentFormat | undefined> {
  const format = await formats[name]?.();
  if (!name.startsWith("memo") && (memo ?? points) !== undefined) throw new UsageError(`--memo and --points are for opinion memos; add --format memo-docx or --format memo.`);
  if (format === undefined) return undefined;
  if (BINARY.has(name) && output === undefined && stdout.isTTY === true) throw new UsageError(`--format ${name} writes a file that a terminal can't show; name one with --output.`);
  if (format.one && (inputs.length > 1 || inputs.some(({ kind }) => kind !== "document"))) throw new UsageError(`--format ${name} is about one bill; name one file.`);
  return format;
}
