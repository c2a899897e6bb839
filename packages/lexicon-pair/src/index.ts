import { definePlugin, type CorrespondencesData } from "@charterlint/core";
import { correspondences } from "./generated/data.ts";

export { correspondences };

/** The package's plugin: data only. */
export const lexiconPair: { name: string; correspondences: Record<string, CorrespondencesData> } = definePlugin({
  name: "@charterlint/lexicon-pair",
  correspondences,
});

export default lexiconPair;
