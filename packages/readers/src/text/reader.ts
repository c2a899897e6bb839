import type { Reader, ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { readText } from "../read-text.ts";
import { decode } from "./decode.ts";

/** A reader of text files: decodes the bytes, then reads the text. Whether it is Markdown is told by the name. */
export function textReader(extensions: readonly string[]): Reader {
  return {
    extensions,
    read(input: ReadInput, context: ReadContext): ReadResult {
      const decoded = decode(input.bytes, input.name);
      if ("problem" in decoded) return { problems: [decoded.problem] };
      const result = readText(decoded.text, input.name, context);
      return decoded.warning === undefined ? result : { ...result, problems: [decoded.warning, ...result.problems] };
    },
  };
}
