// node scripts/pack-packages.mjs FOLDER packs every package into FOLDER as it would be published. Build first.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Packs all packages of the workspace into `folder`; gives the paths of the tarballs. */
export function packPackages(folder) {
  const target = resolve(folder);
  mkdirSync(target, { recursive: true });
  execFileSync("npx", ["-y", "pnpm@10.34.9", "--recursive", "--filter", "!charterlint-workspace", "pack", "--pack-destination", target], { cwd: root, stdio: "pipe" });
  return readdirSync(target).filter((name) => name.endsWith(".tgz")).map((name) => join(target, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(packPackages(process.argv[2] ?? "packed").join("\n"));
