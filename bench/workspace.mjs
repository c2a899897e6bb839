import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder for the bench's own files; gone when the process ends. */
export const workspace = mkdtempSync(join(tmpdir(), "charterlint-bench-"));
process.on("exit", () => rmSync(workspace, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

/** Writes files by path below the folder, and gives the path of what `name` says. */
export function write(files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
}

/** Empties the cache that runs of the bench use. */
export function emptyCache() {
  rmSync(join(workspace, "cache"), { recursive: true, force: true });
}

/** Environment of a run: a cache of the bench's own. */
export const env = { CHARTERLINT_CACHE: join(workspace, "cache"), NO_COLOR: "1" };
