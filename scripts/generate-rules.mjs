// Compiles rules/checks and rules/authorities into rules/src/generated/data.ts. Prints each mistake as file:line:column and exits 1.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { loadPack, YamlSource } from "../packages/packs/dist/index.js";
import { root, tell, yamlIn } from "./yaml-files.mjs";

const folders = (path) => (existsSync(new URL(path, root)) ? readdirSync(new URL(path, root), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => `${path}${name}/`).sort() : []);
const shared = new Set(yamlIn("packages/lexicon-law/data/").flatMap((file) => Object.keys(new YamlSource(file).data?.concepts ?? {})));
const packs = {};
const authorities = {};
const examples = {};
for (const folder of [...folders("rules/checks/"), ...folders("rules/authorities/")]) {
  const { pack, authority, problems } = loadPack(yamlIn(folder), shared);
  tell(problems);
  if (pack) packs[pack.name] = { ...pack, rules: pack.rules.map(({ examples: own, ...rule }) => (examples[rule.id] = own, rule)) };
  if (authority) authorities[authority.authority] = authority;
}

const literal = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
const constant = (name, type, value) => `export const ${name}: Record<string, ${type}> = ${literal(value)}`;
mkdirSync(new URL("rules/src/generated/", root), { recursive: true });
writeFileSync(
  new URL("rules/src/generated/data.ts", root),
  "// Generated from rules/ by scripts/generate-rules.mjs. Do not edit.\n" +
    'import type { CompiledAuthority, CompiledPack } from "@charterlint/core";\n\n' +
    constant("packs", "CompiledPack", packs) +
    constant("authorities", "CompiledAuthority", authorities) +
    `export const examples = (): Record<string, CompiledPack["rules"][number]["examples"]> => ${literal(examples)}`,
);
