import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What each package may import of ours: cli → runner, reporters, evaluate → packs, readers, plugins → core. */
const data = ["language-en", "language-ru", "language-kk", "lexicon-law", "lexicon-pair", "theme-digital-rights", "theme-secularism", "theme-environment", "theme-media-freedom", "theme-fundamental-rights", "rules"];
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  packs: ["core"],
  readers: ["core"],
  reporters: ["core"],
  runner: ["core", "packs", "readers"],
  evaluate: ["core"],
  cli: ["core", "evaluate", "packs", "readers", "reporters", "runner", ...data],
  ...Object.fromEntries(data.map((name) => [name, ["core"]])),
};
/** Only these may touch the machine; the others run in a browser too. */
const onMachine = new Set(["runner", "cli"]);

const folders = [...readdirSync(join(root, "packages")).map((name) => ({ name, path: join(root, "packages", name) })), { name: "rules", path: join(root, "rules") }].filter(({ path }) =>
  existsSync(join(path, "package.json")),
);

function* sourcesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) yield* sourcesIn(path);
    else if (entry.endsWith(".ts") && !/\.(test|fixture)\.ts$/.test(entry)) yield path;
  }
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const statements = source.matchAll(/^(?:(?:import|export)\b[^;"'=]*\bfrom|import)\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm);
  return [...statements].map((match) => (match[1] ?? match[2])!);
}

describe.each(folders)("package $name", ({ name, path }) => {
  const files = [...sourcesIn(join(path, "src"))].map((file) => ({ file: relative(root, file), imports: importsOf(file) }));
  const outside = (test: (specifier: string) => boolean): string[] =>
    files.flatMap(({ file, imports }) => imports.filter(test).map((specifier) => `${file} imports ${specifier}`));

  test("stands in the house", () => expect(Object.keys(arrows)).toContain(name));

  test("imports of ours only what the arrows allow", () => {
    const allowed = (arrows[name] ?? []).map((each) => `@charterlint/${each}`);
    expect(outside((specifier) => specifier.startsWith("@charterlint/") && !allowed.includes(specifier))).toEqual([]);
  });

  test("declares the packages it imports, and reaches into none by path", () => {
    const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string> | undefined>;
    // The command line is published as one bundle: it depends on nothing, and what it bundles it needs only to be built.
    const known = Object.keys((name === "cli" ? manifest.devDependencies : manifest.dependencies) ?? {});
    const isPackage = (specifier: string): boolean => !specifier.startsWith(".") && !specifier.startsWith("node:");
    expect(outside((specifier) => isPackage(specifier) && !known.some((each) => specifier === each || specifier.startsWith(`${each}/`)))).toEqual([]);
    expect(outside((specifier) => /^(\.\.\/)+(packages|core|packs|readers|runner|reporters|cli)\//.test(specifier))).toEqual([]);
  });

  test("touches the machine only where it may", () => {
    const builtin = (specifier: string): boolean => specifier.startsWith("node:") || builtinModules.includes(specifier);
    expect(onMachine.has(name) ? [] : outside(builtin)).toEqual([]);
  });
});

test("core imports nothing of ours and nothing of Node", () => {
  const imports = [...sourcesIn(join(root, "packages/core/src"))].flatMap(importsOf).filter((specifier) => !specifier.startsWith("."));
  expect([...new Set(imports)]).toEqual(["json-rules-engine"]);
});
