import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Writable } from "node:stream";
import { run, type Io, type Sink } from "charterlint";
import { onTestFinished } from "vitest";
import { trialFiles } from "./trial-pack.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A stream that keeps what is written to it. */
function keep(terminal: boolean, columns: number): { sink: Sink; text: () => string } {
  const parts: string[] = [];
  const sink = new Writable({ write: (chunk, _encoding, done) => { parts.push(String(chunk)); done(); } }) as Sink & { isTTY?: boolean; columns?: number };
  if (terminal) Object.assign(sink, { isTTY: true, columns });
  return { sink, text: () => parts.join("") };
}

/** A folder that holds the trial packs `checks` and `authority`, and these files; gone when the test is over. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "charterlint-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...trialFiles, ...files })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Runs the command line as if typed in `cwd` on 1 July 2026. */
export async function cli(cwd: string, args: readonly string[], more: Partial<Io> & { stdinText?: string; terminal?: boolean; columns?: number } = {}): Promise<Ran> {
  const { stdinText = "", terminal = false, columns = 90, env = {}, ...io } = more;
  const out = keep(terminal, columns), err = keep(terminal, columns);
  const code = await run(args, {
    stdin: (async function* () { yield Buffer.from(stdinText); })(),
    stdout: out.sink,
    stderr: err.sink,
    // Whoever runs the tests keeps a cache of their own.
    env: { CHARTERLINT_CACHE: "off", ...env },
    cwd,
    now: () => new Date(2026, 6, 1),
    ...io,
  });
  return { code, out: out.text(), err: err.text() };
}

/** `check` with the trial packs. */
export const trial: readonly string[] = ["check", "--pack", "checks", "--pack", "authority"];
