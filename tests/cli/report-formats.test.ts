import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

describe("charterlint check --format", () => {
  const files = { "a.txt": bad, "empty.txt": "", "z.txt": good };
  const run = async (...args: string[]) => {
    const cwd = await folderWith(files);
    return { cwd, ...(await cli(cwd, [...trial, ...Object.keys(files), ...args])) };
  };

  test("sarif: one log about all files, with the rules' own words, written to a file", async () => {
    const { cwd, code, out } = await run("--format", "sarif", "--output", "out.sarif");
    expect([code, out]).toEqual([2, ""]);
    const [log] = JSON.parse(await readFile(join(cwd, "out.sarif"), "utf8")).runs;
    expect(log.tool.driver.rules).toMatchObject([{ id: "trial/blocked-without-court", name: "TRY-01", shortDescription: { text: "Blocking without a court" } }, { id: "trial/vague-harm" }]);
    expect(log.results.map((result: { kind: string; level: string; ruleIndex: number }) => `${result.kind} ${result.level} ${result.ruleIndex}`)).toEqual(["fail error 0", "fail note 1", "pass none 0"]);
    expect(log.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: "empty" }, level: "error" }] });
  });

  test("junit: fails what --fail-on fails", async () => {
    expect((await run("--format", "junit")).out).toContain('<testsuites name="charterlint" tests="4" failures="1" errors="1">');
    expect((await run("--format", "junit", "--fail-on", "info")).out).toContain('failures="2" errors="1">');
    expect((await run("--format", "junit", "--fail-on", "never")).out).toContain('failures="0" errors="1">');
  });

  test("github: a command for each remark and for what could not be read", async () => {
    const { out } = await run("--format", "github", "--show", "info");
    expect(out.trimEnd().split("\n").map((line) => line.slice(0, line.indexOf("title")))).toEqual(["::error file=a.txt,line=2,col=21,endColumn=25,", "::notice file=a.txt,line=3,col=4,endColumn=10,", "::error file=empty.txt,"]);
  });

  test("csv: a row for each finding", async () => {
    expect((await run("--format", "csv")).out.split("\r\n").map((row) => row.slice(0, 14))).toEqual(["file,id,point,", "a.txt,,1,TRY-0", "a.txt,,2,TRY-0", "z.txt,,1,TRY-0", ""]);
  });
});
