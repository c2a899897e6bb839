import { Writable } from "node:stream";
import { describe, expect, test } from "vitest";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad, trialFiles } from "./trial-pack.ts";

const rules = trialFiles["checks/rules.yaml"] as string;

describe("what cannot be read is named in one sentence, and the others are checked", () => {
  test.each([
    ["a missing file", "gone.txt", {}, /^gone\.txt: error: There is no such file/],
    ["an empty file", "empty.txt", { "empty.txt": "" }, /^empty\.txt(:1)?(:1)?: error: .*no text/],
    ["white space", "blank.txt", { "blank.txt": " \n\n" }, /^blank\.txt(:1)?(:1)?: error: /],
    ["binary", "bill.txt", { "bill.txt": Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256) }, /^bill\.txt(:\d+)*: error: /],
    ["a type that no reader takes", "bill.xls", { "bill.xls": "x" }, /^bill\.xls: error: No reader takes files of type \.xls; name a file of one of these types: .*\.txt/],
    ["an empty folder", "drafts", { "drafts/notes.xls": "" }, /^drafts: error: This folder holds no file that can be read/],
    ["a pattern that fits nothing", "x*.txt", {}, /^x\*\.txt: error: No file that can be read fits this pattern/],
  ])("%s", async (_name, path, files, message) => {
    const cwd = await folderWith({ "good.txt": bad, ...files });
    const { code, out, err } = await cli(cwd, [...trial, path, "good.txt"]);
    expect(code).toBe(2);
    expect(out).toContain("good.txt:2:21");
    expect(err.trim().split("\n")).toEqual([expect.stringMatching(message)]);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

describe("a pack with a mistake stops the run, with file, line and column", () => {
  test.each([
    ["YAML that is broken", "rules:\n  - id: [a\n", /^checks\/rules\.yaml:\d+:\d+: error: /],
    ["an unknown key", rules.replace("step: 6", "stop: 6"), /^checks\/rules\.yaml:5:5: error: .*stop.*step/m],
    ["a rule id used twice", rules.replace("id: vague-harm", "id: blocked-without-court"), /^checks\/rules\.yaml:20:9: error: .*blocked-without-court.*twice/m],
    ["a concept that nobody declares", rules.replace("action: [blocking]", "action: [bloking]"), /^checks\/rules\.yaml:10:19: error: .*"bloking"/],
  ])("%s", async (_name, text, message) => {
    const { code, out, err } = await cli(await folderWith({ "bill.txt": bad, "checks/rules.yaml": text }), [...trial, "bill.txt"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("a pack that is not there: the names there are", async () => {
    const { code, err } = await cli(await folderWith({ "bill.txt": bad }), ["check", "bill.txt", "--pack", "digital-writes"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: There is no pack "digital-writes"; did you mean digital-rights\? Name a folder .*, or one of: .*transition/);
  });

  test("two packs of one name", async () => {
    const { code, err } = await cli(await folderWith({ "bill.txt": bad, "copy/pack.yaml": trialFiles["checks/pack.yaml"] as string, "copy/rules.yaml": rules }), [...trial, "--pack", "copy", "bill.txt"]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^copy: error: Another pack that was named is also called "trial"/)]);
  });

  test("a rule that no authority serves is not run, and that is said", async () => {
    const { err } = await cli(await folderWith({ "bill.txt": bad }), ["check", "--pack", "checks", "bill.txt"]);
    expect(err).toContain("checks/rules.yaml:2: warning: trial/blocked-without-court is not run: no authority serves TRY-01");
  });
});

describe("wrong usage", () => {
  test.each([
    [["chek"], "Did you mean check?"],
    [["check", "a.txt", "--fromat", "json"], "Did you mean --format?"],
    [["check", "a.txt", "--format", "xml"], "json, jsonl"],
    [["check"], "missing required argument 'path'"],
    [["check", "a.txt", "--as-of", "2026-02-30"], "Expected a date such as 2026-07-01"],
    [["check", "a.txt", "--show", "nothing"], "info, cured"],
    [["rules", "show", "xqzw"], "`charterlint rules list` shows what there is"],
    [["pack", "test", "nowhere"], 'There is no pack "nowhere"; tried nowhere;'],
    [["structure", "."], "name one of them"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await cli(await folderWith({ "a.txt": bad, "b.txt": bad }), args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  test("--help and --version are no mistakes", async () => {
    const cwd = await folderWith();
    expect(await cli(cwd, ["--help"])).toMatchObject({ code: 0, out: expect.stringContaining("Examples:"), err: "" });
    expect(await cli(cwd, ["check", "--help"])).toMatchObject({ code: 0, out: expect.stringContaining("$ charterlint check bill.txt") });
    expect(await cli(cwd, ["--version"])).toMatchObject({ code: 0, out: "0.1.0\n" });
  });
});

test("a reader that goes away (… | head) ends the run quietly", async () => {
  const stdout = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => { done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })); },
  });
  const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.txt`, bad]));
  const { code, err } = await cli(await folderWith(files), [...trial, "*.txt"], { stdout });
  expect([code, err]).toEqual([0, ""]);
});
