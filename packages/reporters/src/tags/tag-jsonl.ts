import { printJson } from "../json/print.ts";
import { tagRows } from "./tag-rows.ts";
import type { TagReporter } from "./tagged.ts";

/** One tag row a line. */
export const tagJsonl: TagReporter = {
  streams: true,
  report: (tagged, options) =>
    tagged.flatMap((one) => tagRows(one, options)).map((row) => `${printJson(row)}\n`).join(""),
};
