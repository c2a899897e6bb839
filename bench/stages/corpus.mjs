import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { timeCell, yes } from "../table.mjs";
import { write } from "../workspace.mjs";
import { checkCommand } from "./command.mjs";

const folder = fileURLToPath(new URL("../../../shared/data/corpus/statutes", import.meta.url));

/** All English and Russian acts beside the checkout, repeated to so many megabytes; no row where there are none. */
export function corpusRow(megabytes) {
  if (!existsSync(folder)) {
    console.log("There is no corpus beside the checkout: that row is left out.");
    return [];
  }
  const texts = readdirSync(folder, { recursive: true })
    .filter((name) => /\.(txt|md)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ name: name.replaceAll("/", "_"), bytes: readFileSync(join(folder, name)) }))
    .filter(({ bytes }) => !/[әғқңұүһ]/i.test(bytes.subarray(0, 20_000).toString("utf8")));
  let size = 0;
  for (let round = 0; size < megabytes * 1e6; round++) {
    for (const { name, bytes } of texts) {
      if (size >= megabytes * 1e6) break;
      write({ [`corpus/${round}-${name}`]: bytes });
      size += bytes.length;
    }
  }
  const ours = checkCommand(1, ["corpus"]);
  const speed = size / 1e6 / ours.wall;
  return [{ what: `English and Russian acts, repeated to ${(size / 1e6).toFixed(0)} MB, all packs`, ours: timeCell(ours), "must reach": "≥ 10 MB/s on 2 cores", reached: `${yes(speed >= 10)} (${speed.toFixed(1)} MB/s)`, "findings/MB": Math.round(ours.findings / (size / 1e6)) }];
}
