import { symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { findInputs } from "./find-inputs.ts";

const extensions = new Set([".txt", ".md"]);
const files = { "b.txt": "", "a.md": "", "notes.pdf": "", "list.jsonl": "", "deep/c.TXT": "", "odd [1].txt": "", "deep/node_modules/x.txt": "" };

async function find(paths: readonly string[], cwd?: string): Promise<{ names: string[]; codes: string[]; messages: string[] }> {
  const { inputs, problems } = await findInputs(paths, { cwd: cwd ?? await folderWith(files), extensions });
  return { names: inputs.map(({ kind, name }) => `${kind} ${name}`), codes: problems.map(({ code, file }) => `${code} ${file}`), messages: problems.map(({ message }) => message) };
}

describe("findInputs", () => {
  test("a folder gives what readers take, by name, to the bottom", async () => {
    expect(await find(["."])).toMatchObject({ names: ["document a.md", "document b.txt", "document deep/c.TXT", "list list.jsonl", "document odd [1].txt"], codes: [] });
  });

  test("a glob skips types that no reader takes; a file named outright does not", async () => {
    expect(await find(["*"])).toMatchObject({ names: ["document a.md", "document b.txt", "list list.jsonl", "document odd [1].txt"], codes: [] });
    const outright = await find(["notes.pdf", "b.txt"]);
    expect(outright).toMatchObject({ names: ["document b.txt"], codes: ["unknown-type notes.pdf"] });
    expect(outright.messages[0]).toContain(".txt, .md, .jsonl");
  });

  test("what is missing is named, and the rest found all the same", async () => {
    expect(await find(["gone.txt", "x*.md", "deep/gone/", "b.txt/c.txt", "b.txt"])).toMatchObject({
      names: ["document b.txt"],
      codes: ["not-found gone.txt", "nothing-to-read x*.md", "not-found deep/gone/", "not-found b.txt/c.txt"],
    });
  });

  test("a folder without any file to read is told", async () => {
    expect(await find(["."], await folderWith({ "a.pdf": "" }))).toMatchObject({ names: [], codes: ["nothing-to-read ."] });
  });

  test("a file's own name wins over what it means as a pattern", async () => {
    expect((await find(["odd [1].txt"])).names).toEqual(["document odd [1].txt"]);
  });

  test("each file once, in the order in which it was first named; standard input too", async () => {
    expect((await find(["b.txt", "-", "*.txt", "-", "./b.txt"])).names).toEqual(["document b.txt", "stdin <stdin>", "document odd [1].txt"]);
  });

  test("a device is not waited for, and a file beyond all measure not read", async () => {
    const cwd = await folderWith({ "b.txt": "", "large.pdf": "" });
    await symlink("/dev/zero", join(cwd, "zeros.txt"));
    await truncate(join(cwd, "large.pdf"), 2 ** 33);
    const options = { cwd, extensions: new Set([".txt", ".pdf"]) };
    const { inputs, problems } = await findInputs(["zeros.txt", "large.pdf", "b.txt"], options);
    expect([inputs.map(({ name }) => name), problems.map(({ code, file }) => `${code} ${file}`)]).toEqual([["b.txt"], ["not-a-file zeros.txt", "too-large large.pdf"]]);
  });

  test("a folder that links to itself ends", async () => {
    const cwd = await folderWith({ "a.txt": "" });
    await symlink(cwd, join(cwd, "loop"));
    expect((await find(["."], cwd)).names).toEqual(["document a.txt"]);
  });
});
