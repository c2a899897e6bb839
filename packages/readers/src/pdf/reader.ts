import type { Reader } from "@charterlint/core";

/** Reader of PDF files with a text layer; its code is loaded when the first such file comes. */
export const pdfReader: Reader = {
  extensions: [".pdf"],
  async read(input, context) {
    return (await import("./read-pdf.ts")).readPdf(input, context);
  },
};
