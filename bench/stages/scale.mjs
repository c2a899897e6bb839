import { timeCell, yes } from "../table.mjs";
import { write } from "../workspace.mjs";
import { makeAct } from "../workload/act.mjs";
import { authorityFiles, occurrences, packFiles, phrasesOf } from "../workload/pack.mjs";
import { checkCommand } from "./command.mjs";

/** Ten times the rules, ten times the text. */
export function scaleRows(runs, paragraphs) {
  const phrases = phrasesOf(200);
  const text = makeAct({ language: "en", paragraphs, phrases: occurrences(phrases) });
  const acts = (count) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`scale/${count}/${String(at).padStart(4, "0")}.txt`, makeAct({ language: "en", paragraphs: paragraphs / 100, seed: 100 + at })]));
  write({ "scale/act.txt": text, ...acts(100), ...acts(1000), ...packFiles(phrases), ...packFiles(phrasesOf(1800, "unheard").map((phrase) => `absent ${phrase}`), "more"), ...authorityFiles });
  const packs = ["--pack", "authority", "--pack", "bench"];
  const few = checkCommand(runs, ["scale/act.txt", ...packs]);
  const many = checkCommand(runs, ["scale/act.txt", ...packs, "--pack", "more"]);
  const hundred = checkCommand(runs, ["scale/100", "--jobs", "1"]);
  const thousand = checkCommand(Math.min(runs, 2), ["scale/1000", "--jobs", "1"]);
  return [
    { what: "rules × 10 (200 → 2,000, the added ones' phrases not in the text), packs compiled earlier", ours: timeCell(many), peer: `200 rules: ${timeCell(few)}`, "must reach": "× 1.5 at most", reached: `${yes(many.wall / few.wall <= 1.5)} (× ${(many.wall / few.wall).toFixed(2)}, cpu × ${(many.cpu / few.cpu).toFixed(2)})` },
    { what: "text × 10 (100 → 1,000 files), one worker", ours: timeCell(thousand), peer: `100 files: ${timeCell(hundred)}`, "must reach": "time × 11 at most, memory by the largest act", reached: `${yes(thousand.wall / hundred.wall <= 11)} (× ${(thousand.wall / hundred.wall).toFixed(1)}; memory × ${(thousand.rss / hundred.rss).toFixed(2)})` },
  ];
}
