import { describe, expect, test } from "vitest";
import { texts } from "../pair/texts.ts";
import { cli, folderWith } from "./run-cli.ts";

const lost = texts.kk.replace("он бес жұмыс күні", "он жұмыс күні").replace("3) лауазымды адамдар тізімі.\n", "");
const files = { "bill.ru.txt": texts.ru, "bill.kk.txt": lost, "bill.en.txt": texts.en };
const run = ["check", "bill.ru.txt", "--pair", "bill.kk.txt"];

describe("charterlint check A --pair B", () => {
  test("tells what the two texts say differently, quoting both, the gravest first", async () => {
    const { code, out, err } = await cli(await folderWith(files), run);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Рядом с текстом: bill.kk.txt");
    expect(out).toMatch(/Замечание · пункт 1 статьи 2[^]*PAIR-02 pair\/number[^]*пятнадцати рабочих дней[^]*Другой текст: пункт 1 статьи 2 {2}bill\.kk\.txt[^]*он жұмыс күні/u);
    expect(out).toContain("Там, где русский текст говорит «пятнадцати», казахский текст говорит «он».");
    expect(out).toMatch(/PAIR-06 pair\/items[^]*список должностных лиц/u);
  });

  test("--fail-on counts the divergences", async () => {
    expect((await cli(await folderWith(files), [...run, "--fail-on", "warning"])).code).toBe(1);
  });

  test.each(["en", "ru", "kk"])("says it in %s, in whole sentences", async (language) => {
    const { out } = await cli(await folderWith(files), [...run, "--format", "json", "--report-language", language]);
    const { findings } = JSON.parse(out) as { findings: { check: string; question: string; finding: string; proposal: string }[] };
    const pair = findings.filter(({ check }) => check.startsWith("PAIR"));
    expect(pair.length).toBeGreaterThan(1);
    for (const { question, finding, proposal } of pair) for (const sentence of [question, finding, proposal]) expect(sentence).toMatch(/^[\p{Lu}«“][^{}]*[.?]$/u);
  });

  test("in JSON `related` holds the other text's place and words", async () => {
    const { out } = await cli(await folderWith(files), [...run, "--format", "json"]);
    const report = JSON.parse(out) as { findings: { check: string; related: object[] }[] };
    expect(report.findings.find(({ check }) => check === "PAIR-02")?.related).toEqual([
      expect.objectContaining({ language: "kk", file: "bill.kk.txt", text: "он", line: 9, provision: expect.objectContaining({ eId: "art_2__para_1" }) as object }),
    ]);
  });

  test("a remark that one text alone raises is a question", async () => {
    const first = texts.en.replace("The authorised body shall examine", "The authorised body may block websites. It shall examine");
    const { out } = await cli(await folderWith({ ...files, "bill.en.txt": first }), ["check", "bill.en.txt", "--pair", "bill.ru.txt", "--format", "json", "--as-of", "2026-07-01", "--pack", "iccpr"]);
    const { findings } = JSON.parse(out) as { findings: { check: string; severity: string; finding: string }[] };
    expect(findings.filter(({ check }) => check === "PAIR-12").map(({ severity }) => severity)).toContain("info");
  });

  test.each([
    ["two texts in one language", ["check", "bill.ru.txt", "--pair", "copy.ru.txt"], /Both texts are in one language \(ru\).*charterlint compare/],
    ["several texts", ["check", "bill.ru.txt", "bill.en.txt", "--pair", "bill.kk.txt"], /name one file before it/],
    ["a file that is not there", ["check", "bill.ru.txt", "--pair", "none.txt"], /none\.txt/],
  ])("%s: exit code 2 and a sentence", async (_, args, message) => {
    const { code, out, err } = await cli(await folderWith({ ...files, "copy.ru.txt": texts.ru }), args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  });
});
