import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Evaluation } from "@charterlint/evaluate";
import { describe, expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";

const lines = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const water = "theme: estate/sauna\nlabel: {en: Saunas, ru: Бани, kk: Моншалар}\nabout: Speaks of saunas.\nstrong:\n  en: [sauna-]\n";
/** Two right, one miss, one false alarm, and one with nothing, for a theme of our own; so the program's words may change. */
const saunas = [
  { id: "one", text: "Saunas are open to everyone.", labels: ["estate/sauna"], country: "b" },
  { id: "two", text: "A sauna is heated.", labels: ["estate/sauna"], country: "a" },
  { id: "miss", text: "The steam bath\u001b[31m is heated.", labels: ["estate/sauna"], country: "a" },
  { id: "alarm", text: "Nobody speaks of the sauna.", labels: [], country: "b" },
  { id: "none", text: "The moon is far.", labels: [], country: "c" },
];
const words = ["--words", "sauna.yaml"];
const ours = { "sauna.yaml": water, "gold.jsonl": lines(...saunas.map(({ labels, ...row }) => ({ ...row, themes: labels }))) };

async function measured(files: Readonly<Record<string, string>>, ...args: string[]): Promise<{ code: number; err: string; report: Evaluation & { bad: number; missing: number } }> {
  const { code, out, err } = await cli(await folderWith(files), ["eval", ...args, "--format", "json"]);
  return { code, err, report: JSON.parse(out) };
}
const rowOf = (report: Evaluation, theme: string): object | undefined => report.themes.find((row) => row.theme === theme);

describe("charterlint eval", () => {
  test("prints figures by theme, means, and the worst mistakes, safe for a terminal", async () => {
    const { code, out, err } = await cli(await folderWith(ours), ["eval", "gold.jsonl", ...words]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^gold\.jsonl: 5 texts, 2 of them with none of these themes\n/);
    expect(out).toMatch(/^Theme +Support +Predicted +P +R +F1 +95 %\nestate\/sauna +3 +3 +0\.67 +0\.67 +0\.67 +0\.\d\d–1\.00$/m);
    expect(out).toMatch(/^all themes +1 +0\.67 /m);
    expect(out).toMatch(/^top-level themes +1 +0\.67 /m);
    expect(out).toContain("  missed\n    0.00  miss\n          The steam bath�[31m is heated.\n");
    expect(out).toContain("  false alarms\n    0.75  alarm\n          Nobody speaks of the sauna.\n          words: “sauna” +0.80\n");
    expect((await cli(await folderWith(ours), ["eval", "gold.jsonl", ...words, "--worst", "0"])).out).not.toContain("missed");
  });

  test("json gives all of it; the same on every run", async () => {
    const { report } = await measured(ours, "gold.jsonl", ...words, "--themes", "estate/sauna", "--min-support", "3");
    expect(rowOf(report, "estate/sauna")).toMatchObject({ support: 3, predicted: 3, correct: 2, precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
    expect(report.macros.map(({ group, themes }) => `${group} ${themes.join()}`)).toEqual(["all estate/sauna", "supported estate/sauna", "named estate/sauna", "top estate"]);
    expect(report.mistakes.find(({ theme }) => theme === "estate/sauna")).toMatchObject({ misses: [{ id: "miss", score: 0 }], falseAlarms: [{ id: "alarm", score: 0.75 }] });
    expect((await measured(ours, "gold.jsonl", ...words, "--themes", "estate/sauna", "--min-support", "3")).report).toEqual(report);
  });

  test("the program's own themes and languages; a label of a subtheme counts for its parent, unless told not to", async () => {
    const gold = lines({ id: "a", text: "The operator processes personal data.", themes: ["digital-rights/personal-data"] }, { id: "b", text: "Оператор обрабатывает персональные данные.", themes: ["digital-rights/personal-data"] });
    expect(rowOf((await measured({ "g.jsonl": gold }, "g.jsonl")).report, "digital-rights")).toMatchObject({ support: 2, correct: 2 });
    const { report } = await measured({ "g.jsonl": gold }, "g.jsonl", "--no-parents");
    expect(report.themes.map(({ theme }) => theme)).toEqual(["digital-rights/personal-data"]);
    expect(report.unmeasured).toEqual(expect.arrayContaining([{ theme: "digital-rights", predicted: 2 }]));
  });

  test("texts from another list by id, labels under another name, by a map; missing texts are counted", async () => {
    const files = {
      "sauna.yaml": water,
      "texts.jsonl": lines(...saunas.slice(1).map(({ labels: _labels, ...row }) => row), { id: "unlabelled", text: "A sauna." }),
      "gold.jsonl": lines(...saunas.map(({ id, labels }) => ({ id, topics: labels.map(() => "banya") }))),
      "map.tsv": "theme\tabout\tlabels\nestate/sauna\tsteam\tbanya hamam\n",
    };
    const { code, err, report } = await measured(files, "gold.jsonl", ...words, "--texts", "texts.jsonl", "--labels", "topics", "--map", "map.tsv", "--split", "country");
    expect(code).toBe(2);
    expect(err).toContain("texts.jsonl: error: 1 of 5 texts are missing (one);");
    expect(report).toMatchObject({ texts: 4, bad: 0, missing: 1 });
    expect(rowOf(report, "estate/sauna")).toMatchObject({ support: 2, predicted: 2, correct: 1 });
    // The field stands in the other list; the text with a positive in "b" is the one that is missing, so there is nothing to compare.
    expect(report.halves).toMatchObject({ first: { values: ["a", "c"], texts: 3 }, second: { values: ["b"], texts: 1 }, themes: [], macros: [] });
  });

  test("sections of acts by a quote, with all their points", async () => {
    const act = "Article 1. Heat\n1. The bath is warm.\n2. Saunas are open.\n\nArticle 2. Cold\nThe moon is cold.\n";
    const rows = [
      { doc: "kz/act.txt", quote: "Article 1. Heat", themes: ["estate/sauna"] }, { doc: "kz/act.txt", quote: "moon", themes: [] }, { doc: "kz/act.txt", quote: "Article", themes: [] },
      { doc: "kz/act.txt", quote: "absent", themes: [] }, { doc: "gone.txt", quote: "x", themes: [] }, { doc: "kz/act.txt", quote: "bath is warm", themes: ["estate/sauna"] },
    ];
    const { code, err, report } = await measured({ "sauna.yaml": water, "acts/kz/act.txt": act, "g.jsonl": lines(...rows) }, "g.jsonl", "--corpus", "acts", ...words);
    expect(code).toBe(2);
    for (const line of ["g.jsonl:3: error: The quote occurs more than once in kz/act.txt", "g.jsonl:4: error: The quote does not occur in kz/act.txt", "g.jsonl:5: error: There is no gone.txt in acts", "g.jsonl:6: warning: The quote stands in the same section (art_1) as that of line 1"]) expect(err).toContain(line);
    expect(report).toMatchObject({ texts: 3, missing: 3 });
    expect(rowOf(report, "estate/sauna")).toMatchObject({ support: 2, predicted: 2, correct: 2 });
  });

  test("a section is tagged in its act: what the act defines counts", async () => {
    const act = "Article 1. Definitions\n\nIn this Act, “Warden” means the keeper of a sauna.\n\nArticle 2. The Warden\n\nEach month the Warden shall be paid.\n";
    const { report } = await measured({ "sauna.yaml": water, "acts/act.txt": act, "g.jsonl": lines({ doc: "act.txt", quote: "shall be paid", themes: ["estate/sauna"] }) }, "g.jsonl", "--corpus", "acts", ...words);
    expect(rowOf(report, "estate/sauna")).toMatchObject({ support: 1, correct: 1 });
    const bare = await measured({ "sauna.yaml": water, "g.jsonl": lines({ id: "1", text: "Each month the Warden shall be paid.", themes: ["estate/sauna"] }) }, "g.jsonl", ...words);
    expect(rowOf(bare.report, "estate/sauna")).toMatchObject({ support: 1, correct: 0 });
  });

  test("halves by a field", async () => {
    const { report } = await measured(ours, "gold.jsonl", ...words, "--split", "country");
    expect(report.halves).toMatchObject({ first: { values: ["a", "c"], texts: 3 }, second: { values: ["b"], texts: 2 }, themes: expect.arrayContaining([expect.objectContaining({ theme: "estate/sauna", difference: 0 })]) });
    const { out } = await cli(await folderWith(ours), ["eval", "gold.jsonl", ...words, "--split", "country"]);
    expect(out).toMatch(/^Halves: 3 texts of a, c; 2 texts of b\..*\nF1 +First +Second +Difference +95 %$/m);
    expect((await measured(ours, "gold.jsonl", ...words, "--split", "colour")).err).toContain("fewer than two values of “colour”");
  });

  test("bad rows are told with their line, and the others measured", async () => {
    const files = { ...ours, "gold.jsonl": `{]\n${ours["gold.jsonl"]}{"id":"x","text":"T"}\n{"id":"one","text":"T","themes":[]}\n{"id":"y","themes":[]}\n{"doc":"a","quote":"b","themes":[]}\n` };
    const { code, err, report } = await measured(files, "gold.jsonl", ...words);
    expect(code).toBe(2);
    for (const line of ["gold.jsonl:1:2: error: This line is not JSON", "gold.jsonl:7: error: “themes” is missing", "gold.jsonl:8: error: The id “one” stands already in line 2", "gold.jsonl:9: error: “text” is missing; give it, or name the list", "gold.jsonl:10: error: This row quotes from a file"]) expect(err).toContain(line);
    expect(report).toMatchObject({ texts: 5, bad: 5, missing: 0 });
  });

  test.each([
    [["gone.jsonl"], "error: gone.jsonl: there is no such file"],
    [["gold.jsonl", "--threshold", "2"], "Expected a number from 0 to 1"],
    [["gold.jsonl", "--worst", "1.5"], "Expected a whole number of at least 0"],
    [["gold.jsonl", "--map", "empty"], "empty:1: error: The table has no row after its header"],
    [["empty"], "empty: error: No labelled text could be measured"],
    [["gold.jsonl", "--words", "bad.yaml"], /^bad\.yaml:\d+:\d+: error: /m],
    [["gold.jsonl", "--output", "gold.jsonl"], "would be written over"],
    [["gold.jsonl"], "gold.jsonl: warning: No theme is called estate/sauna, so it is never predicted"],
  ])("%j", async (args, message) => {
    const { code, err } = await cli(await folderWith({ ...ours, empty: "", "bad.yaml": "theme: x\nlable: y\n" }), ["eval", ...args]);
    expect(code).toBe(args.length === 1 && args[0] === "gold.jsonl" ? 0 : 2);
    expect(err).toEqual(typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message));
  });

  test("--output takes the report", async () => {
    const cwd = await folderWith(ours);
    const { out } = await cli(cwd, ["eval", "gold.jsonl", ...words]);
    await cli(cwd, ["eval", "gold.jsonl", ...words, "--output", "report.txt"]);
    expect(await readFile(join(cwd, "report.txt"), "utf8")).toBe(out);
  });
});
