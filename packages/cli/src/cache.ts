import { Cache, cacheFolder, filesStamp, sweep } from "@charterlint/runner";
import type { Io } from "./io.ts";
import { programFolder } from "./program-folder.ts";

/** Results of earlier runs, and the stamp of the program and data that gives them. */
export interface ResultCache {
  readonly store: Cache;
  readonly stamp: string;
}

const limit = 256 * 1024 * 1024;
/** Looking through the whole folder takes longer than checking a short act. */
const often = 60 * 60 * 1000;

/** The user's cache; undefined where none is wanted. */
export function openCache(wanted: boolean, { env }: Io): ResultCache | undefined {
  const folder = wanted ? cacheFolder(env, process.platform) : undefined;
  if (folder === undefined) return undefined;
  return { store: new Cache(folder), stamp: `${process.version} ${filesStamp([programFolder])}` };
}

/** Keeps the cache small, after a run that added to it; at most once an hour. */
export async function sweepCache({ store }: ResultCache, { now }: Io): Promise<void> {
  const swept = store.entry("swept"), last = swept.get(), at = now().getTime();
  if (typeof last === "number" && last <= at && at - last < often) return;
  await sweep(store.folder, limit, at);
  swept.put(at);
}
