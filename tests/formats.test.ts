// The same act in three formats must be the same act. Needs the Constitution of 2026 in ../shared/data; its texts are no part of this repository.
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConstitution, type Shape } from "../scripts/formats/constitution.mjs";

const folder = new URL("../../shared/data/corpus/constitution-kz/2026/", import.meta.url);
const present = existsSync(folder);
if (!present) console.warn("tests/formats.test.ts is skipped: the texts of ../shared/data are not here.");
const shapes: Record<string, Shape> = present ? await readConstitution(folder) : {};

describe.skipIf(!present).each(["ru.txt", "ru.docx", "ru.json", "kk.txt", "kk.docx", "kk.json"])("the Constitution of 2026 from %s", (name) => {
  test("has its preamble and 96 articles in 11 sections, with the eIds of the Russian text", () => {
    const { preambles, sections, articles, ids } = shapes[name] as Shape;
    expect([preambles, sections, articles]).toEqual([1, 11, 96]);
    expect(ids).toEqual(shapes["ru.txt"]?.ids);
  });

  test("says in each article what the text file says, white space apart", () => {
    expect(shapes[name]?.words).toEqual(shapes[`${name.slice(0, 2)}.txt`]?.words);
  });
});
