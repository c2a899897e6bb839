// Are reports what their readers take? Checks every act of ../shared/data in each format and holds the report against the format's own rules: SARIF against the
// official schema, its regions against the files; JUnit with xmllint, and against a schema where JUNIT_XSD names one; CSV, GitHub commands and HTML by reading them.
// Usage: node scripts/measure-reports.mjs [PATH…]; default: all acts. Exits with 1 where a report is not what it must be.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import draft04 from "ajv-draft-04";
import formats from "ajv-formats";

const root = fileURLToPath(new URL("..", import.meta.url));
const data = "../shared/data/corpus/";
const paths = process.argv.length > 2 ? process.argv.slice(2) : ["statutes", "constitution-kz", "formats"].map((name) => data + name);
const { parse } = createRequire(new URL("../packages/readers/package.json", import.meta.url))("parse5");
const folder = mkdtempSync(join(tmpdir(), "charterlint-"));
let faults = 0;

function tell(line, bad = []) {
  faults += bad.length;
  process.stdout.write(`${bad.length > 0 ? "FAULT " : "      "}${line}${bad.slice(0, 5).map((each) => `\n        ${each}`).join("")}\n`);
}

function report(format) {
  const file = join(folder, `report.${format}`);
  const { status, stderr } = spawnSync(process.execPath, [join(root, "packages/cli/bin/charterlint.js"), "check", ...paths, "--format", format, "--output", file, "--as-of", "2026-11-22", "--quiet", "--show", "info,cured,waived"], { cwd: root, encoding: "utf8" });
  if (!existsSync(file)) throw new Error(`${format}: exit code ${status}: ${stderr}`);
  return file;
}

function sarif() {
  const schema = new URL("../../shared/data/schemas/sarif/sarif-schema-2.1.0.json", import.meta.url);
  const ajv = new draft04.default({ strict: false, allErrors: true });
  formats.default(ajv);
  const isSarif = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  const log = JSON.parse(readFileSync(report("sarif"), "utf8"));
  isSarif(log);
  const [{ results, tool, invocations }] = log.runs;
  tell(`SARIF: ${results.length} results, ${tool.driver.rules.length} rules, ${invocations[0].toolExecutionNotifications.length} notifications`, (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
  const regions = results.flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations]).flatMap(({ physicalLocation }) => (physicalLocation?.region ? [physicalLocation] : []));
  tell(`SARIF: ${regions.length} regions`, regions.flatMap(wrongRegion));
  return results.length;
}

const lines = new Map();
/** What is wrong with a region of a file in UTF-8: its offsets and its lines and columns must both give the words that it quotes. */
function wrongRegion({ artifactLocation: { uri }, region }) {
  const path = join(root, decodeURIComponent(uri));
  if (!lines.has(uri)) {
    const text = new TextDecoder("utf-8").decode(readFileSync(path));
    lines.set(uri, text.includes("\ufffd") ? undefined : { text, starts: [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)] });
  }
  const file = lines.get(uri);
  if (!file) return [];
  const { startLine, startColumn, endLine, endColumn, charOffset, charLength, snippet } = region;
  const byOffset = file.text.slice(charOffset, charOffset + charLength);
  const byLine = file.text.slice(file.starts[startLine - 1] + startColumn - 1, file.starts[endLine - 1] + endColumn - 1);
  return byOffset === snippet.text && byLine === snippet.text ? [] : [`${uri}:${startLine}:${startColumn}: “${snippet.text}” is not “${byLine}”`];
}

function junit(count) {
  const file = report("junit");
  const schema = process.env.JUNIT_XSD;
  const { status, stderr } = spawnSync("xmllint", ["--noout", "--huge", ...(schema ? ["--schema", schema] : []), file], { encoding: "utf8", maxBuffer: 1e9 });
  const cases = readFileSync(file, "utf8").match(/<testcase /g)?.length ?? 0;
  tell(`JUnit: ${cases} cases${schema ? ", by the schema" : ""}`, [...(status === 0 ? [] : [stderr]), ...(cases < count ? [`fewer than ${count} findings`] : [])]);
}

function csv(count) {
  const table = readFileSync(report("csv"), "utf8");
  const rows = JSON.parse(execFileSync("python3", ["-c", "import csv,json,sys; print(json.dumps(list(csv.reader(sys.stdin, strict=True))))"], { input: table, encoding: "utf8", maxBuffer: 1e9 }));
  const odd = rows.filter((row) => row.length !== rows[0].length || row.some((cell) => /^[=+\-@\t\r]/.test(cell)));
  tell(`CSV: ${rows.length - 1} rows`, [...odd.map((row) => row.join(" | ")), ...(rows.length - 1 === count ? [] : [`not ${count} findings`])]);
}

function github() {
  const commands = readFileSync(report("github"), "utf8").trimEnd().split("\n");
  tell(`GitHub: ${commands.length} commands`, commands.filter((line) => !/^::(error|warning|notice) (?:(?:file|line|endLine|col|endColumn|title)=[^:,]*,?)+::\S/.test(line)));
}

function html(count) {
  const errors = [];
  const page = readFileSync(report("html"), "utf8");
  parse(page, { onParseError: ({ code, startLine, startCol }) => errors.push(`${startLine}:${startCol}: ${code}`) });
  const remarks = page.match(/<details class="remark /g)?.length ?? 0;
  tell(`HTML: ${remarks} remarks, ${(page.length / 1e6).toFixed(1)} MB`, [...errors, ...(remarks === count ? [] : [`not ${count} findings`])]);
}

try {
  const count = sarif();
  junit(count);
  csv(count);
  github();
  html(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults > 0 ? 1 : 0;
