import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bestOf } from "../measure.mjs";
import { installPeers, markdownlint, published, textlint } from "../peers/install.mjs";
import { writePeerRules } from "../peers/rules.mjs";
import { env, workspace } from "../workspace.mjs";

/** Times of the peers on the workload in `peers/one.md`, `peers/hundred/` and `peers/small.md`, or those that were published. */
export function timePeers(phrases, runs) {
  if (!installPeers()) {
    console.log("The peers are not installed and the registry cannot be reached: their figures are those published, from another day.");
    return { measured: false, of: (peer, load) => ({ wall: published[peer][load], text: `${published[peer][load]} s (published)` }) };
  }
  writePeerRules(phrases);
  const cwd = join(workspace, "peers");
  const files = { one: ["one.md"], hundred: readdirSync(join(cwd, "hundred")).map((name) => `hundred/${name}`), small: ["small.md"] };
  const command = {
    "markdownlint-cli2": (paths) => [markdownlint, ...paths],
    textlint: (paths) => [textlint, "--rulesdir", "rules", "--format", "unix", "--no-color", ...paths],
  };
  const known = new Map();
  return {
    measured: true,
    of(peer, load) {
      const key = `${peer} ${load}`;
      if (!known.has(key)) {
        const best = bestOf(runs, command[peer](files[load]), { cwd, env });
        // Both print a line for each finding; markdownlint-cli2 on standard error.
        const found = `${best.out}${best.err}`.split("\n").filter((line) => line.includes(".md:")).length;
        known.set(key, { ...best, text: `${peer} ${best.wall.toFixed(2)} s (cpu ${best.cpu.toFixed(2)}, ${Math.round(best.rss)} MB, ${found} findings)` });
      }
      return known.get(key);
    },
  };
}
