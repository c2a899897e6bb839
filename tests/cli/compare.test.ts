import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";

const old = "Article 1\nA person may be detained without a court order for no more than 72 hours.\n\nArticle 2\nRivers and lakes belong to the people of the country.\n";
const weaker = old.replace("72", "96");
const files = { "old.txt": old, "weaker.txt": weaker, "ru.txt": "Статья 1\nКаждый имеет право на жизнь, и никто не вправе лишить его жизни.\n" };
const run = async (...args: string[]): ReturnType<typeof cli> => cli(await folderWith(files), ["compare", "--no-cache", ...args]);

describe("compare", () => {
  test("exits with 1 where a guarantee grew weaker, with 0 where none did or none counts", async () => {
    expect((await run("old.txt", "weaker.txt")).code).toBe(1);
    expect((await run("weaker.txt", "old.txt")).code).toBe(0);
    expect((await run("old.txt", "weaker.txt", "--fail-on", "error")).code).toBe(0);
    expect((await run("old.txt", "weaker.txt", "--fail-on", "never")).code).toBe(0);
    expect(await run("old.txt", "old.txt")).toMatchObject({ code: 0, err: "" });
  });

  test("says what changed, as text, in the language asked for", async () => {
    const { out } = await run("old.txt", "weaker.txt", "--report-language", "ru");
    expect(out).toContain("old.txt → weaker.txt\n  Статьи: 2 → 2; без изменений: 1; изменено: 1.");
    expect(out).toContain("Было «72 hours», стало «96 hours».");
  });

  test("json and jsonl name the files, the change and the principle's authority that was chosen", async () => {
    const { out } = await run("old.txt", "weaker.txt", "--format", "json", "--pack", "iccpr");
    const file = JSON.parse(out) as { old: object; guarantees: { facet: string; principles: { authority: string }[] }[] };
    expect(file.old).toEqual({ file: "old.txt", language: "en" });
    expect(file.guarantees.map(({ facet }) => facet)).toEqual(["term"]);
    expect(file.guarantees.flatMap(({ principles }) => principles).every(({ authority }) => authority === "iccpr")).toBe(true);
    const rows = (await run("old.txt", "weaker.txt", "--format", "jsonl")).out.trimEnd().split("\n").map((line) => (JSON.parse(line) as { type: string }).type);
    expect(rows).toEqual(["guarantee", "match", "match"]);
  });

  test("writes a page to a file", async () => {
    const cwd = await folderWith(files);
    const { code, out } = await cli(cwd, ["compare", "old.txt", "weaker.txt", "--no-cache", "--format", "html", "--output", "changes.html", "--fail-on", "never"]);
    expect([code, out]).toEqual([0, ""]);
    expect(await readFile(join(cwd, "changes.html"), "utf8")).toContain("<del>72</del>");
  });

  test.each([
    [["old.txt", "ru.txt"], /^error: old\.txt is in another language \(English\) than ru\.txt \(Русский\); compare two texts in one language\./],
    [["old.txt", "gone.txt"], /^gone\.txt: error: There is no such file/],
    [["-", "-"], /^error: Only one of the two texts can come from standard input/],
    [["old.txt"], /missing required argument 'new'/],
  ])("%j is wrong usage", async (args, message) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});
