import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";
import { trialFiles } from "./trial-pack.ts";

test("tests a pack again when it changes, and only that one, until it is interrupted", async () => {
  const cwd = await folderWith({ "other/pack.yaml": trialFiles["checks/pack.yaml"]!.replace("trial", "other"), "other/rules.yaml": trialFiles["checks/rules.yaml"]! });
  let interrupt = (): void => undefined;
  let watching = (): void => undefined;
  const ready = new Promise<void>((done) => { watching = done; });
  const lines: string[] = [];
  let third = (): void => undefined;
  const again = new Promise<void>((done) => { third = done; });
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      lines.push(...String(chunk).match(/^\w+: 2 rules.*$/gm) ?? []);
      if (lines.length === 3) third();
      done();
    },
  });
  const ran = cli(cwd, ["pack", "test", "checks", "other", "--watch"], { stdout, onInterrupt: (last) => { interrupt = last; watching(); return () => undefined; } });
  await ready;
  const rules = join(cwd, "checks/rules.yaml");
  await writeFile(rules, (await readFile(rules, "utf8")).replace("may block a website by court order", "may block a website by decree"));
  await again;
  interrupt();
  expect((await ran).code).toBe(0);
  expect(lines).toEqual(["trial: 2 rules, 8 examples, 0 failed", "other: 2 rules, 8 examples, 0 failed", "trial: 2 rules, 8 examples, 1 failed"]);
}, 120_000);

test("a folder that is not there cannot be watched", async () =>
  expect(await cli(await folderWith(), ["pack", "test", "nowhere", "--watch"])).toMatchObject({ code: 2, err: "error: nowhere: there is no such folder to watch.\n" }));
