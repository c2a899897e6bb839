// Measures `check A --pair B` on real pairs outside the repository: node scripts/measure-pair.mjs [CORPUS] [--show N] (default ../shared/data/corpus).
// Alignment of every pair; false alarms on clean pairs; errors seeded into the first text of clean pairs, and how many are found.
import { existsSync, readFileSync } from "node:fs";
import { seedsOf } from "./pair-seeds.mjs";
import { pairOf, readVersion, textVersion } from "./pair-versions.mjs";

const corpus = process.argv[2]?.startsWith("--") || !process.argv[2] ? new URL("../../shared/data/corpus/", import.meta.url).pathname : `${process.argv[2]}/`;
let shown = process.argv.includes("--show") ? Number(process.argv[process.argv.indexOf("--show") + 1]) : 0;
const constitution = "constitution-kz/2026/kz-constitution-2026-02-12";
const laws = ["land_code", "law_on_advertising", "law_on_consumer_protection", "law_on_digital_assets", "law_on_education", "law_on_military_service", "law_on_personal_data_protection"];
const known = ["art_2__para_2", "art_4__para_2", "art_19__para_2", "art_26__para_2", "art_41__para_2", "art_91__para_2"];
const clean = [[constitution, "docx"], ["statutes/kz/law_on_consumer_protection", "txt"], ["statutes/kz/law_on_personal_data_protection", "txt"]];
const perRun = 8, wanted = 200;

const pairs = new Map();
for (const [name, extension] of [[constitution, "docx"], ...laws.map((law) => [`statutes/kz/${law}`, "txt"])]) {
  const files = ["ru", "kk"].map((language) => `${corpus}${name}.${language}.${extension}`);
  if (!files.every(existsSync)) continue;
  const [first, second] = await Promise.all(files.map((file) => readVersion(file, readFileSync(file))));
  const used = process.cpuUsage().user;
  const result = pairOf(first, second);
  const seconds = (process.cpuUsage().user - used) / 1e6;
  pairs.set(name, { first, second, ...result });
  const articles = result.alignment.filter(({ above, first: a, second: b }) => above === undefined && [...a, ...b].some(({ kind, role }) => kind === "article" || role === "preamble" || kind === "preamble"));
  const editions = result.divergences.filter(({ kind }) => kind === "edition");
  const both = articles.filter(isWhole).length;
  const warnings = result.divergences.filter(({ severity }) => severity === "warning").length;
  console.log(
    `${name}: articles ${both} of ${articles.length} aligned, provisions ${result.alignment.filter(isWhole).length} of ${result.alignment.length}, articles of another edition ${editions.length}, ` +
      `warnings ${warnings} (1 per ${(result.alignment.length / Math.max(1, warnings)).toFixed(1)} provisions), questions ${result.divergences.length - warnings}, ${seconds.toFixed(1)} s`,
  );
}

const { divergences } = pairs.get(constitution) ?? { divergences: [] };
for (const eId of known) {
  const ranks = divergences.flatMap(({ first, kind }, index) => (first.provision.eId === eId || first.provision.eId.startsWith(`${eId}__`) ? [`${index + 1} (${kind})`] : []));
  console.log(`constitution ${eId}: rank ${ranks.join(", ") || "none"} of ${divergences.length}`);
}

const tally = new Map();
let total = 0;
for (const [name] of clean) {
  const pair = pairs.get(name);
  if (!pair) continue;
  const seeds = seedsOf(pair.first.act, Math.ceil(wanted / clean.length));
  for (let at = 0; at < seeds.length; at += perRun) {
    const batch = seeds.slice(at, at + perRun);
    const { divergences: found } = pairOf(await textVersion(withSeeds(pair.first.act.text, batch), pair.first.language), pair.second);
    for (const seed of batch) {
      const kind = tally.get(seed.kind) ?? { seeded: 0, found: 0, asked: 0 };
      const hits = found.filter((divergence) => isAt(divergence, seed) && !isKnown(divergence, pair.divergences));
      kind.seeded++;
      if (hits.some(({ severity }) => severity === "warning")) kind.found++;
      else {
        if (hits.length > 0) kind.asked++;
        if (shown-- > 0) console.log(`  not found (${hits.map((hit) => hit.kind).join(", ") || "nothing"}): ${seed.kind} at ${seed.eId}: ${seed.before.trim().slice(0, 160)} → ${seed.after.trim().slice(0, 60)}`);
      }
      tally.set(seed.kind, kind);
      total++;
    }
  }
}
for (const [kind, { seeded, found, asked }] of tally) console.log(`seeded ${kind}: ${found} of ${seeded} found as a remark, ${asked} more as a question`);
const found = [...tally.values()].reduce((sum, each) => sum + each.found, 0);
if (total > 0) console.log(`seeded errors: ${found} of ${total} found (${((100 * found) / total).toFixed(1)} %)`);
const provisions = clean.flatMap(([name]) => pairs.get(name)?.alignment ?? []).length;
const alarms = clean.flatMap(([name]) => pairs.get(name)?.divergences ?? []).filter(({ severity }) => severity === "warning").length;
if (provisions > 0) console.log(`clean pairs: ${alarms} remarks on ${provisions} provisions, 1 per ${(provisions / Math.max(1, alarms)).toFixed(1)}`);

function isWhole({ first, second }) {
  return first.length > 0 && second.length > 0;
}

function withSeeds(text, seeds) {
  return [...seeds].sort((a, b) => b.start - a.start).reduce((all, { start, end, after }) => all.slice(0, start) + after + all.slice(end), text);
}

/** At the provision that was changed, or at the one above it, or what stands in the second text alone in its place. */
function isAt({ first, second }, { eId, holder }) {
  return [first.provision.eId, second.provision.eId].some((each) => each === eId || each === holder || each.startsWith(`${eId}__`));
}

function isKnown({ kind, first, severity }, before) {
  return before.some((other) => other.kind === kind && other.first.provision.eId === first.provision.eId && (other.severity === "warning" || severity !== "warning") && other.first.words.length === first.words.length);
}
