import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { LexiconFile, Plugin } from "@charterlint/core";
import type { LoadedPack } from "@charterlint/packs";
import { readPackFiles } from "@charterlint/runner";
import type { ResultCache } from "./cache.ts";
import type { Io } from "./io.ts";

/** Loads a pack from its folder; its mistakes come as problems. Undefined where there is no such folder. A sound one is kept in the cache. */
export async function loadFolder(folder: string, plugins: readonly Plugin[], io: Io, cache?: ResultCache): Promise<LoadedPack | undefined> {
  if (!statSync(resolve(io.cwd, folder), { throwIfNoEntry: false })) return undefined;
  const { files, problems } = await readPackFiles(folder, io.cwd);
  if (problems.length > 0) return { problems };
  const shared = new Set(Object.keys(sharedConcepts(plugins)));
  const entry = cache?.store.entry("pack", cache.stamp, JSON.stringify(files), [...shared].join());
  const kept = entry?.get() as LoadedPack | undefined;
  if (kept) return kept;
  const { loadPack } = await import("@charterlint/packs");
  const loaded = loadPack(files, shared);
  if (loaded.problems.length === 0) entry?.put(loaded);
  return loaded;
}

/** Concepts that every pack may build on. */
export function sharedConcepts(plugins: readonly Plugin[]): LexiconFile["concepts"] {
  return Object.assign({}, ...plugins.flatMap((plugin) => Object.values(plugin.lexicons ?? {})).map(({ concepts }) => concepts)) as LexiconFile["concepts"];
}
