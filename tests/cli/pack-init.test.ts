import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";

test("with --yes: a pack in three languages whose examples hold", async () => {
  const cwd = await folderWith();
  const made = await cli(cwd, ["pack", "init", "water", "--language", "en,ru,kk", "--yes"]);
  expect(made).toMatchObject({ code: 0, out: "water: 1 rules, 12 examples, 0 failed\n" });
  expect((await cli(cwd, ["pack", "test", "water"])).code).toBe(0);
});

test("its rule fires on a bill, and rests on the principle that was named", async () => {
  const cwd = await folderWith({ "bill.txt": "12-бап. Су беру\n1. Жеткізуші тұтынушыға су беруді тоқтата алады.\n2. Жеткізуші жазбаша ескерткеннен кейін су беруді тоқтатады.\n" });
  await cli(cwd, ["pack", "init", "water", "--language", "kk", "--principle", "kz-2026/home", "--yes"]);
  const { out } = await cli(cwd, ["check", "bill.txt", "--pack", "water", "--format", "json"]);
  const { findings } = JSON.parse(out) as { findings: { rule: string; status: string; span: { line: number }; principles: { id: string }[] }[] };
  expect(findings.map(({ rule, status, span, principles }) => [rule, status, span.line, principles.map(({ id }) => id)])).toEqual([
    ["water/first-rule", "open", 2, ["kz-2026/home"]],
    ["water/first-rule", "cured", 3, ["kz-2026/home"]],
  ]);
});

test("asks four questions, and once more where an answer cannot be read", async () => {
  const cwd = await folderWith();
  const stdinText = "Тазалық\nru\nСпрашивают ли жителей?\nСвалка открывается.\nАкимат *открывает свалк*у [с *согласия жителей*].\n";
  const { code, err } = await cli(cwd, ["pack", "init", "--report-language", "ru"], { stdinText });
  expect(code).toBe(0);
  expect(err).toContain("Put the words that answer it");
  expect([...err.matchAll(/^(?:> )?(\d)\. /gm)].map(([, number]) => number)).toEqual(["1", "2", "3", "4", "4"]);
  expect(await readFile(join(cwd, "tazalyq", "lexicon.yaml"), "utf8")).toContain('ru: ["открывает свалк-"]');
  expect(await readFile(join(cwd, "tazalyq", "rules", "first-rule.yaml"), "utf8")).toContain("Спрашивают ли жителей?");
});

test.each([
  ["a folder in use", ["pack", "init", "checks", "--yes"], "checks: is not empty"],
  ["a language there is none of", ["pack", "init", "x", "--language", "de", "--yes"], "Allowed, with commas between them: en, ru, kk."],
  ["a clause without marks", ["pack", "init", "x", "--clause", "It may.", "--yes"], "square brackets"],
  ["a principle there is none of", ["pack", "init", "x", "--principle", "kz-2026/nothing", "--yes"], 'There is no principle "kz-2026/nothing"'],
  ["answers that end", ["pack", "init", "x"], "The questions were not all answered"],
])("%s is wrong usage", async (_, args, said) => {
  const { code, err } = await cli(await folderWith(), args);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
