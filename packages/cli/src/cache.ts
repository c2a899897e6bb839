import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Cache, cacheFolder, filesStamp, sweep } from "@charterlint/runner";
import type { Io } from "./io.ts";

/** Results of earlier runs, and the stamp of the program and data that gives them. */
export interface ResultCache {
  readonly store: Cache;
  readonly stamp: string;
}

/** Packages whose code or data decide what is found in an act. */
const deciding = [
  "core", "packs", "readers", "rules", "language-en", "language-ru", "language-kk", "lexicon-law",
  "theme-digital-rights", "theme-secularism", "theme-environment", "theme-media-freedom", "theme-fundamental-rights",
];

const limit = 256 * 1024 * 1024;

/** The user's cache; undefined where none is wanted. */
export function openCache(wanted: boolean, { env }: Io): ResultCache | undefined {
  const folder = wanted ? cacheFolder(env, process.platform) : undefined;
  if (folder === undefined) return undefined;
  const { resolve } = createRequire(import.meta.url);
  const folders = deciding.map((name) => dirname(resolve(`@charterlint/${name}`)));
  return { store: new Cache(folder), stamp: `${process.version} ${filesStamp(folders)}` };
}

/** Keeps the cache small, after a run that added to it. */
export async function sweepCache({ store }: ResultCache, { now }: Io): Promise<void> {
  await sweep(store.folder, limit, now().getTime());
}
