import { timeCell, yes } from "../table.mjs";
import { write } from "../workspace.mjs";
import { makeAct } from "../workload/act.mjs";
import { checkCommand } from "./command.mjs";

/** Two workers against one, on acts of 26 KB in the three languages. */
export function workerRow(runs, count) {
  write(Object.fromEntries(Array.from({ length: count }, (_, at) => [`acts/${String(at).padStart(4, "0")}.txt`, makeAct({ language: ["en", "ru", "kk"][at % 3], paragraphs: 50, seed: 1000 + at })])));
  const one = checkCommand(runs, ["acts", "--jobs", "1"]);
  const two = checkCommand(runs, ["acts", "--jobs", "2"]);
  return {
    what: `two workers against one, ${count} acts`,
    ours: timeCell(two),
    peer: `one: ${timeCell(one)}`,
    "must reach": "1.7 times faster; the same bytes",
    reached: `${yes(one.wall / two.wall >= 1.7 && one.out === two.out)} (${(one.wall / two.wall).toFixed(2)} times${one.out === two.out ? "" : "; OTHER BYTES"})`,
  };
}
