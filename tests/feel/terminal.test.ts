import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/run-cli.ts";
import { bad } from "../cli/trial-pack.ts";

const bin = fileURLToPath(new URL("../../packages/cli/bin/charterlint.js", import.meta.url));
const hasTerminal = spawnSync("script", ["--version"]).status === 0;
const bill = "Article 1\n1. The authorised body may block any website.\n";

/** The command on a terminal of `columns` columns that `script` (util-linux) makes: what is shown so far, and its end. */
function onTerminal(cwd: string, args: readonly string[], columns = 80): { shown: () => string; until: (pattern: RegExp) => Promise<void>; interrupt: () => void; end: Promise<number> } {
  const command = [`stty cols ${columns}`, `exec ${[process.execPath, bin, ...args].map((word) => `'${word}'`).join(" ")}`].join("; ");
  const child = spawn("script", ["--quiet", "--return", "--command", command, "/dev/null"], { cwd, env: { ...process.env, CHARTERLINT_CACHE: "off", NO_COLOR: "", TERM: "xterm" } });
  let shown = "";
  child.stdout.on("data", (chunk) => { shown += String(chunk); });
  const end = new Promise<number>((resolve) => { child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : -1))); });
  return {
    shown: () => shown,
    until: (pattern) => new Promise((resolve, reject) => {
      const look = (): void => { if (pattern.test(shown)) resolve(); };
      child.stdout.on("data", look);
      void end.then(() => (pattern.test(shown) ? resolve() : reject(new Error(`It ended before ${pattern}: ${shown}`))));
      look();
    }),
    // As if Ctrl-C were typed.
    interrupt: () => child.stdin.write("\u0003"),
    end,
  };
}

describe.skipIf(!hasTerminal)(`on a terminal${hasTerminal ? "" : " (skipped: there is no `script` of util-linux)"}`, { timeout: 120_000 }, () => {
  test("the first finding is on the screen before the last file is read, and Ctrl-C ends it with 130", async () => {
    const bills = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`bills/${String(index).padStart(2, "0")}.txt`, bad.repeat(40)]));
    const cwd = await folderWith(bills);
    const run = onTerminal(cwd, ["check", "bills", "--jobs", "2"]);
    await run.until(/bills\/00\.txt/);
    run.interrupt();
    expect(await run.end).toBe(130);
    expect(run.shown()).not.toContain("bills/59.txt");
    expect(run.shown()).not.toContain("error:");
  });

  test("Ctrl-C leaves what was in the file, and nothing half-written", async () => {
    const cwd = await folderWith({ "list.jsonl": Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, text: bad })).join("\n"), "out.jsonl": "before\n" });
    const run = onTerminal(cwd, ["check", "list.jsonl", "--format", "jsonl", "--output", "out.jsonl"]);
    await run.until(/\[=*-*\] +\d+\//);
    run.interrupt();
    expect(await run.end).toBe(130);
    expect(readdirSync(cwd).filter((name) => name.startsWith("out"))).toEqual(["out.jsonl"]);
    expect(spawnSync("cat", [join(cwd, "out.jsonl")], { encoding: "utf8" }).stdout).toBe("before\n");
  });

  test("--watch checks again what changes, and that only; what it showed stays", async () => {
    const cwd = await folderWith({ "bills/a.txt": bill, "bills/b.txt": bill });
    const run = onTerminal(cwd, ["check", "bills", "--watch"]);
    await run.until(/Watching 2 files/);
    const first = run.shown().length;
    expect(run.shown()).toMatch(/a\.txt[\s\S]*b\.txt/);
    appendFileSync(join(cwd, "bills/b.txt"), "2. Everyone may appeal to a court.\n");
    await run.until(/Watching[\s\S]*b\.txt[\s\S]*Watching 2 files/);
    expect(run.shown().slice(first)).not.toContain("bills/a.txt");
    writeFileSync(join(cwd, "bills/c.txt"), bill);
    await run.until(/Watching 3 files/);
    rmSync(join(cwd, "bills/c.txt"));
    // Neither the screen nor the lines above are cleared.
    // oxlint-disable-next-line no-control-regex
    expect(run.shown()).not.toMatch(/\u001b\[[23]J|\u001bc/);
    run.interrupt();
    expect(await run.end).toBe(130);
  });

  test.each([[40], [80], [200]])("a terminal of %i columns is kept to, in colour", async (columns) => {
    const cwd = await folderWith({ "a.txt": bill });
    const run = onTerminal(cwd, ["check", "a.txt"], columns);
    expect(await run.end).toBe(1);
    expect(run.shown()).toContain("\u001b[31m");
    // oxlint-disable-next-line no-control-regex
    const lines = run.shown().replace(/\u001b\[[0-9;]*m/g, "").split(/\r?\n/);
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  });
});
