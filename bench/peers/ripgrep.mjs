import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { workspace, write } from "../workspace.mjs";

/** The floor: seconds that ripgrep takes to find the phrases as fixed words, in words; empty where it is not installed. */
export function ripgrepText(phrases, runs) {
  write({ "peers/phrases.list": phrases.join("\n") });
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    const { error } = spawnSync("rg", ["-F", "-i", "-w", "-o", "-f", "phrases.list", "one.md"], { cwd: join(workspace, "peers") });
    if (error) return "";
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return `; ripgrep ${best.toFixed(2)} s`;
}
