import { execFile, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith, trial } from "./run-cli.ts";
import { bad, good } from "./trial-pack.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = `${root}packages/cli/bin/charterlint.js`;
const env = { ...process.env, CHARTERLINT_CACHE: "off" };

/** The command itself, in a process of its own: workers run what `pnpm build` made. */
function command(cwd: string, args: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd, env }, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }));
  });
}

describe("with workers", { timeout: 120_000 }, () => {
  test.each([["text"], ["json"], ["jsonl"]])("check gives the same bytes as without, as %s, in the same order", async (format) => {
    const acts = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`bills/${index}.txt`, index % 3 === 0 ? good : bad.repeat(1 + (index % 4))]));
    const list = [bad, "", good].map((text, id) => JSON.stringify({ id: `t${id}`, text })).join("\n");
    const cwd = await folderWith({ ...acts, "bills/empty.txt": "", "bills/list.jsonl": list });
    const args = [...trial, "bills", "gone.txt", "--format", format, "--as-of", "2026-07-01", "--show", "info,cured"];
    const one = await command(cwd, [...args, "--jobs", "1"]);
    expect(one.code).toBe(2);
    expect(one.out.length).toBeGreaterThan(1000);
    expect(await command(cwd, [...args, "--jobs", "3"])).toEqual(one);
  });

  test("waivers, a baseline and settings by file count in each of them, and what is stale is told once", async () => {
    const waive = ["--rule", "TRY-01", "--reason", "The Code has a court confirm it.", "--author", "A. Lawyer", "--until", "2099-12-31"];
    const cwd = await folderWith({
      "charterlint.config.yaml": "packs: [checks]\nauthorities: [authority]\nbaseline: before.yaml\noverrides:\n  - {files: [c.txt], rules: {TRY-01: {severity: off}}}\n",
      "before.yaml": "version: 1\nfindings:\n  - {rule: trial/vague-harm, fingerprint: \"0000000000000000\", count: 1}\n",
      "a.txt": bad, "b.txt": bad, "c.txt": bad, "d.txt": bad.replace("website", "site"),
    });
    expect(await command(cwd, ["waive", "a.txt:2", ...waive])).toMatchObject({ code: 0 });
    const one = await command(cwd, ["check", "a.txt", "b.txt", "c.txt", "d.txt", "--format", "jsonl", "--jobs", "1"]);
    expect(one.out.trim().split("\n").map((row) => JSON.parse(row)).map(({ file, check, status }) => `${file} ${check} ${status}`))
      .toEqual(["a.txt TRY-01 waived", "a.txt TRY-02 open", "b.txt TRY-01 waived", "b.txt TRY-02 open", "c.txt TRY-02 open", "d.txt TRY-01 open", "d.txt TRY-02 open"]);
    expect(one.err.match(/^before\.yaml:3:5: warning: The baseline holds 1 finding no longer there/gm)).toHaveLength(1);
    expect(await command(cwd, ["check", "a.txt", "b.txt", "c.txt", "d.txt", "--format", "jsonl", "--jobs", "3"])).toEqual(one);
  });

  test("tag, too", async () => {
    const cwd = await folderWith({ "a.txt": bad, "b.txt": good, "l.jsonl": `{"id": 1, "text": "Personal data are collected."}` });
    const args = ["tag", "a.txt", "b.txt", "l.jsonl", "--format", "jsonl"];
    const one = await command(cwd, [...args, "--jobs", "1"]);
    expect(one).toMatchObject({ code: 0, out: expect.stringContaining("personal-data") });
    expect(await command(cwd, [...args, "--jobs", "2"])).toEqual(one);
  });

  test("Ctrl-C ends it at once, without a word", async () => {
    const cwd = await folderWith({ "list.jsonl": Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, text: bad })).join("\n") });
    const child = spawn(process.execPath, [bin, ...trial, "list.jsonl", "--jobs", "2"], { cwd, env });
    let said = "";
    child.stderr.on("data", (chunk) => { said += String(chunk); });
    child.stdout.once("data", () => child.kill("SIGINT"));
    const signal = await new Promise((resolve) => { child.on("exit", (_code, by) => resolve(by)); });
    expect([signal, said]).toEqual(["SIGINT", ""]);
  });
});
