import { readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { findUpward, isFile } from "../config/find-upward.ts";

/** Where a pack is: a folder of YAML, or a file that `pack build` wrote, as seen from the working directory; or where it was looked for in vain. */
export type PackPlace = { readonly kind: "folder" | "file"; readonly path: string } | { readonly kind: "nowhere"; readonly tried: readonly string[] };

/** Names that npm gives its packages. */
const packageName = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/;
const heads = ["pack.yaml", "authority.yaml"];

/**
 * Finds a pack by its path, or as an npm package in the node_modules of `folder` or one above it: where its package.json says under
 * `charterlint: {"pack": "./folder-or-file.json"}`, else in its main folder.
 * @param folder what the name is relative to.
 * @param cwd what paths are told from.
 */
export function findPack(name: string, folder: string, cwd: string): PackPlace {
  const path = resolve(folder, name);
  if (statSync(path, { throwIfNoEntry: false })) return placeAt(path, cwd);
  const tried = [shown(path, cwd)];
  if (!packageName.test(name)) return { kind: "nowhere", tried };
  const manifest = findUpward(folder, [join("node_modules", name, "package.json")]);
  if (manifest === undefined) return { kind: "nowhere", tried: [...tried, `${join("node_modules", name)} here and in the folders above`] };
  const root = dirname(manifest);
  const named = packIn(manifest);
  if (named === undefined) {
    return heads.some((head) => isFile(join(root, head))) ? placeAt(root, cwd) : { kind: "nowhere", tried: [...tried, `${shown(manifest, cwd)}, which names no pack under "charterlint"`, ...heads.map((head) => shown(join(root, head), cwd))] };
  }
  const inside = resolve(root, named);
  // A package speaks for its own files only.
  if (inside !== root && !inside.startsWith(root + sep)) return { kind: "nowhere", tried: [...tried, `${shown(manifest, cwd)}, which names "${named}", outside the package`] };
  return statSync(inside, { throwIfNoEntry: false }) ? placeAt(inside, cwd) : { kind: "nowhere", tried: [...tried, `${shown(inside, cwd)}, which ${shown(manifest, cwd)} names`] };
}

function placeAt(path: string, cwd: string): PackPlace {
  return { kind: path.endsWith(".json") && isFile(path) ? "file" : "folder", path: shown(path, cwd) };
}

/** What a package.json says under `charterlint.pack`. */
function packIn(manifest: string): string | undefined {
  try {
    const { charterlint } = JSON.parse(readFileSync(manifest, "utf8")) as { charterlint?: { pack?: unknown } };
    return typeof charterlint?.pack === "string" ? charterlint.pack : undefined;
  } catch {
    return undefined;
  }
}

function shown(path: string, cwd: string): string {
  return relative(cwd, path) || ".";
}
