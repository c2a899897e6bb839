import type { Reader, ReadContext, ReadInput, ReadResult } from "@charterlint/core";
import { readText } from "../read-text.ts";
import { decode } from "./decode.ts";

/** A reader of text files: decodes the bytes, then reads the text. Whether it is Markdown is told by the name. */
export function textReader(extensions: readonly string[]): Reader {
  return {
    extensions,
    read(input: ReadInput, context: ReadContext): ReadResult {
      const decoded = decode(input.bytes, input.name);
      return "problem" in decoded ? { problems: [decoded.problem] } : readText(decoded.text, input.name, context);
    },
  };
}
