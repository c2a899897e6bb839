import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { Cache } from "./cache.ts";
import { phraseCache } from "./phrase-cache.ts";

const kept = { atoms: "сот\nшешім-", numbers: Int32Array.of(1, 2, 3) };

test("phrases are kept by their own text", async () => {
  const store = phraseCache(new Cache(join(await folderWith({}), "new")));
  expect(store.get("a")).toBeUndefined();
  store.put("a", kept);
  expect(store.get("a")).toEqual(kept);
  expect(store.get("b")).toBeUndefined();
});

test("what is damaged, or cannot be written, is as good as not kept", async () => {
  const folder = await folderWith({ taken: "" });
  const cache = new Cache(folder);
  const store = phraseCache(cache);
  store.put("a", kept);
  await writeFile(cache.entry("phrases", "a").path, "no entry");
  expect(store.get("a")).toBeUndefined();
  const nowhere = phraseCache(new Cache(join(folder, "taken")));
  nowhere.put("a", kept);
  expect(nowhere.get("a")).toBeUndefined();
});
