import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** A draft this old was left by a run that was broken off. */
const forsaken = 60 * 60 * 1000;

/**
 * Deletes what was used longest ago until the folder holds at most `limit` bytes, and drafts that nobody will finish. Never throws: another run may be
 * sweeping, too.
 */
export async function sweep(folder: string, limit: number, now: number): Promise<void> {
  const entries: { path: string; size: number; used: number }[] = [];
  for (const name of await readdir(folder, { recursive: true }).catch(() => [])) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) continue;
    if (name.endsWith(".tmp") && now - found.mtimeMs > forsaken) await rm(path, { force: true }).catch(() => undefined);
    else entries.push({ path, size: found.size, used: found.mtimeMs });
  }
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of entries.sort((one, other) => one.used - other.used)) {
    if (total <= limit) return;
    await rm(path, { force: true }).catch(() => undefined);
    total -= size;
  }
}
