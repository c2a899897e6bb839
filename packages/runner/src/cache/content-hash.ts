import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** SHA-256 of a program's folder: of the names and contents of its JavaScript and TypeScript files, wherever and whenever it was installed. */
export function contentHash(folder: string): string {
  const hash = createHash("sha256");
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name) && !/\.(?:test|fixture|d)\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const names = new Map(files.map((path) => [relative(folder, path).split(sep).join("/"), path]));
  for (const [name, path] of [...names].sort(([one], [other]) => (one < other ? -1 : 1))) hash.update(`${name}\n`).update(readFileSync(path)).update("\n");
  return hash.digest("hex");
}
