// Validates the YAML in packages/*/data and writes it as src/generated/data.ts, so that nothing parses YAML at start-up.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { validateData, YamlSource } from "../packages/packs/dist/index.js";
import { root, tell, yamlIn } from "./yaml-files.mjs";

/** Which schema a package's files follow, and what constant they become. */
const products = [
  { of: /^readers$/, schema: "structure", constant: "structures: Record<string, StructureData>", type: "StructureData", join: byId("structure") },
  { of: /^language-/, schema: "language", constant: "language: LanguageData", type: "LanguageData", join: (files) => files[0]?.data },
  { of: /^lexicon-pair$/, schema: "correspondences", constant: "correspondences: Record<string, CorrespondencesData>", type: "CorrespondencesData", join: correspondences },
  { of: /^lexicon-/, schema: "lexicon", constant: "lexicon: LexiconData", type: "LexiconData", join: lexicon },
  { of: /^theme-/, schema: "theme", constant: "themes: Record<string, ThemeData>", type: "ThemeData", join: byId("theme") },
];

for (const name of readdirSync(new URL("packages/", root)).sort()) {
  const product = products.find(({ of }) => of.test(name));
  if (!product) continue;
  const sources = yamlIn(`packages/${name}/data/`).map((file) => new YamlSource(file));
  const sound = sources.filter((source) => {
    const problems = validateData(source, product.schema);
    tell(problems);
    return problems.length === 0;
  });
  const target = new URL(`packages/${name}/src/generated/`, root);
  mkdirSync(target, { recursive: true });
  writeFileSync(
    new URL("data.ts", target),
    "// Generated from data/ by scripts/generate-data.mjs. Do not edit.\n" +
      `import type { ${product.type} } from "@charterlint/core";\n\n` +
      `export const ${product.constant} = JSON.parse(${JSON.stringify(JSON.stringify(product.join(sound)))});\n`,
  );
}

/** One record of files by their id; an id given twice is told. */
function byId(key) {
  return (sources) => {
    const record = {};
    for (const source of sources) {
      const id = source.data[key];
      if (id in record) tell([source.problem("duplicate-id", `The ${key} "${id}" is already in another file; give each id once.`, [key])]);
      record[id] = source.data;
    }
    return record;
  };
}

/** All concepts of all files; one declared twice is told. */
function lexicon(sources) {
  const concepts = {};
  for (const source of sources) {
    for (const [id, concept] of Object.entries(source.data.concepts)) {
      if (id in concepts) tell([source.problem("duplicate-id", `The concept "${id}" is already in another file; give each concept once.`, ["concepts", id])]);
      concepts[id] = concept;
    }
  }
  return { concepts };
}

/** One record of files by name; an entry declared in two files is told. */
function correspondences(sources) {
  const files = {}, seen = new Set(), named = [];
  for (const source of sources) {
    for (const id of Object.keys(source.data.words)) {
      if (seen.has(id)) tell([source.problem("duplicate-id", `The entry "${id}" is already in another file; give each entry once.`, ["words", id])]);
      seen.add(id);
    }
    for (const [id, { opposite = [], near = [], whenDenied }] of Object.entries(source.data.words)) {
      for (const other of [...opposite, ...near, ...(whenDenied ? [whenDenied] : [])]) named.push({ source, id, other });
    }
    files[source.path.replace(/^.*\/|\.yaml$/g, "")] = source.data;
  }
  for (const { source, id, other } of named) {
    if (!seen.has(other)) tell([source.problem("unknown-entry", `"${id}" names "${other}", and there is no such entry.`, ["words", id])]);
  }
  return files;
}
