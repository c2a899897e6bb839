import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { CompiledPack, LexiconFile, Plugin, Problem } from "@charterlint/core";
import type { BaseName, LoadedPack, SourceFile } from "@charterlint/packs";
import { findPack, readPackFiles, systemReason } from "@charterlint/runner";
import type { ResultCache } from "./cache.ts";
import { UsageError } from "./errors.ts";
import type { Io } from "./io.ts";
import { didYouMean } from "./nearest.ts";

/** What loading a pack takes. */
export interface PackContext {
  readonly plugins: readonly Plugin[];
  readonly io: Io;
  readonly cache?: ResultCache | undefined;
}

/**
 * Loads a pack that is not built in: from a folder, a file that `pack build` wrote, or an npm package. Its mistakes come as problems. A sound one from
 * a folder is kept in the cache.
 * @param known names of the packs that are built in, for the error.
 * @throws UsageError for a name that leads nowhere; it tells what was tried.
 */
export async function loadPackAt(name: string, known: readonly string[], context: PackContext): Promise<LoadedPack> {
  const { io } = context;
  const place = findPack(name, io.cwd, io.cwd);
  if (place.kind === "nowhere") throw new UsageError(`There is no pack "${name}"; ${didYouMean(name, known) || `tried ${place.tried.join("; ")}.`} Name a folder with a pack.yaml or an authority.yaml, an npm package with one, or one of: ${known.join(", ")}.`);
  return place.kind === "file" ? loadFile(place.path, context) : loadFolder(place.path, [], context);
}

async function loadFile(path: string, { plugins, io }: PackContext): Promise<LoadedPack> {
  const { loadBuiltPack } = await import("@charterlint/packs");
  try {
    return await loadBuiltPack({ path, text: await readFile(resolve(io.cwd, path), "utf8") }, new Set(Object.keys(sharedConcepts(plugins))));
  } catch (error) {
    return { problems: [{ severity: "error", code: "pack-unreadable", message: `Cannot be read: ${systemReason(error)}.`, file: path }] };
  }
}

async function loadFolder(folder: string, within: readonly string[], context: PackContext): Promise<LoadedPack> {
  const { files, base, problems } = await readPack(folder, within, context);
  if (problems.length > 0) return { problems };
  const shared = new Set(Object.keys(sharedConcepts(context.plugins)));
  const { cache } = context;
  const entry = cache?.store.entry("pack", cache.stamp, JSON.stringify([files, base?.hash]), [...shared].join());
  const kept = entry?.get() as LoadedPack | undefined;
  if (kept) return kept;
  const { loadPack } = await import("@charterlint/packs");
  const loaded = loadPack(files, shared, base);
  if (loaded.problems.length === 0) entry?.put(loaded);
  return loaded;
}

/** A pack's files, and the pack that they extend, loaded. */
export interface ReadPack {
  readonly files: readonly SourceFile[];
  readonly base?: CompiledPack;
  readonly problems: readonly Problem[];
}

/** Reads a pack's folder. `within` are the folders of the packs that extend it, so that none extends itself. */
export async function readPack(folder: string, within: readonly string[], context: PackContext): Promise<ReadPack> {
  const { files, problems } = await readPackFiles(folder, context.io.cwd);
  // What reads YAML is a third of the program; a pack that was kept compiled and extends nothing does without it.
  if (problems.length > 0 || !files.some(({ text }) => text.includes("extends"))) return { files, problems };
  const { baseOf } = await import("@charterlint/packs");
  const named = baseOf(files);
  if (!named) return { files, problems };
  const { pack, problems: wrong } = await loadBase(named, folder, [...within, resolve(context.io.cwd, folder)], context);
  return { files, ...(pack ? { base: pack } : {}), problems: pack ? [] : wrong };
}

async function loadBase({ name, problem }: BaseName, folder: string, within: readonly string[], context: PackContext): Promise<LoadedPack> {
  const refuse = (message: string): LoadedPack => ({ problems: [problem("no-base", message)] });
  const { packs } = await import("@charterlint/rules");
  const builtIn = packs[name];
  if (builtIn) return { pack: builtIn, problems: [] };
  const { cwd } = context.io;
  const place = findPack(name, resolve(cwd, folder), cwd);
  if (place.kind === "nowhere") return refuse(`There is no pack "${name}" to extend; tried ${place.tried.join("; ")}. The built-in ones are ${Object.keys(packs).join(", ")}.`);
  const path = resolve(cwd, place.path);
  if (within.includes(path)) return refuse(`The pack extends itself: ${[...within, path].map((each) => relative(cwd, each) || ".").join(" → ")}.`);
  const loaded = place.kind === "file" ? await loadFile(place.path, context) : await loadFolder(place.path, within, context);
  return loaded.authority ? refuse(`"${name}" is an authority; only a pack of checks can be extended.`) : loaded;
}

/** Concepts that every pack may build on. */
export function sharedConcepts(plugins: readonly Plugin[]): LexiconFile["concepts"] {
  return Object.assign({}, ...plugins.flatMap((plugin) => Object.values(plugin.lexicons ?? {})).map(({ concepts }) => concepts)) as LexiconFile["concepts"];
}
