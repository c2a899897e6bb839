// Do damaged files ever crash a reader, or keep it busy? Damages small files of every format, ours and, if they are there, the smallest of
// ../shared/data, and reads them. Usage: node scripts/fuzz-readers.mjs [MUTANTS, 2000] [FORMAT …] [--from SEED]. Prints for each format how many
// were read or told, the slowest, and each fault with its seed; exits with 1 when there is one.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { honestOffice } from "./hostile/office-files.mjs";
import { honestPdfs } from "./hostile/pdf-files.mjs";
import { honestTexts } from "./hostile/text-files.mjs";

const LONGEST = 5_000;
const data = new URL("../../shared/data/corpus/", import.meta.url);
const own = { txt: honestTexts.txt, md: honestTexts.md, docx: [honestOffice.docx], odt: [honestOffice.odt], rtf: [honestOffice.rtf], pdf: honestPdfs, html: honestTexts.html, xml: honestTexts.xml, leg: honestTexts.leg };

/** The smallest real files of a type, at most five of at most 60 KB. */
function realFiles(extension) {
  if (!existsSync(data)) return [];
  const paths = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) => name.toLowerCase().endsWith(`.${extension}`)).map((name) => new URL(name, data));
  return paths.map((path) => ({ path, size: statSync(path).size })).filter(({ size }) => size < 60_000).sort((one, other) => one.size - other.size).filter((_, at) => at % 3 === 0).slice(0, 5).map(({ path }) => readFileSync(path));
}

/** Milliseconds of processor time that this process and its workers have spent. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Reads mutants `from` to `to`; a reader that is busy for too long is ended, and the next mutant goes on. */
async function fuzz(extension, from, to) {
  const files = [...own[extension], ...realFiles(extension)];
  const tally = { read: 0, told: 0, slowest: 0, slow: 0, faults: [] };
  for (let first = from; first <= to;) {
    first = await new Promise((done) => {
      const worker = new Worker(new URL("fuzz/worker.mjs", import.meta.url), { workerData: { extension, files, from: first, to } });
      let busy = first;
      let watch;
      const stop = (why) => {
        clearTimeout(watch);
        tally.faults.push([busy, why]);
        void worker.terminate().then(() => done(busy + 1));
      };
      // Processor time tells, not the clock: others may be at work. One that waits for ever has spent none for long.
      const look = (before, looks = 1) => {
        if (spent() - before > LONGEST || looks > 20) stop("busy for more than 5 s");
        else watch = setTimeout(look, LONGEST, before, looks + 1);
      };
      worker.on("message", ({ seed, time, fault, read }) => {
        busy = seed;
        clearTimeout(watch);
        if (time === undefined) watch = setTimeout(look, LONGEST, spent());
        else {
          tally[read ? "read" : "told"]++;
          if (time > tally.slowest) [tally.slowest, tally.slow] = [time, seed];
          if (fault !== undefined) tally.faults.push([seed, fault]);
        }
      });
      worker.on("error", (error) => stop(`crash: ${error.message}`));
      worker.on("exit", (code) => {
        if (code === 0) done(to + 1);
      });
    });
  }
  return { files: files.length, ...tally };
}

const args = process.argv.slice(2);
const start = args.includes("--from") ? Number(args.splice(args.indexOf("--from"), 2)[1]) : 1;
const [mutants = 2000, ...formats] = args.map((arg) => (/^\d+$/u.test(arg) ? Number(arg) : arg));
let faults = 0;
for (const extension of Object.keys(own)) {
  if (formats.length > 0 && !formats.includes(extension)) continue;
  const { files, read, told, slowest, slow, faults: found } = await fuzz(extension, start, start + mutants - 1);
  process.stdout.write(`${extension.padEnd(5)} ${mutants} mutants of ${files} files: ${read} read, ${told} told, slowest ${Math.round(slowest)} ms (seed ${slow}), ${found.length} faults\n`);
  for (const [seed, fault] of found.slice(0, 10)) process.stdout.write(`  seed ${String(seed)}: ${String(fault)}\n`);
  faults += found.length;
}
process.exitCode = faults === 0 ? 0 : 1;
