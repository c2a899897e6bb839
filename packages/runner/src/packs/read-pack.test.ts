import { expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { readPackFiles } from "./read-pack.ts";

test("the YAML files of a pack's folder, by name, to the bottom", async () => {
  const cwd = await folderWith({ "p/pack.yaml": "pack: p", "p/deep/b.yml": "b", "p/a.yaml": "a", "p/notes.md": "" });
  const { files, problems } = await readPackFiles("p", cwd);
  expect(files).toEqual([{ path: "p/a.yaml", text: "a" }, { path: "p/deep/b.yml", text: "b" }, { path: "p/pack.yaml", text: "pack: p" }]);
  expect(problems).toEqual([]);
});

test.each([["gone", "pack-not-found"], ["p/pack.txt", "pack-not-folder"], ["p", "pack-empty"]])("%s is told as %s", async (path, code) => {
  const cwd = await folderWith({ "p/pack.txt": "" });
  expect((await readPackFiles(path, cwd)).problems).toMatchObject([{ code, severity: "error", file: path }]);
});
