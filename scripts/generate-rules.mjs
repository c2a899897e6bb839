// Compiles rules/checks and rules/authorities into rules/src/generated/data.ts. Prints each mistake as file:line:column and exits 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { loadPack, YamlSource } from "../packages/packs/dist/index.js";

const root = new URL("..", import.meta.url);
const folders = (path) => (existsSync(new URL(path, root)) ? readdirSync(new URL(path, root), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${path}${name}/`).sort() : []);
const yamlIn = (folder) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => ({ path: `${folder}${file}`, text: readFileSync(new URL(`${folder}${file}`, root), "utf8") }));

const shared = new Set(yamlIn("packages/lexicon-law/data/").flatMap((file) => Object.keys(new YamlSource(file).data?.concepts ?? {})));
const packs = {};
const authorities = {};
let wrong = false;
for (const folder of [...folders("rules/checks/"), ...folders("rules/authorities/")]) {
  const { pack, authority, problems } = loadPack(yamlIn(folder), shared);
  for (const { file, line, column, message, severity } of problems) {
    process.stderr.write(`${file}:${line}:${column} ${message}\n`);
    wrong ||= severity === "error";
  }
  if (pack) packs[pack.name] = pack;
  if (authority) authorities[authority.authority] = authority;
}

const constant = (name, type, value) => `export const ${name}: Record<string, ${type}> = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
mkdirSync(new URL("rules/src/generated/", root), { recursive: true });
writeFileSync(
  new URL("rules/src/generated/data.ts", root),
  "// Generated from rules/ by scripts/generate-rules.mjs. Do not edit.\n" +
    'import type { CompiledAuthority, CompiledPack } from "@charterlint/core";\n\n' +
    constant("packs", "CompiledPack", packs) +
    constant("authorities", "CompiledAuthority", authorities),
);
process.exitCode = wrong ? 1 : 0;
