import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { Cache } from "./cache.ts";
import { cacheFolder } from "./cache-folder.ts";
import { sweep } from "./sweep.ts";

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

describe("the cache", () => {
  test("gives back what was kept for the same parts, and nothing for others", async () => {
    const cache = new Cache(join(await folderWith({}), "new"));
    expect(cache.entry("a", "bc").get()).toBeUndefined();
    cache.entry("a", "bc").put({ text: "құқық", bytes: new Uint8Array([1, 2]) });
    expect(cache.entry("a", "bc").get()).toEqual({ text: "құқық", bytes: new Uint8Array([1, 2]) });
    expect(cache.entry("ab", "c").get()).toBeUndefined();
    expect(await filesIn(cache.folder)).toHaveLength(1);
  });

  test("what was one object stays one", async () => {
    const cache = new Cache(await folderWith({}));
    const provision = { eId: "art_1" };
    cache.entry("a").put([provision, provision]);
    const [one, other] = cache.entry("a").get() as object[];
    expect(one).toBe(other);
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ["empty", () => Buffer.alloc(0)],
    ["with one bit wrong", (bytes: Buffer) => { bytes[bytes.length - 2]! ^= 1; return bytes; }],
    ["of another program", () => Buffer.from("not an entry at all")],
  ])("an entry %s is passed over, and written anew", async (_how, damage) => {
    const cache = new Cache(await folderWith({}));
    cache.entry("a").put("sound");
    const [path] = (await filesIn(cache.folder)) as [string];
    await writeFile(path, damage(await readFile(path)));
    expect(cache.entry("a").get()).toBeUndefined();
    cache.entry("a").put("sound again");
    expect(cache.entry("a").get()).toBe("sound again");
  });

  test("where nothing can be written or cloned nothing is kept, and nothing is wrong", async () => {
    const folder = await folderWith({ taken: "" });
    const cache = new Cache(join(folder, "taken"));
    cache.entry("a").put("x");
    expect(cache.entry("a").get()).toBeUndefined();
    const other = new Cache(folder).entry("b");
    other.put(() => "a function");
    expect(other.get()).toBeUndefined();
  });

  test("sweeping throws away what was used longest ago, and drafts that nobody will finish", async () => {
    const folder = await folderWith({ "aa/old": "12345", "aa/used": "12345", "bb/new": "12345", "bb/x.tmp": "1" });
    await Promise.all([["aa/old", 1000], ["aa/used", 3000], ["bb/new", 2000], ["bb/x.tmp", 1000]].map(([name, at]) => utimes(join(folder, String(name)), Number(at), Number(at))));
    await sweep(folder, 11, 5_000_000);
    expect(await filesIn(folder)).toEqual([join(folder, "aa/used"), join(folder, "bb/new")]);
    await sweep(join(folder, "gone"), 0, 0);
  });
});

test.each([
  [{ XDG_CACHE_HOME: "/x" }, "linux", "/x/charterlint"],
  [{ XDG_CACHE_HOME: "not/absolute" }, "linux", "/home/a/.cache/charterlint"],
  [{}, "linux", "/home/a/.cache/charterlint"],
  [{}, "darwin", "/home/a/Library/Caches/charterlint"],
  [{ CHARTERLINT_CACHE: "/mine" }, "linux", "/mine"],
  [{ CHARTERLINT_CACHE: "off" }, "linux", undefined],
  [{ CHARTERLINT_CACHE: "" }, "darwin", undefined],
] as const)("with %o on %s the cache is in %s", (env, platform, folder) => {
  expect(cacheFolder(env, platform, "/home/a")).toBe(folder);
});
