import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

describe("charterlint check", () => {
  test("prints what it found for a lawyer, and exits with 1", async () => {
    const { code, out, err } = await cli(await folderWith({ "bill.txt": bad }), [...trial, "bill.txt"]);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out).toContain("Measured against: Charter of Trial; as of 2026-07-01.");
    expect(out).toContain("1. Substantial remark · Article 1(1)  Sites\n");
    expect(out).toContain("TRY-01 trial/blocked-without-court  bill.txt:2:21");
    expect(out).toMatch(/block a website\.\n\s+│\s+\^+\n/);
    expect(out).toContain("Looked for in: the same paragraph.");
    expect(out).toContain("Charter, Article 5(2) (the norm says so in words). Speech is free.");
    expect(out).toContain("Questions not shown: 1 (--show info).");
    expect(out).not.toContain("What is harmful?");
  });

  test("a bill that complies is clean, and shows what answers the rule when asked", async () => {
    const cwd = await folderWith({ "bill.txt": good });
    expect(await cli(cwd, [...trial, "bill.txt"])).toMatchObject({ code: 0, err: "" });
    expect((await cli(cwd, [...trial, "bill.txt", "--show", "cured,info"])).out).toContain("answered by the text");
  });

  test("--fail-on says from what severity on the exit code is 1", async () => {
    const cwd = await folderWith({ "bad.txt": bad, "question.txt": "1. Harmful content is removed.\n" });
    const code = async (...args: string[]): Promise<number> => (await cli(cwd, [...trial, ...args])).code;
    expect(await code("question.txt")).toBe(0);
    expect(await code("question.txt", "--fail-on", "info")).toBe(1);
    expect(await code("bad.txt", "--fail-on", "never")).toBe(0);
  });

  test("--report-language speaks of a bill in another language, words and place", async () => {
    const { out } = await cli(await folderWith({ "bill.txt": bad }), [...trial, "bill.txt", "--report-language", "kk"]);
    expect(out).toContain("Елеулі ескертпе · 1-баптың 1-тармағы");
    expect(out).toContain("Бұғаттау туралы кім шешеді?");
    expect(out).toContain("Сөз еркін.");
  });

  test("json is one document about all files, also about those that could not be read", async () => {
    const cwd = await folderWith({ "a.txt": bad, "empty.txt": "", "z.txt": good });
    const { code, out } = await cli(cwd, [...trial, "a.txt", "empty.txt", "z.txt", "--format", "json"]);
    const report = JSON.parse(out);
    expect(code).toBe(2);
    expect(report.files).toMatchObject([{ file: "a.txt", problems: [] }, { file: "empty.txt", language: "und", problems: [{ code: "empty", severity: "error" }] }, { file: "z.txt" }]);
    expect(report).toMatchObject({ asOf: "2026-07-01", packs: ["charter", "trial@1.0.0"] });
    expect(report.findings.map((row: { check: string; status: string; file: string }) => `${row.file} ${row.check} ${row.status}`))
      .toEqual(["a.txt TRY-01 open", "a.txt TRY-02 open", "z.txt TRY-01 cured"]);
  });

  test("a list of texts: findings with the id of their text, in order; a bad line is named and the others go on", async () => {
    const lines = [JSON.stringify({ id: "b", text: bad }), "{", JSON.stringify({ id: "a", text: bad }), JSON.stringify({ id: "b", text: good })];
    const { code, out, err } = await cli(await folderWith({ "list.jsonl": lines.join("\n") }), [...trial, "list.jsonl", "--format", "jsonl"]);
    const rows = out.trim().split("\n").map((row) => JSON.parse(row));
    expect(rows.map(({ id, check }) => `${id} ${check}`)).toEqual(["b TRY-01", "b TRY-02", "a TRY-01", "a TRY-02"]);
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toEqual([expect.stringMatching(/^list\.jsonl:2:\d+: error: This line is not JSON/), expect.stringMatching(/^list\.jsonl:4: error: The id “b” stands already in line 1/)]);
  });

  test("standard input is a document too", async () => {
    const { code, out } = await cli(await folderWith(), [...trial, "-"], { stdinText: bad });
    expect(code).toBe(1);
    expect(out).toContain("<stdin>:2:21");
  });

  test("--output writes the report to a file, but never over what is to be read", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    const shown = await cli(cwd, [...trial, "bill.txt"]);
    expect(await cli(cwd, [...trial, "bill.txt", "--output", "report.txt"])).toEqual({ code: 1, out: "", err: "" });
    expect(await readFile(join(cwd, "report.txt"), "utf8")).toBe(shown.out);
    expect((await cli(cwd, [...trial, "bill.txt", "--output", "./bill.txt"])).err).toContain("bill.txt: would be written over");
    expect(await readFile(join(cwd, "bill.txt"), "utf8")).toBe(bad);
    expect(await cli(cwd, [...trial, "bill.txt", "--output", "no/such/folder.txt"])).toMatchObject({ code: 2, err: expect.stringContaining("cannot be written") });
  });

  test("colours on a terminal, not in a file or a pipe, and not against NO_COLOR", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    const colored = async (args: string[], more: Parameters<typeof cli>[2] = {}): Promise<boolean> =>
      (await cli(cwd, [...trial, "bill.txt", ...args], more)).out.includes("\u001b[31m");
    expect(await colored([])).toBe(false);
    expect(await colored([], { terminal: true })).toBe(true);
    expect(await colored([], { terminal: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await colored(["--color", "always"])).toBe(true);
    expect(await colored(["--color", "never"], { terminal: true })).toBe(false);
  });

  test("--as-of is printed, and --timings says how long each stage took", async () => {
    const { out, err } = await cli(await folderWith({ "bill.txt": bad }), [...trial, "bill.txt", "--as-of", "2026-01-31", "--timings"]);
    expect(out).toContain("as of 2026-01-31");
    expect(err).toMatch(/^timings: start \d+ ms, read \d+ ms, check \d+ ms, report \d+ ms, all \d+ ms for 1 texts\n$/);
  });

  test("the same input gives the same bytes", async () => {
    const cwd = await folderWith({ "a.txt": bad, "b.txt": good });
    const args = [...trial, ".", "--format", "json"];
    expect((await cli(cwd, args)).out).toBe((await cli(cwd, args)).out);
  });
});
