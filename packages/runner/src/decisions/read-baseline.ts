import { dirname, resolve } from "node:path";
import type { BaselineEntry, BaselineFile, Problem } from "@charterlint/core";
import { placeIn, readYaml, shownPath } from "../yaml/read-yaml.ts";

/** Reads a baseline; `path` is absolute, and the files that rows name become relative to `cwd`. */
export async function readBaseline(path: string, cwd: string): Promise<{ baseline: BaselineEntry[]; problems: readonly Problem[] }> {
  const { data, source, problems } = await readYaml<BaselineFile>(path, "baseline", cwd);
  if (!data || !source) return { baseline: [], problems };
  const baseline = data.findings.map(({ file, ...row }, index): BaselineEntry => ({
    ...row,
    ...(file === undefined ? {} : { file: shownPath(resolve(dirname(path), file), cwd) }),
    at: placeIn(source, ["findings", index]),
  }));
  return { baseline, problems };
}
