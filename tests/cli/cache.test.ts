import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folderWith, trial, type Ran } from "./run-cli.ts";
import { bad, good, trialFiles } from "./trial-pack.ts";

/** Checks in `cwd` with a cache of its own. */
function cached(cwd: string, ...args: string[]): Promise<Ran> {
  return cli(cwd, [...trial, ...args], { env: { CHARTERLINT_CACHE: join(cwd, "cache") } });
}

const isCached = ({ err }: Ran): boolean => err.includes("as kept from earlier");

describe("the cache of findings", () => {
  test.each([["text"], ["json"], ["jsonl"]])("gives the same bytes as without, as %s", async (format) => {
    const cwd = await folderWith({ "a.txt": bad, "b.md": `# Act\n\n${bad}`, "c.txt": good, "d.txt": "" });
    const args = ["a.txt", "b.md", "c.txt", "d.txt", "--format", format, "--show", "info,cured"];
    const without = await cached(cwd, ...args, "--no-cache");
    expect(await readdir(cwd)).not.toContain("cache");
    expect(await cached(cwd, ...args)).toEqual(without);
    expect(await cached(cwd, ...args)).toEqual(without);
  });

  test("a second run finds what the first kept; another text, date, language or pack is checked anew", async () => {
    const cwd = await folderWith({ "a.txt": bad, "b.txt": good });
    const run = (...args: string[]): Promise<Ran> => cached(cwd, "--timings", ...args);
    expect(isCached(await run("a.txt"))).toBe(false);
    expect(isCached(await run("a.txt"))).toBe(true);
    expect(isCached(await run("a.txt", "--format", "json", "--fail-on", "never"))).toBe(true);
    expect(isCached(await run("b.txt"))).toBe(false);
    expect(isCached(await run("a.txt", "--as-of", "2026-07-02"))).toBe(false);
    expect(isCached(await run("a.txt", "--language", "en"))).toBe(false);
    expect(isCached(await run("a.txt", "--report-language", "ru"))).toBe(false);
    expect(isCached(await run("a.txt", "--pack", "kz-2026"))).toBe(false);
    expect(isCached(await run("a.txt", "--no-cache"))).toBe(false);
  });

  test("a pack that was changed is read anew, and what it says now is said", async () => {
    const cwd = await folderWith({ "a.txt": bad });
    await cached(cwd, "a.txt");
    expect((await cached(cwd, "a.txt")).out).toContain("Who decides on the blocking?");
    await writeFile(join(cwd, "checks/rules.yaml"), trialFiles["checks/rules.yaml"]!.replace("Who decides on the blocking?", "Who blocks?"));
    const { out } = await cached(cwd, "a.txt");
    expect(out).toContain("Who blocks?");
    expect(out).not.toContain("Who decides on the blocking?");
  });

  test("no cache is kept where it is switched off or cannot be written", async () => {
    const cwd = await folderWith({ "a.txt": bad, taken: "" });
    const plain = await cli(cwd, [...trial, "a.txt"]);
    expect(await cli(cwd, [...trial, "a.txt"], { env: { CHARTERLINT_CACHE: join(cwd, "taken", "below") } })).toEqual(plain);
  });
});
