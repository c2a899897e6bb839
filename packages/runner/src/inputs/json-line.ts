import { type ByteLine, MAX_LINE } from "./lines.ts";

/** Why a line of a list cannot be taken; `column` is 1-based, where it is known. */
export interface BadLine {
  readonly code: string;
  readonly message: string;
  readonly column?: number;
}

/** Parses one line of a `.jsonl` list; `shape` is an example of what was expected. */
export function readJsonLine({ bytes, tooLong }: ByteLine, shape: string): { readonly value: unknown } | BadLine {
  if (tooLong) return { code: "too-large", message: `This line has more than ${MAX_LINE / 1024 / 1024} MB, more than an act may have; give one act a line.` };
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { code: "not-text", message: "This line is not in UTF-8; save the list in that encoding." };
    const position = /position (\d+)/.exec(error.message)?.[1];
    return { code: "bad-json", message: `This line is not JSON; expected an object such as ${shape}.`, ...(position === undefined ? {} : { column: Number(position) + 1 }) };
  }
}
