// Which issues that reviewers raised on real bills (../shared/data/gold/review-findings.tsv) has a violating example been modelled on? Such an example names them under `models`.
// Usage: node scripts/measure-review-findings.mjs [CODE…], a code or its beginning: SEC, DP-01. Prints by family how many issues have an example in a rule of one of
// their checks, and each that has none. Exits with 1 where an example names an issue that isn't in the table, isn't of its check, or is named by an example that complies.
import { readFileSync } from "node:fs";
import { YamlSource } from "../packages/packs/dist/index.js";
import { root, yamlIn } from "./yaml-files.mjs";

const wanted = process.argv.slice(2);
const table = new URL("../shared/data/gold/review-findings.tsv", root);
const violating = new Set(["violates", "looks-safe-but-violates"]);

const [head, ...lines] = readFileSync(table, "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
const rows = new Map(lines.map((cells) => {
  const row = Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ""]));
  return [row.id, { ...row, checks: row.check_ids.split(";").filter(Boolean) }];
}));
const rules = yamlIn("rules/checks/").flatMap((file) => (new YamlSource(file).data.rules ?? []).map((rule) => ({ ...rule, file: file.path })));
const checks = new Set(rules.map(({ check }) => check));

/** By id of an issue, the checks whose rules have an example modelled on it. */
const modelled = new Map([...rows.keys()].map((id) => [id, new Set()]));
for (const { rule, language, kind, id } of claims()) {
  const wrong = wrongClaim(rule.check, kind, rows.get(id));
  if (wrong === "") modelled.get(id).add(rule.check);
  else tell(`${rule.file} ${rule.id}/${language}/${kind}: ${id} ${wrong}`);
}

const asked = (check) => checks.has(check) && (wanted.length === 0 || wanted.some((code) => check.startsWith(code)));
const families = new Map();
for (const row of rows.values()) {
  const open = row.checks.filter(asked);
  for (const family of new Set(open.map((check) => check.split("-")[0]))) {
    const [done, all] = families.get(family) ?? [0, 0];
    families.set(family, [done + (open.some((check) => check.startsWith(`${family}-`) && modelled.get(row.id).has(check)) ? 1 : 0), all + 1]);
  }
  if (open.length > 0 && modelled.get(row.id).size === 0) process.stdout.write(`${row.id}\t${open.join(" ")}\t${row.bill}\t${row.provision}\t${row.flagged_issue}\n`);
}
for (const [family, [done, all]] of [...families].sort()) process.stdout.write(`${family}: ${done} of ${all} issues have an example of this family modelled on them\n`);
const own = [...rows.values()].filter((row) => row.checks.some(asked));
process.stdout.write(`${own.filter(({ id }) => modelled.get(id).size > 0).length} of ${own.length} issues have an example modelled on them\n`);

function claims() {
  return rules.flatMap((rule) => Object.entries(rule.examples ?? {}).flatMap(([language, examples]) => Object.entries(examples).flatMap(([kind, each]) =>
    each.flatMap(({ models = [] }) => models.map((id) => ({ rule, language, kind, id }))))));
}

function wrongClaim(check, kind, row) {
  if (row === undefined) return "is no issue of the table";
  if (!violating.has(kind)) return "is named by an example that complies";
  return row.checks.includes(check) ? "" : `was raised under ${row.checks.join(", ")}, not ${check}`;
}

function tell(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
