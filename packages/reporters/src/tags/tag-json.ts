import { printJson } from "../json/print.ts";
import { tagRows } from "./tag-rows.ts";
import type { TagReporter } from "./tagged.ts";

/** All tag rows as one array. */
export const tagJson: TagReporter = {
  streams: false,
  report: (tagged, options) => `${printJson(tagged.flatMap((one) => tagRows(one, options)), 2)}\n`,
};
