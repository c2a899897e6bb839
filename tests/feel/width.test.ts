import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { widthOf } from "../../packages/reporters/src/terminal/width.ts";
import { cli, folderWith } from "../cli/run-cli.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test.each([40, 80, 200].flatMap((columns) => ["en", "ru", "kk"].map((language) => [columns, language] as const)))(
  "on a terminal of %i columns no line of a report in %s is wider",
  async (columns, language) => {
    const { out } = await cli(root, ["check", "examples", "--show", "info,cured", "--report-language", language, "--color", "never"], { terminal: true, columns });
    const lines = out.split("\n");
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => widthOf(line) > columns)).toEqual([]);
  },
);

test("wide characters, those that combine, and another direction of writing leave the marks under their words", async () => {
  const cwd = await folderWith({ "законопроект-о-法律-с-очень-длинным-именем.txt": "LAW\nOn 法律 🧾\n\nArticle 1. قانون 法律\n1. Naïve 法律🧾 cafe\u0301 قَانُون: the authorised body may block any website.\n" });
  const { out } = await cli(cwd, ["check", ".", "--color", "never"], { terminal: true, columns: 60 });
  const lines = out.split("\n");
  const marks = lines.findIndex((line) => /│ +\^+$/.test(line));
  const before = lines[marks]!.slice(0, lines[marks]!.indexOf("^"));
  const quoted = lines[marks - 1]!;
  const word = [...quoted].reduce((found, _character, at, all) => (found === undefined && widthOf(all.slice(0, at).join("")) === widthOf(before) ? all.slice(at).join("") : found), undefined as string | undefined);
  expect(word).toMatch(/^block\b/);
  expect(lines.filter((line) => widthOf(line) > 60)).toEqual([]);
});

test.each([
  [{ NO_COLOR: "1" }, [], false],
  [{ FORCE_COLOR: "1" }, [], true],
  [{ NO_COLOR: "1" }, ["--color", "always"], true],
  [{ FORCE_COLOR: "1" }, ["--color", "never"], false],
  [{ NO_COLOR: "" }, [], true],
  [{ TERM: "dumb" }, [], false],
])("on a terminal with %j and %j colours are %s", async (env, flags, colours) => {
  const cwd = await folderWith({ "a.txt": "Article 1\n1. The authorised body may block any website.\n" });
  const { out } = await cli(cwd, ["check", "a.txt", ...flags], { terminal: true, env });
  expect(out.includes("\u001b[")).toBe(colours);
});
