import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

const settings = (more = ""): Record<string, string> => ({ "charterlint.config.yaml": `packs: [./checks]\nauthorities: [./authority]\n${more}`, "bill.txt": bad, "drafts/old/bill.txt": bad });
const rows = (out: string): string[] => out.trim().split("\n").filter((line) => line !== "").map((line) => JSON.parse(line)).map(({ file, check, severity, status }) => `${file} ${check} ${severity} ${status}`);

describe("charterlint.config.yaml", () => {
  test("stands in for flags, from the nearest folder upwards, with paths of its own", async () => {
    const cwd = await folderWith(settings("failOn: info\nreportLanguage: kk\nasOf: 2026-05-05\n"));
    const { code, out, err } = await cli(join(cwd, "drafts/old"), ["check", "bill.txt"]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain("Бұғаттау туралы кім шешеді?");
    expect(out).toContain("2026-05-05");
    expect(await cli(join(cwd, "drafts"), ["check", "old/bill.txt", "--fail-on", "never", "--report-language", "en", "--as-of", "2026-06-06"])).toMatchObject({ code: 0, out: expect.stringMatching(/2026-06-06[^]*Who decides on the blocking\?/) });
  });

  test("serves other commands too", async () => {
    const cwd = await folderWith(settings());
    expect((await cli(cwd, ["rules", "list"])).out).toContain("trial/blocked-without-court");
    expect((await cli(cwd, ["why", "bill.txt:2"])).out).toContain("trial/blocked-without-court");
  });

  test("--config names another, and --pack wins over its packs", async () => {
    const cwd = await folderWith({ ...settings("failOn: never\n"), "ci/strict.yaml": "failOn: info\npacks: [../checks]\nauthorities: [../authority]\n", "good.txt": "1. Harmful content is removed.\n" });
    expect((await cli(cwd, ["check", "good.txt"])).code).toBe(0);
    expect((await cli(cwd, ["check", "good.txt", "--config", "ci/strict.yaml"])).code).toBe(1);
    expect((await cli(cwd, ["rules", "list", "--config", "ci/strict.yaml", "--pack", "limits"])).out).not.toContain("trial/");
    expect(await cli(cwd, ["check", "good.txt", "--config", "none.yaml"])).toMatchObject({ code: 2, err: expect.stringMatching(/^none\.yaml: error: Cannot be read/) });
  });

  test("changes severities by rule, code and pattern, and by file, later ones winning", async () => {
    const cwd = await folderWith(settings(`rules:
  TRY-*: {severity: info}
  trial/blocked-without-court: {severity: warning}
overrides:
  - files: ["drafts/**"]
    rules: {TRY-01: {severity: "off"}}
  - files: [drafts/old/*]
    rules: {TRY-02: {severity: off}}
`));
    const { code, out } = await cli(cwd, ["check", "bill.txt", "drafts", "--format", "jsonl"]);
    expect(code).toBe(0);
    expect(rows(out)).toEqual(["bill.txt TRY-01 warning open", "bill.txt TRY-02 info open"]);
  });

  test("gives files a language", async () => {
    const cwd = await folderWith({ ...settings("overrides:\n  - files: ['*.kk.txt']\n    language: kk\n"), "a.kk.txt": "Министрлік сайтты бұғаттай алады.\n", "a.txt": "Министрлік сайтты бұғаттай алады.\n" });
    const { files, findings } = JSON.parse((await cli(cwd, ["check", "a.kk.txt", "--format", "json"])).out);
    expect(files).toMatchObject([{ language: "kk" }]);
    expect(findings).toMatchObject([{ check: "TRY-01", language: "kk" }]);
  });

  test("gives files a language in every command; the command line's wins", async () => {
    const cwd = await folderWith({ ...settings("language: ru\noverrides:\n  - files: ['*.en.txt']\n    language: en\n"), "a.en.txt": bad });
    const { findings } = JSON.parse((await cli(cwd, ["check", "a.en.txt", "--format", "json"])).out);
    expect(findings.map(({ language }: { language: string }) => language)).toEqual(["en", "en"]);
    expect(JSON.parse((await cli(cwd, ["check", "a.en.txt", "--format", "json", "--language", "ru"])).out)).toMatchObject({ files: [{ language: "ru" }], findings: [] });
    expect((await cli(cwd, ["why", "a.en.txt:2"])).out).toContain("trial/blocked-without-court");
    expect((await cli(cwd, ["why", "a.en.txt:2", "--language", "ru"])).out).not.toContain("trial/blocked-without-court");
    const tags = async (...more: string[]): Promise<string> => (await cli(cwd, ["tag", "a.en.txt", "--format", "jsonl", ...more])).out;
    expect(await tags()).toContain("digital-rights");
    expect(await tags("--language", "kk")).not.toContain("digital-rights");
  });

  test("says what a severity cannot be, and which rule is not there", async () => {
    const { err, out } = await cli(await folderWith(settings("rules:\n  TRY-02: {severity: error}\n  TRY-09: {severity: off}\n")), ["check", "bill.txt", "--format", "jsonl"]);
    expect(rows(out)[1]).toBe("bill.txt TRY-02 warning open");
    expect(err.trim().split("\n")).toEqual([
      expect.stringMatching(/^charterlint\.config\.yaml:5:3: warning: There is no rule or check "TRY-09"/),
      expect.stringMatching(/^charterlint\.config\.yaml:4:3: warning: TRY-02 is to be of severity error; 1 finding stays milder: /),
    ]);
  });

  test("names waivers and baseline, relative to itself", async () => {
    const cwd = await folderWith(settings("waivers: law/accepted.yaml\nbaseline: law/before.yaml\n"));
    const args = ["--rule", "TRY-01", "--reason", "The Code has a court confirm it.", "--author", "A", "--until", "2027-01-01"];
    expect(await cli(cwd, ["waive", "bill.txt:2", ...args, "--waivers", "law.yaml"])).toMatchObject({ code: 0 });
    const nested = await folderWith({ ...settings("waivers: law/accepted.yaml\nbaseline: law/before.yaml\n"), "law/README": "" });
    expect(await cli(join(nested, "drafts"), ["waive", "../bill.txt:2", ...args])).toMatchObject({ code: 0, out: expect.stringContaining(join("..", "law", "accepted.yaml")) });
    expect(await cli(nested, ["baseline", "bill.txt"])).toMatchObject({ code: 0, out: expect.stringContaining(`${join("law", "before.yaml")}: findings: 1`) });
    expect(await cli(join(nested, "drafts"), ["check", "../bill.txt", "--fail-on", "info"])).toMatchObject({ code: 0, err: "" });
    expect((await cli(nested, ["check", "bill.txt", "--fail-on", "info", "--strict"])).code).toBe(1);
  });

  test.each([
    ["an unknown key", "pack: [limits]\n", 'charterlint.config.yaml:3:1: error: Unknown key "pack" in the file; did you mean "packs"?'],
    ["a circle", "extends: [./charterlint.config.yaml]\n", "charterlint.config.yaml:3:11: error: This extends itself"],
  ])("with %s stops the run, at its line", async (_, more, expected) => {
    const { code, out, err } = await cli(await folderWith(settings(more)), ["check", "bill.txt"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
  });

  test("with packs that are not there stops the run, at their lines", async () => {
    const { code, err } = await cli(await folderWith({ "charterlint.config.yaml": "packs:\n  - ./nothing\n  - limitz\nauthorities: [nobody]\n", "bill.txt": good }), ["check", "bill.txt"]);
    expect(code).toBe(2);
    expect(err.trim().split("\n").map((line) => line.slice(0, 46))).toEqual(["charterlint.config.yaml:2:5: error: There is n", "charterlint.config.yaml:3:5: error: There is n", "charterlint.config.yaml:4:15: error: There is "]);
  });
});
