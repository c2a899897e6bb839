import { realpath, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Problem } from "@charterlint/core";
import type { FoundInputs, Input } from "./input.ts";
import { LIST_EXTENSION, MAX_FILE, MB, STDIN_NAME } from "./input.ts";
import { systemReason } from "./system-reason.ts";

export interface FindOptions {
  /** Folder that relative paths are relative to. */
  readonly cwd: string;
  /** Extensions that a reader takes, with the dot, in lower case. */
  readonly extensions: ReadonlySet<string>;
}

type Found = readonly string[] | Problem;

/**
 * Files, folders (searched to the bottom), globs, and `-` for standard input. A folder or glob gives only files that a reader takes; a
 * file named outright must be one. What is missing or cannot be taken is a problem each; the rest is found all the same.
 */
export async function findInputs(paths: readonly string[], options: FindOptions): Promise<FoundInputs> {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") {
      if (!seen.has("-")) inputs.push({ kind: "stdin", name: STDIN_NAME, path: "", size: 0 });
      seen.add("-");
      continue;
    }
    const found = await filesOf(path, options);
    if (!isList(found)) {
      problems.push(found);
      continue;
    }
    for (const name of found) {
      const absolute = resolve(options.cwd, name);
      const real = await realpath(absolute).catch(() => absolute);
      if (seen.has(real)) continue;
      seen.add(real);
      inputs.push({ kind: extensionOf(name) === LIST_EXTENSION ? "list" : "document", name, path: absolute, size: await sizeOf(real) });
    }
  }
  return { inputs, problems };
}

async function filesOf(path: string, { cwd, extensions }: FindOptions): Promise<Found> {
  const taken = (name: string): boolean => extensions.has(extensionOf(name)) || extensionOf(name) === LIST_EXTENSION;
  const types = [...extensions, LIST_EXTENSION].join(", ");
  try {
    const found = await stat(resolve(cwd, path));
    if (!found.isDirectory() && !found.isFile()) return problem("not-a-file", path, "This is a pipe or a device, not a file; save its content as a file, or give it through standard input with -.");
    if (found.size > MAX_FILE && extensionOf(path) !== LIST_EXTENSION) return problem("too-large", path, `The file has ${Math.round(found.size / MB)} MB, more than the ${MAX_FILE / MB} MB that the file of an act may have; give one act per file.`);
    if (!found.isDirectory()) return taken(path) ? [path] : problem("unknown-type", path, `No reader takes ${typeOf(path)}; name a file of one of these types: ${types}.`);
    const names = await glob("**/*", resolve(cwd, path));
    const files = names.filter(taken).map((name) => join(path, name));
    return files.length > 0 ? files : problem("nothing-to-read", path, `This folder holds no file that can be read; expected one of these types: ${types}.`);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOENT" && code !== "ENOTDIR") return problem("unreadable", path, `Cannot be read: ${systemReason(error)}.`);
  }
  const { default: fastGlob } = await import("fast-glob");
  if (!fastGlob.isDynamicPattern(path)) return problem("not-found", path, "There is no such file or folder; check the path.");
  const files = (await glob(path, cwd)).filter(taken);
  return files.length > 0 ? files : problem("nothing-to-read", path, `No file that can be read fits this pattern; expected one of these types: ${types}.`);
}

function sizeOf(path: string): Promise<number> {
  return stat(path).then(({ size }) => size, () => 0);
}

/** Names in the order of their code units, the same on every machine. */
async function glob(pattern: string, cwd: string): Promise<string[]> {
  const { default: fastGlob } = await import("fast-glob");
  const names = await fastGlob(pattern, { cwd, onlyFiles: true, ignore: ["**/node_modules/**"], suppressErrors: true });
  return names.sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

function isList(found: Found): found is readonly string[] {
  return Array.isArray(found);
}

function extensionOf(name: string): string {
  return extname(name).toLowerCase();
}

function typeOf(path: string): string {
  const extension = extensionOf(path);
  return extension === "" ? "a file without an extension" : `files of type ${extension}`;
}

function problem(code: string, file: string, message: string): Problem {
  return { severity: "error", code, message, file };
}
