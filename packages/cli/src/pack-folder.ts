import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "@charterlint/core";
import type { LoadedPack } from "@charterlint/packs";
import type { Io } from "./io.ts";

/** Loads a pack from its folder; its mistakes come as problems. Undefined where there is no such folder. */
export async function loadFolder(folder: string, plugins: readonly Plugin[], io: Io): Promise<LoadedPack | undefined> {
  if (!statSync(resolve(io.cwd, folder), { throwIfNoEntry: false })) return undefined;
  const { readPackFiles } = await import("@charterlint/runner");
  const { files, problems } = await readPackFiles(folder, io.cwd);
  if (problems.length > 0) return { problems };
  const { loadPack } = await import("@charterlint/packs");
  const lexicons = plugins.flatMap((plugin) => Object.values(plugin.lexicons ?? {}));
  return loadPack(files, new Set(lexicons.flatMap(({ concepts }) => Object.keys(concepts))));
}
