import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The first file of one of these names (or relative paths) in the folder or the nearest above it; undefined where there is none. Paths are absolute. */
export function findUpward(folder: string, names: readonly string[]): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = names.map((name) => join(at, name)).find(isFile);
    if (found !== undefined) return found;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether there is a file of this path; what cannot be looked at is none. */
export function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
