import { join } from "node:path";
import { bestOf } from "../measure.mjs";
import { seconds, timeCell, yes } from "../table.mjs";
import { ripgrepText } from "../peers/ripgrep.mjs";
import { workspace, write } from "../workspace.mjs";
import { makeAct } from "../workload/act.mjs";
import { authorityFiles, occurrences, packFiles, phrasesOf } from "../workload/pack.mjs";
import { checkCommand } from "./command.mjs";
import { timePeers } from "./peers.mjs";

const peers = ["markdownlint-cli2", "textlint"];
const parts = { one: "one file", hundred: "100 files", small: "one act of 26 KB" };

/** The command from cold on one file, on a hundred and on a small act, beside the peers; then again with nothing changed. */
export function coldRows(runs, paragraphs) {
  const phrases = phrasesOf(200);
  const act = (more) => makeAct({ language: "en", phrases: occurrences(phrases), ...more });
  const text = act({ paragraphs });
  const each = Math.max(1, Math.round(paragraphs / 100));
  write({
    "peers/one.md": text,
    "peers/small.md": act({ paragraphs: 50, seed: 5 }),
    ...Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`peers/hundred/${String(at).padStart(3, "0")}.md`, act({ paragraphs: each, seed: at + 20 })])),
    "one.ru.md": makeAct({ language: "ru", paragraphs }),
    "one.kk.md": makeAct({ language: "kk", paragraphs }),
    ...packFiles(phrases),
    ...authorityFiles,
  });
  const size = Buffer.byteLength(text) / 1e6;
  const others = timePeers(phrases, runs);
  const floor = ripgrepText(phrases, runs);
  const bench = ["--pack", "bench", "--pack", "authority"];
  const loads = { one: ["peers/one.md"], hundred: ["peers/hundred"], small: ["peers/small.md"] };
  const rows = [];
  for (const [packs, flags] of [["200 rules of a user's pack", bench], ["all shipped packs", []]]) {
    for (const load of ["one", "hundred"]) {
      const ours = checkCommand(runs, [...loads[load], ...flags]);
      const limits = [others.of("markdownlint-cli2", load).wall / 2, others.of("textlint", load).wall / 6];
      rows.push({
        what: `${paragraphs} provisions, ${size.toFixed(1)} MB, ${parts[load]}, ${packs}, cold`,
        ours: timeCell(ours),
        peer: peers.map((peer) => others.of(peer, load).text).join("; ") + (load === "one" ? floor : ""),
        "must reach": `half of markdownlint-cli2, a sixth of textlint (${seconds(Math.min(...limits))}); ≤ 150 MB`,
        reached: yes(ours.wall <= Math.min(...limits) && ours.rss <= 150),
        "findings/MB": Math.round(ours.findings / size),
      });
    }
  }
  const first = checkCommand(runs, loads.one, { kept: "nothing" });
  rows.push({ what: "the same file, first run ever: words are compiled, too", ours: timeCell(first) });
  const node = bestOf(runs, ["-e", "0"]);
  const small = checkCommand(runs, loads.small);
  const limit = (node.wall / 0.1) * 0.35;
  rows.push({
    what: "one act of 26 KB, all shipped packs, cold",
    ours: timeCell(small),
    peer: `node -e 0: ${seconds(node.wall)}; ${peers.map((peer) => others.of(peer, "small").text).join("; ")}`,
    "must reach": `0.35 s where node -e 0 takes 0.10 s (${seconds(limit)})`,
    reached: yes(small.wall <= limit),
    "findings/MB": Math.round(small.findings / 0.026),
  });
  for (const language of ["ru", "kk"]) {
    const ours = checkCommand(runs, [join(workspace, `one.${language}.md`)]);
    rows.push({ what: `${paragraphs} provisions, one file, ${language}, all shipped packs, cold`, ours: timeCell(ours) });
  }
  return [...rows, secondRun(runs, loads.one, size)];
}

function secondRun(runs, paths, size) {
  const first = checkCommand(runs, paths);
  const second = checkCommand(runs, paths, { kept: "all" });
  return {
    what: `second run of the ${size.toFixed(1)} MB, nothing changed, all shipped packs`,
    ours: timeCell(second),
    peer: `first run ${timeCell(first)}`,
    "must reach": "half of the first, the same bytes",
    reached: yes(second.wall <= first.wall / 2 && second.out === first.out),
    "findings/MB": Math.round(second.findings / size),
  };
}
