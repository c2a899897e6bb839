import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cli, folderWith } from "../cli/run-cli.ts";

/** Commands below `path`, by its help. */
async function commandsBelow(path: readonly string[]): Promise<(readonly string[])[]> {
  const { out } = await cli(".", [...path, "--help"]);
  const listed = /^Commands:\n([\s\S]*?)\n(?:\n|$(?![\s\S]))/m.exec(out)?.[1] ?? "";
  const names = [...listed.matchAll(/^ {2}(\w[\w-]*)/gm)].map((match) => match[1]!).filter((name) => name !== "help");
  const below = await Promise.all(names.map((name) => commandsBelow([...path, name])));
  return [path, ...below.flat()];
}

test("the help of every command has examples, and they are commands of the program", async () => {
  const commands = await commandsBelow([]);
  expect(commands.length).toBeGreaterThan(12);
  for (const path of commands) {
    const { out, code } = await cli(".", [...path, "--help"]);
    const shown = [...out.matchAll(/^ {2}\$ (.*)$/gm)].map((match) => match[1]!);
    expect({ path, code, examples: shown.length > 0 }).toEqual({ path, code: 0, examples: true });
    expect(shown.filter((line) => !line.includes("charterlint"))).toEqual([]);
  }
});

describe.each([[40], [80], [200]])("on a terminal of %i columns", (columns) => {
  test("no line of help is wider, but what is to be typed", async () => {
    for (const path of await commandsBelow([])) {
      const { out } = await cli(".", [...path, "--help"], { terminal: true, columns });
      expect(out.split("\n").filter((line) => line.length > columns && !/^(?: {2}\$|Usage:) /.test(line))).toEqual([]);
    }
  });
});

test.each([
  [["chekc", "a.txt"], "Did you mean check?"],
  [["check", "a.txt", "--formt", "json"], "Did you mean --format?"],
  [["check", "a.txt", "--format", "sarf"], "Did you mean sarif?"],
  [["check", "a.txt", "--fail-on", "eror"], "Did you mean error?"],
  [["check", "a.txt", "--report-language", "kz"], "Did you mean kk?"],
  [["check", "a.txt", "--show", "curd"], "Did you mean cured?"],
  [["check", "a.txt", "--pack", "digital-right"], "did you mean digital-rights?"],
  [["check", "a.txt", "--pack", "kz-2025"], "did you mean kz-2026"],
  [["rules", "show", "DR-1"], "did you mean DR-1"],
  [["rules", "show", "grounds-left-opne"], "did you mean limits/grounds-left-open?"],
  [["why", "a.txt:1", "--rule", "limits/grounds-left-opne"], "did you mean limits/grounds-left-open"],
])("%j: %s", async (args, hint) => {
  const cwd = await folderWith({ "a.txt": "Article 1. X\n" });
  const { code, err } = await cli(cwd, args);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(hint) as unknown });
});

test("what is not whole never bears a file's name, and what was there stays", async () => {
  const cwd = await folderWith({ "a.txt": "Article 1. X\n1. Y.\n", "report.json": "before" });
  expect((await cli(cwd, ["check", "a.txt", "--pack", "nowhere", "--format", "json", "--output", "report.json"])).code).toBe(2);
  expect(readFileSync(`${cwd}/report.json`, "utf8")).toBe("before");
  expect((await cli(cwd, ["check", "a.txt", "--format", "json", "--output", "report.json"])).code).toBe(0);
  expect(JSON.parse(readFileSync(`${cwd}/report.json`, "utf8"))).toHaveProperty("findings");
  expect(readdirSync(cwd).filter((name) => name.endsWith(".part"))).toEqual([]);
});
