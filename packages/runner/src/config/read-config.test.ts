import { mkdir, realpath, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../folder.fixture.ts";
import { settingsOf } from "./file-settings.ts";
import { findUpward } from "./find-upward.ts";
import { fitsGlob } from "./path-glob.ts";
import { readConfig } from "./read-config.ts";

const read = async (files: Readonly<Record<string, string>>): Promise<Awaited<ReturnType<typeof readConfig>> & { folder: string }> => {
  const folder = await folderWith(files);
  return { folder, ...await readConfig(join(folder, "charterlint.config.yaml"), folder) };
};
const told = async (files: Readonly<Record<string, string>>): Promise<string[]> => (await read(files)).problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
const config = (text: string): Record<string, string> => ({ "charterlint.config.yaml": text });

describe("a wrong configuration is a sentence with file, line and column", () => {
  test.each([
    ["no YAML", "packs: [", "charterlint.config.yaml:1:9 This is not valid YAML"],
    ["nothing at all", "# to be written\n", "the file must be a mapping, not nothing"],
    ["an unknown key", "language: ru\npack: [x]\n", 'charterlint.config.yaml:2:1 Unknown key "pack" in the file; did you mean "packs"?'],
    ["an unknown key inside", "rules:\n  DR-01: {severty: off}\n", 'charterlint.config.yaml:2:11 Unknown key "severty" in "DR-01"; did you mean "severity"?'],
    ["a wrong severity", "rules:\n  DR-01: {severity: fatal}\n", 'charterlint.config.yaml:2:21 "fatal" is not a value of "severity"; expected error, warning, info, off.'],
    ["a severity without its key", "rules:\n  DR-01: off\n", 'charterlint.config.yaml:2:10 "DR-01" must be a mapping, not text.'],
    ["a wrong language", "language: de\n", 'charterlint.config.yaml:1:11 "de" is not a value of "language"'],
    ["a wrong fail level", "failOn: eror\n", 'charterlint.config.yaml:1:9 "eror" is not a value of "failOn"; expected error, warning, info, never. Did you mean "error"?'],
    ["a date that no calendar has", "asOf: 2026-02-30\n", 'charterlint.config.yaml:1:7 "asOf" must be a date such as 2026-07-01, not "2026-02-30".'],
    ["packs that are no list", "packs: my-pack\n", 'charterlint.config.yaml:1:8 "packs" must be a list, not text.'],
    ["an override without files", "overrides:\n  - rules: {DR-01: {severity: off}}\n", 'charterlint.config.yaml:2:5 item 1 of "overrides" lacks the key "files".'],
    ["a key given twice", "language: ru\nlanguage: kk\n", "charterlint.config.yaml:2:1 This is not valid YAML"],
    ["extending what is not there", "extends:\n  - ./shared.yaml\n", 'charterlint.config.yaml:2:5 There is no configuration "./shared.yaml"'],
    ["extending a package that is not there", "extends: [nobody]\n", 'charterlint.config.yaml:1:11 There is no configuration "nobody"'],
    ["extending itself", "extends: [./charterlint.config.yaml]\n", "charterlint.config.yaml:1:11 This extends itself: charterlint.config.yaml → charterlint.config.yaml; leave one of them out."],
  ])("%s", async (_, text, expected) => expect((await told(config(text))).join("\n")).toContain(expected));

  test("a mistake in what is extended is told at its own place, and once", async () => {
    expect(await told({ ...config("extends: [./a.yaml, ./b.yaml]\n"), "a.yaml": "extends: [./c.yaml]\n", "b.yaml": "extends: [./c.yaml]\n", "c.yaml": "language: ru\nfoo: 1\n" }))
      .toEqual([expect.stringContaining('c.yaml:2:1 Unknown key "foo" in the file')]);
  });

  test("a circle of three is told where it closes, with its way", async () => {
    expect(await told({ ...config("extends: [./a.yaml]\n"), "a.yaml": "extends: [./b.yaml]\n", "b.yaml": "language: ru\nextends: [./a.yaml]\n" }))
      .toEqual(["b.yaml:2:11 This extends itself: a.yaml → b.yaml → a.yaml; leave one of them out."]);
  });
});

describe("extends", () => {
  test("what a file says wins over what it extends, later ones over earlier ones; lists are added; paths are those of the file that names them", async () => {
    const { config: merged, folder, problems } = await read({
      ...config("extends: [./shared/one.yaml, ./shared/two.yaml]\nfailOn: info\npacks: [./mine]\nrules:\n  DR-01: {severity: off}\n"),
      "shared/one.yaml": "language: ru\nfailOn: never\nreportLanguage: en\npacks: [./theirs, limits]\nwaivers: accepted.yaml\nrules:\n  DR-01: {severity: info}\n",
      "shared/two.yaml": "language: kk\noverrides:\n  - files: ['*.md']\n    language: en\n",
    });
    expect(problems).toEqual([]);
    expect(merged).toMatchObject({ language: "kk", failOn: "info", reportLanguage: "en", waivers: join(folder, "shared/accepted.yaml") });
    expect(merged!.packs.map(({ name }) => name)).toEqual([join(folder, "shared/theirs"), "limits", join(folder, "mine")]);
    expect(merged!.rules.flat().map(({ rule, severity, at }) => `${rule} ${severity} ${at!.file}:${at!.line}:${at!.column}`))
      .toEqual(["DR-01 info shared/one.yaml:7:3", "DR-01 off charterlint.config.yaml:5:3"]);
    expect(merged!.overrides).toMatchObject([{ folder: join(folder, "shared"), globs: ["*.md"], language: "en" }]);
  });

  test("a package is found in the nearest node_modules, by its name or a file of it", async () => {
    const { config: merged } = await read({
      ...config("extends: ['@ngo/lint', other/strict.yaml]\n"),
      "node_modules/@ngo/lint/charterlint.config.yaml": "language: kk\n",
      "node_modules/other/strict.yaml": "failOn: info\n",
    });
    expect(merged).toMatchObject({ language: "kk", failOn: "info" });
  });
});

test("the nearest file upwards is found, a folder of that name is not", async () => {
  const folder = await realpath(await folderWith({ "charterlint.config.yml": "", "a/b/c/bill.txt": "" }));
  await mkdir(join(folder, "a/charterlint.config.yaml"));
  expect(findUpward(join(folder, "a/b/c"), ["charterlint.config.yaml", "charterlint.config.yml"])).toBe(join(folder, "charterlint.config.yml"));
  expect(findUpward(folder, ["no-such-file-anywhere.yaml"])).toBeUndefined();
  await symlink(join(folder, "a"), join(folder, "link"));
  expect(findUpward(join(folder, "link/b"), ["charterlint.config.yml"])).toBe(join(folder, "charterlint.config.yml"));
});

test.each([
  ["bills/a.txt", "bills/*.txt", true], ["bills/2026/a.txt", "bills/*.txt", false], ["bills/2026/a.txt", "bills/**", true], ["bills/2026/x/a.txt", "bills/**/a.txt", true],
  ["bills/a.txt", "bills/**/a.txt", true], ["bills/a.txt", "*.txt", true], ["a.txt", "./*.txt", true], ["a.txt", "?.txt", true], ["ab.txt", "?.txt", false],
  ["a.md", "*.{txt,md}", true], ["a.docx", "*.{txt,md}", false], ["a+b(1).txt", "a+b(1).txt", true], ["axb.txt", "a.b.txt", false], ["a{b.txt", "a}b.txt", false],
  ["заң/жоба.txt", "заң/*.txt", true], ["../other/a.txt", "bills/*", false],
])("%s fits %s: %s", (path, glob, expected) => expect(fitsGlob(path, glob)).toBe(expected));

test("a file's settings are those of all globs that it fits, later ones winning", () => {
  const settings = [
    { folder: "/p", globs: ["drafts/**"], rules: [{ rule: "DR-*", severity: "off" as const }], language: "ru" },
    { folder: "/p/drafts", globs: ["old/*", "*.md"], rules: [], language: "kk" },
    { folder: "/q", globs: ["**"], rules: [], language: "en" },
  ];
  expect(settingsOf("drafts/a.txt", settings, "/p")).toEqual({ rules: [[{ rule: "DR-*", severity: "off" }]], language: "ru" });
  expect(settingsOf("../p/drafts/old/a.txt", settings, "/x")).toMatchObject({ language: "kk" });
  expect(settingsOf("/r/a.txt", settings, "/p")).toEqual({ rules: [] });
});
