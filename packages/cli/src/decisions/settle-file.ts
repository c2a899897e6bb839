import { resolve } from "node:path";
import { settle } from "@charterlint/core";
import type { Review } from "@charterlint/core";
import { settingsOf, shownPath } from "@charterlint/runner";
import type { ReadDecisions } from "./read-decisions.ts";

/** A review with what people have decided about its findings and about its file; `cwd` is what the file's name is relative to. */
export function settleFile(review: Review, { waivers, baseline, rules, files }: ReadDecisions, cwd: string): Review {
  const { source } = review;
  if (waivers.length + baseline.length + rules.length + files.length === 0) return review;
  const { file } = source;
  const own = file === undefined ? [] : settingsOf(file, files, cwd).rules;
  // Entries name files as they are seen from the working directory.
  const named = file === undefined ? review : { ...review, source: { ...source, file: shownPath(resolve(cwd, file), cwd) } };
  return { ...settle(named, { waivers, baseline, overrides: [...rules, ...own] }), source };
}
