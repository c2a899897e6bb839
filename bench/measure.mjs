import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const usageFile = join(tmpdir(), `charterlint-bench-${process.pid}.json`);
const preload = `--import=${new URL("rusage.mjs", import.meta.url).href}`;

/**
 * Runs a Node script some times and gives the best: seconds on the clock, seconds of processor time, megabytes of memory at most, and what it printed.
 * @param before is called before each run.
 */
export function bestOf(runs, args, { cwd, env = {}, before = () => undefined } = {}) {
  let best;
  for (let run = 0; run < runs; run++) {
    before();
    const start = performance.now();
    const done = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 30, env: { ...process.env, ...env, BENCH_RUSAGE: usageFile, NODE_OPTIONS: preload } });
    const wall = (performance.now() - start) / 1000;
    if (done.error || done.signal) throw new Error(`${args.join(" ")}: ${done.error?.message ?? done.signal}\n${done.stderr}`);
    const usage = JSON.parse(readFileSync(usageFile, "utf8"));
    rmSync(usageFile, { force: true });
    const one = { wall, ...usage, out: done.stdout, err: done.stderr, code: done.status };
    if (!best || one.wall < best.wall) best = { ...one, cpu: Math.min(one.cpu, best?.cpu ?? Infinity) };
    else best.cpu = Math.min(best.cpu, one.cpu);
  }
  return best;
}

/** Best time of some runs of a function, in seconds of processor time of this process. */
export async function bestTime(runs, work) {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}
