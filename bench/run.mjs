// node bench/run.mjs [--runs N] [--quick] [--only words,check,cold,scale,workers,corpus]: see docs/bench.md.
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { coldRows } from "./stages/cold.mjs";
import { corpusRow } from "./stages/corpus.mjs";
import { scaleRows } from "./stages/scale.mjs";
import { workerRow } from "./stages/workers.mjs";
import { printTable } from "./table.mjs";

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" }, quick: { type: "boolean", default: false }, only: { type: "string" } } });
const runs = Number(values.runs);
/** A tenth of everything, to see that the bench itself works. */
const scale = values.quick ? 0.1 : 1;
const paragraphs = 5000 * scale;

const stages = {
  words: async () => (await import("./stages/words.mjs")).wordRows(runs, paragraphs),
  check: async () => [await (await import("./stages/checks.mjs")).checkRow(runs, paragraphs, 500 * scale)],
  cold: () => coldRows(runs, paragraphs),
  scale: () => scaleRows(runs, paragraphs),
  workers: () => [workerRow(runs, 500 * scale)],
  corpus: () => corpusRow(100 * scale),
};
const wanted = values.only?.split(",") ?? Object.keys(stages);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) throw new Error(`There is no stage ${unknown.join(", ")}; there are ${Object.keys(stages).join(", ")}.`);

console.log(`${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}, best of ${runs}${values.quick ? "; a tenth of the workload" : ""}\n`);
const rows = [];
for (const name of wanted) {
  console.error(`${name} …`);
  rows.push(...(await stages[name]()));
}
printTable(rows);
