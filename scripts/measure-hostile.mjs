// What do hostile files cost? Makes each of them in a folder that is deleted afterwards, reads it by the command line, and prints time, memory
// and what was said. Usage: node scripts/measure-hostile.mjs [structure|check] [PART OF A NAME …]; needs GNU time. Exits with 1 when a file
// takes more than 2 seconds of processor time or 500 MB, when nothing is said of one that was not read, or when the file beside it was not read.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { officeFiles } from "./hostile/office-files.mjs";
import { pdfFiles } from "./hostile/pdf-files.mjs";
import { textFiles } from "./hostile/text-files.mjs";

const SECONDS = 2;
const MEGABYTES = 500;
const cli = fileURLToPath(new URL("../packages/cli/bin/charterlint.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "hostile-"));

/** What is no file, or no file that anyone could read. */
const places = {
  "folder.txt": (path) => mkdirSync(path),
  "pipe.txt": (path) => execFileSync("mkfifo", [path]),
  "zeros.txt": (path) => symlinkSync("/dev/zero", path),
  "file-of-1gb.txt": (path) => sparse(path, 1024 ** 3),
  "file-of-5gb.pdf": (path) => sparse(path, 5 * 1024 ** 3),
  "file-of-1gb.jsonl": (path) => sparse(path, 1024 ** 3),
  "closed.txt": (path) => writeFileSync(path, "Article 1. Access", { mode: 0 }),
};

function sparse(path, size) {
  writeFileSync(path, "");
  truncateSync(path, size);
}

/** Seconds of processor time, megabytes at most, exit code and output of one run. */
function measure(command, path) {
  const words = [process.execPath, cli, command, path, ...(command === "check" ? [join(folder, "honest.txt"), "--fail-on", "never"] : [])];
  // What waits for ever is ended by `timeout`, what works for ever by the limit of processor time.
  const run = spawnSync("bash", ["-c", 'ulimit -t 15; exec timeout 60 /usr/bin/time -q -f "\n%U %S %M %e" "$@"', "bash", ...words], { encoding: "utf8", maxBuffer: 1 << 30, env: { ...process.env, NO_COLOR: "1" } });
  const lines = (run.stderr ?? "").trimEnd().split("\n");
  const [user = 0, system = 0, memory = 0, wall = 0] = lines.pop().split(" ").map(Number);
  return { seconds: user + system, wall, megabytes: Math.round(memory / 1024), said: lines.join(" ").trim(), out: run.stdout ?? "", code: run.status };
}

const [command = "structure", ...parts] = process.argv.slice(2);
const all = { ...textFiles, ...officeFiles, ...pdfFiles, ...places };
writeFileSync(join(folder, "honest.txt"), "Article 1. Access\n1. Everyone has access to the register.\n");
let bad = 0;
try {
  for (const [name, make] of Object.entries(all)) {
    if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue;
    const path = join(folder, name);
    if (name in places) make(path);
    else writeFileSync(path, make());
    const { seconds, wall, megabytes, said, out, code } = measure(command, path);
    rmSync(path, { recursive: true, force: true });
    const faults = [
      seconds > SECONDS && "SLOW", megabytes > MEGABYTES && "LARGE", (code === null || code > 3) && "DEAD",
      code !== 0 && !/\.(?:\s|$)/u.test(said) && "SILENT", /mistake in the program|tell us/u.test(said) && "MISTAKE", command === "check" && !out.includes("honest.txt") && "HARMED",
    ].filter(Boolean);
    if (faults.length > 0) bad++;
    process.stdout.write(`${faults.join(" ").padEnd(10)} ${name.padEnd(34)} ${seconds.toFixed(1).padStart(5)} s ${wall.toFixed(1).padStart(5)} s wall ${String(megabytes).padStart(5)} MB  exit ${code}  ${(said === "" ? out : said).replaceAll(folder, "").replaceAll("\n", " | ").slice(0, 220)}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${bad} files over ${SECONDS} s or ${MEGABYTES} MB, or not told well\n`);
process.exitCode = bad === 0 ? 0 : 1;
