import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { filesStamp } from "./files-stamp.ts";

test("the stamp changes with the code and the data of a program, and with nothing else", async () => {
  const folder = await folderWith({ "index.js": "a", "deep/data.json": "b", "index.d.ts": "c" });
  const before = filesStamp([folder]);
  await writeFile(join(folder, "index.d.ts"), "other");
  expect(filesStamp([folder])).toBe(before);
  await writeFile(join(folder, "deep/data.json"), "B");
  const written = filesStamp([folder]);
  expect(written).not.toBe(before);
  await writeFile(join(folder, "more.js"), "");
  expect(filesStamp([folder])).not.toBe(written);
});
