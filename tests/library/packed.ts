import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packPackages } from "../../scripts/pack-packages.mjs";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** An empty folder outside the checkout, so that nothing of it is found by chance. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "charterlint-")));
}

/** The workspace's packages as they would be published: the paths of their tarballs by name. */
export function packInto(folder: string): ReadonlyMap<string, string> {
  return new Map(packPackages(folder).map((path) => [manifestOf(path).name, path]));
}

export function manifestOf(tarball: string): Manifest {
  return JSON.parse(execFileSync("tar", ["xzOf", tarball, "package/package.json"], { encoding: "utf8" })) as Manifest;
}

/**
 * Unpacks packages into `folder`/node_modules. What they need of others is linked from this checkout, so that no network is asked: that
 * those versions can be had is for the registry to say.
 */
export function installInto(folder: string, tarballs: Iterable<string>): void {
  for (const tarball of tarballs) {
    const { name, dependencies = {} } = manifestOf(tarball);
    const place = join(folder, "node_modules", name);
    mkdirSync(place, { recursive: true });
    execFileSync("tar", ["xzf", tarball, "-C", place, "--strip-components=1"]);
    for (const needed of Object.keys(dependencies).filter((each) => !each.startsWith("@charterlint/"))) link(folder, needed, name);
  }
}

function link(folder: string, needed: string, by: string): void {
  const owner = by === "@charterlint/rules" ? "rules" : join("packages", by.replace("@charterlint/", ""));
  const place = join(folder, "node_modules", needed);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(realpathSync(join(root, owner, "node_modules", needed)), place);
}

/** Copies programs of the folder `fixtures` beside this file. */
export function copyFixtures(folder: string, ...names: readonly string[]): void {
  for (const name of names) copyFileSync(new URL(`fixtures/${name}`, import.meta.url), join(folder, name));
}
