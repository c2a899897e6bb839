import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Problem } from "@charterlint/core";
import { systemReason } from "../inputs/system-reason.ts";

/** A file of a pack: its path as problems name it, and its text. */
export interface PackSource {
  readonly path: string;
  readonly text: string;
}

/** Reads the YAML files of a pack's folder, by name; nothing is thrown. */
export async function readPackFiles(folder: string, cwd: string): Promise<{ files: PackSource[]; problems: Problem[] }> {
  const files: PackSource[] = [];
  const problems: Problem[] = [];
  const refuse = (code: string, message: string, file: string): void => { problems.push({ severity: "error", code, message, file }); };
  try {
    if (!(await stat(resolve(cwd, folder))).isDirectory()) {
      refuse("pack-not-folder", "A pack is a folder with a pack.yaml or an authority.yaml; name the folder.", folder);
      return { files, problems };
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    refuse("pack-not-found", code === "ENOENT" ? "There is no such pack; name a folder, or one of the packs that `charterlint rules list` shows." : `Cannot be read: ${systemReason(error)}.`, folder);
    return { files, problems };
  }
  const { default: fastGlob } = await import("fast-glob");
  const names = await fastGlob("**/*.{yaml,yml}", { cwd: resolve(cwd, folder), ignore: ["**/node_modules/**"] });
  for (const name of names.sort()) {
    const path = join(folder, name);
    try {
      files.push({ path, text: await readFile(resolve(cwd, path), "utf8") });
    } catch (error) {
      refuse("pack-unreadable", `Cannot be read: ${systemReason(error)}.`, path);
    }
  }
  if (files.length === 0 && problems.length === 0) refuse("pack-empty", "This folder holds no YAML file; a pack has a pack.yaml or an authority.yaml.", folder);
  return { files, problems };
}
