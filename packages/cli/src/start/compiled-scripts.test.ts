import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cache } from "@charterlint/runner";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { CompiledScripts } from "./compiled-scripts.ts";

let folder: string, cache: Cache;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "scripts-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  folder = root;
  cache = new Cache(join(root, "cache"));
  writeFileSync(join(root, "index.js"), 'const { double } = require("./double.js"); exports.four = double(2); exports.where = __filename; exports.self = require("node:path").sep;');
  writeFileSync(join(root, "double.js"), "exports.double = (value) => value * 2;");
});

const load = (): { four: number; where: string; self: string } => {
  const scripts = new CompiledScripts(folder, cache);
  const loaded = scripts.load("index.js") as ReturnType<typeof load>;
  scripts.keep();
  return loaded;
};
const kept = (): string[] => readdirSync(cache.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();

describe("compiled scripts", () => {
  test("are loaded as Node would, and their code is kept for the next run", () => {
    expect(load()).toEqual({ four: 4, where: join(folder, "index.js"), self: join("a", "b")[1] });
    const first = kept();
    expect(first).toHaveLength(2);
    expect(load().four).toBe(4);
    expect(kept()).toEqual(first);
  });

  test("a script that has changed is compiled anew, even where its length is the same", () => {
    load();
    writeFileSync(join(folder, "double.js"), "exports.double = (value) => value * 3;");
    expect(load().four).toBe(6);
  });

  test("code of another engine, or that is damaged, is passed over", () => {
    load();
    for (const path of kept()) writeFileSync(path, readFileSync(path).fill(0, 20, 60));
    expect(load().four).toBe(4);
    const other = cache.entry("code", process.version, process.arch, join(folder, "double.js"), wrapped("double.js"));
    other.put(new Uint8Array(400));
    expect(load().four).toBe(4);
  });

  test("a script runs once, however often it is asked for; what it throws comes through with its place", () => {
    writeFileSync(join(folder, "index.js"), 'require("./count.js"); require("./count.js");');
    writeFileSync(join(folder, "count.js"), "globalThis.counted = (globalThis.counted ?? 0) + 1;");
    load();
    expect((globalThis as { counted?: number }).counted).toBe(1);
    writeFileSync(join(folder, "index.js"), '\nthrow new Error("boom");');
    expect(load).toThrow("boom");
    try {
      load();
    } catch (error) {
      expect((error as Error).stack).toContain(`${join(folder, "index.js")}:2`);
    }
  });

  test("without a cache all is compiled, and nothing kept", () => {
    const scripts = new CompiledScripts(folder, undefined);
    expect(scripts.load("index.js")).toMatchObject({ four: 4 });
    scripts.keep();
    expect(readdirSync(folder).sort()).toEqual(["double.js", "index.js"]);
  });
});

function wrapped(name: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${readFileSync(join(folder, name), "utf8")}\n})`;
}
