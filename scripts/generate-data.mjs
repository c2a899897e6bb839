// Validates the YAML in packages/*/data and writes it as src/generated/data.ts, so that nothing parses YAML at start-up.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const root = new URL("..", import.meta.url);
const require = createRequire(new URL("packages/packs/package.json", root));
const { Ajv } = require("ajv");
const { isMap, LineCounter, parseDocument } = require("yaml");

const ajv = new Ajv({ allErrors: true, strict: false });
const mistakes = [];

/** Which schema a package's files follow, and how they become constants. */
const products = [
  { of: /^readers$/, schema: "structure", write: byId("structures", "StructureData", "structure") },
  { of: /^language-/, schema: "language", write: language },
  { of: /^lexicon-/, schema: "lexicon", write: lexicon },
  { of: /^theme-/, schema: "theme", write: byId("themes", "ThemeData", "theme") },
];

for (const name of readdirSync(new URL("packages/", root)).sort()) {
  const product = products.find((each) => each.of.test(name));
  const data = new URL(`packages/${name}/data/`, root);
  if (product === undefined || !existsSync(data)) continue;
  const validate = validator(product.schema);
  const files = readdirSync(data, { recursive: true }).map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.ya?ml$/.test(file)).sort()
    .map((file) => load(`packages/${name}/data/${file}`, validate)).filter((file) => file !== undefined);
  const [constant, type, value] = product.write(files, name);
  const source = "// Generated from data/ by scripts/generate-data.mjs. Do not edit.\n"
    + `import type { ${type} } from "@charterlint/core";\n\n`
    + `export const ${constant} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
  const target = new URL(`packages/${name}/src/generated/`, root);
  mkdirSync(target, { recursive: true });
  writeFileSync(new URL("data.ts", target), source);
}

if (mistakes.length > 0) {
  process.stderr.write(`${mistakes.join("\n")}\n`);
  process.exit(1);
}

function validator(schema) {
  const id = `https://charterlint.dev/schemas/${schema}.schema.json`;
  return ajv.getSchema(id) ?? ajv.compile(JSON.parse(readFileSync(new URL(`schemas/${schema}.schema.json`, root), "utf8")));
}

/** One file, read and validated; undefined when it is wrong (the mistakes are noted). */
function load(path, validate) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(new URL(path, root), "utf8"), { lineCounter: lines, prettyErrors: false });
  const file = { path, value: undefined, at: (keys) => place(document, lines, keys) };
  for (const error of document.errors) note(path, lines.linePos(error.pos[0]), error.message);
  if (document.errors.length > 0) return undefined;
  file.value = document.toJS();
  if (validate(file.value)) return file;
  for (const error of validate.errors) {
    const keys = error.instancePath.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const unknown = error.params.additionalProperty;
    const what = unknown === undefined ? error.message : `unknown key "${unknown}"`;
    note(path, file.at(unknown === undefined ? keys : [...keys, unknown]), `${keys.join(".") || "file"}: ${what}`);
  }
  return undefined;
}

/** Line and column of a key (or of the item of a list). */
function place(document, lines, keys) {
  let node = document.contents;
  let found = node;
  for (const key of keys) {
    const pair = isMap(node) ? node.items.find((item) => String(item.key.value ?? item.key) === key) : undefined;
    node = pair === undefined ? node?.items?.[Number(key)] : pair.value;
    found = pair?.key ?? node ?? found;
  }
  return lines.linePos(found?.range?.[0] ?? 0);
}

function note(path, { line, col }, message) {
  mistakes.push(`${path}:${line}:${col} ${message}`);
}

function byId(constant, type, key) {
  return (files) => {
    const record = {};
    for (const file of files) {
      const id = file.value[key];
      if (id in record) note(file.path, file.at([key]), `${key} "${id}" is already in another file; give each id once`);
      record[id] = file.value;
    }
    return [`${constant}: Record<string, ${type}>`, type, record];
  };
}

function lexicon(files) {
  const concepts = {};
  const seen = new Map();
  for (const file of files) {
    for (const [id, concept] of Object.entries(file.value.concepts)) {
      const here = file.at(["concepts", id]);
      if (seen.has(id)) note(file.path, here, `concept "${id}" is already at ${seen.get(id)}; give each concept once`);
      else seen.set(id, `${file.path}:${here.line}`);
      concepts[id] = concept;
    }
  }
  return ["lexicon: LexiconData", "LexiconData", { concepts }];
}

/** A language package has one file. While it has none, a bare record stands in, so that the rest can be built. */
function language(files, name) {
  for (const extra of files.slice(1)) note(extra.path, extra.at(["language"]), "a language package has one file; put it together");
  const code = name.replace(/^language-/, "");
  if (files.length === 0) process.stderr.write(`packages/${name}/data has no valid file yet: the language has no words\n`);
  const empty = {
    language: code, name: code, script: code === "en" ? "Latin" : "Cyrillic", wordOrder: "cue-first", labels: {}, labelOrder: "outer-first",
    modality: { must: [], may: [], "must-not": [], entitled: [], penalty: [], definition: [] }, negation: { before: [], after: [], reach: 1 },
  };
  return ["language: LanguageData", "LanguageData", files[0]?.value ?? empty];
}
