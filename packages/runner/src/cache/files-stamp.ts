import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Changes whenever a file in one of the folders is written, or one comes or goes: a hash of names, sizes and times of change. What was made by other code or
 * other data is so never taken for what this program would make.
 */
export function filesStamp(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile() || !/\.(?:[jt]s|json)$/.test(entry.name) || entry.name.endsWith(".d.ts")) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs, ctimeMs } = statSync(path);
      hash.update(`${path} ${size} ${mtimeMs} ${ctimeMs}\n`);
    }
  }
  return hash.digest("hex");
}
