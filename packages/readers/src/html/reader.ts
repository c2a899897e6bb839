import type { Reader } from "@charterlint/core";

/** Reader of web pages; its code is loaded when the first such file comes. */
export const htmlReader: Reader = {
  extensions: [".html", ".htm", ".xhtml"],
  async read(input, context) {
    return (await import("./read-html.ts")).readHtml(input, context);
  },
};
