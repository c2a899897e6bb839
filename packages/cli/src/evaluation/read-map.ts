import { readFileSync } from "node:fs";
import type { Problem } from "@charterlint/core";
import { themeMap } from "@charterlint/evaluate";
import type { ThemeMap } from "@charterlint/evaluate";
import { systemReason } from "@charterlint/runner";
import type { NamedFile } from "./gold-text.ts";

/** Which labels count as which theme, from a file; what is wrong with it comes as problems. */
export function readMap({ name, path }: NamedFile): { readonly map?: ThemeMap; readonly problems: readonly Problem[] } {
  try {
    const { map, problems } = themeMap(readFileSync(path, "utf8"));
    return { map, problems: problems.map((problem) => ({ ...problem, file: name })) };
  } catch (error) {
    return { problems: [{ severity: "error", code: "unreadable", message: `Cannot be read: ${systemReason(error)}.`, file: name }] };
  }
}
