import type { Reader } from "@charterlint/core";

/** Reader of acts in XML. Its code is loaded when the first such file is read. */
export const xmlReader: Reader = {
  extensions: [".xml", ".akn", ".leg"],
  async read(input, context) {
    return (await import("./read-file.ts")).readFile(input, context);
  },
};
