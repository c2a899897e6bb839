import { definePlugin, type LexiconData } from "@charterlint/core";
import { lexicon } from "./generated/data.ts";

export { lexicon };

/** The package's plugin: data only. */
export const lexiconLaw: { name: string; lexicons: Record<string, LexiconData> } = definePlugin({
  name: "@charterlint/lexicon-law",
  lexicons: { law: lexicon },
});

export default lexiconLaw;
