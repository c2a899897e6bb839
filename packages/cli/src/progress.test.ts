import { Writable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import type { Io, Sink } from "./io.ts";
import { Progress } from "./progress.ts";

afterEach(() => { vi.restoreAllMocks(); });

/** What a bar prints over three inputs that take `each` milliseconds. */
async function printed(each: number, terminal: boolean, quiet = false): Promise<string> {
  const parts: string[] = [];
  const stderr = new Writable({ write: (chunk, _encoding, done) => { parts.push(String(chunk)); done(); } });
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const progress = new Progress({ stderr: Object.assign(stderr, terminal ? { isTTY: true, columns: 80, cursorTo() {}, clearLine() {}, moveCursor() {} } : {}) as unknown as Sink } as Io, 3, quiet);
  for (let count = 0; count < 3; count++) {
    now += each;
    await progress.advance();
  }
  progress.hide();
  progress.end();
  return parts.join("");
}

test("shows on a terminal when work outlasts a second, with the time left, and makes room for text", async () => {
  const shown = await printed(600, true);
  expect(shown).toContain("2/3  1 s left");
  expect(shown).toContain("\r\u001b[K");
});

test("never for short work, in a pipe, or when quiet is asked for", async () => {
  expect(await printed(100, true)).toBe("");
  expect(await printed(600, false)).toBe("");
  expect(await printed(600, true, true)).toBe("");
});
