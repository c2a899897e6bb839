import { mkdtempSync, rmSync, utimesSync, writeFileSync, existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openCache, sweepCache } from "./cache.ts";
import type { Io } from "./io.ts";

const hour = 60 * 60 * 1000;

test("the cache is swept by a first run, and then not before an hour is over", async () => {
  const folder = mkdtempSync(join(tmpdir(), "swept-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const draft = join(folder, "aa", "broken-off.tmp"), start = 1_800_000_000_000;
  /** Whether a draft that nobody will finish is still there after a run at this time. */
  const staysAfter = async (at: number): Promise<boolean> => {
    mkdirSync(dirname(draft), { recursive: true });
    writeFileSync(draft, "");
    utimesSync(draft, 0, 0);
    const io = { env: { CHARTERLINT_CACHE: folder }, now: () => new Date(at) } as unknown as Io;
    await sweepCache(openCache(true, io)!, io);
    return existsSync(draft);
  };
  expect(await staysAfter(start)).toBe(false);
  expect(await staysAfter(start + hour / 2)).toBe(true);
  expect(await staysAfter(start + hour)).toBe(false);
  // A clock that was set back doesn't put it off.
  expect(await staysAfter(start)).toBe(false);
});
