import { fileURLToPath } from "node:url";
import { bestOf } from "../measure.mjs";
import { emptyCache, env, workspace, write } from "../workspace.mjs";
import { makeAct } from "../workload/act.mjs";

const bin = fileURLToPath(new URL("../../packages/cli/bin/charterlint.js", import.meta.url));
const always = [bin, "check", "--format", "jsonl", "--fail-on", "never", "--as-of", "2026-11-22", "--quiet"];

/**
 * Runs `charterlint check` as JSON lines, and counts its findings.
 * @param kept what the cache holds when a run begins: `nothing`; `words` (phrases and packs that an earlier run compiled, but no findings); or all that there is.
 */
export function checkCommand(runs, args, { kept = "words" } = {}) {
  const flags = args.filter((arg, at) => arg.startsWith("--pack") || args[at - 1] === "--pack");
  const before = () => {
    if (kept === "all") return;
    emptyCache();
    if (kept === "words") bestOf(1, [...always, "few-words", ...flags], { cwd: workspace, env });
  };
  write(Object.fromEntries(["en", "ru", "kk"].map((language) => [`few-words/${language}.txt`, makeAct({ language, paragraphs: 1, seed: 99 })])));
  const best = bestOf(runs, [...always, ...args], { cwd: workspace, env, before });
  if (best.code > 1) throw new Error(`check ${args.join(" ")}: ${best.err}`);
  return { ...best, findings: best.out.split("\n").length - 1 };
}
