import type { Reader } from "@charterlint/core";

/** A reader of word processors' files; its code is loaded when the first such file comes. */
export function officeReader(extensions: readonly string[]): Reader {
  return {
    extensions,
    async read(input, context) {
      const { readOffice } = await import("./read-office.ts");
      return readOffice(input, context);
    },
    async annotate(input, annotations) {
      const { annotateOffice } = await import("./annotate-office.ts");
      return annotateOffice(input, annotations);
    },
  };
}
