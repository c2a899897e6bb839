import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { pointComments } from "@charterlint/reporters";
import { readOptions } from "../reading.ts";
import type { DocumentFormat } from "./document-format.ts";

/** The bill's own Word file, with its points as comments on the very words. */
export const commented: DocumentFormat = {
  one: true,
  async write([review], { inputs: [input], options, plugins }) {
    const reader = readOptions(plugins, undefined).readers.get(extname(input?.name ?? "").toLowerCase());
    if (!review || !input || !reader?.annotate) {
      const message = "Only a Word file (.docx) can be given back with comments; save the bill as .docx and check that, or choose another --format.";
      return { problems: [{ severity: "error", code: "not-word", message, ...(input ? { file: input.name } : {}) }] };
    }
    return reader.annotate({ name: input.name, bytes: await readFile(input.path) }, { text: review.act.text, comments: pointComments(review, options) });
  },
};
