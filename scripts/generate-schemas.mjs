// Writes TypeScript types from schemas/*.schema.json into core, and the schemas themselves as a module into packs.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const root = new URL("..", import.meta.url);
const types = new URL("packages/core/src/model/generated/", root);
const packs = new URL("packages/packs/src/generated/", root);
const banner = "// Generated from schemas/ by scripts/generate-schemas.mjs. Do not edit.";

mkdirSync(types, { recursive: true });
mkdirSync(packs, { recursive: true });

const names = readdirSync(new URL("schemas/", root)).filter((name) => name.endsWith(".schema.json")).sort();
const schemas = {};
for (const file of names) {
  const name = file.replace(".schema.json", "");
  const schema = JSON.parse(readFileSync(new URL(`schemas/${file}`, root), "utf8"));
  schemas[name] = schema;
  const source = await compile(structuredClone(schema), schema.title, {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  writeFileSync(new URL(`${name}.ts`, types), source);
}
writeFileSync(
  new URL("schemas.ts", packs),
  `${banner}\nexport const schemas: Record<string, object> = ${JSON.stringify(schemas, null, 1)};\n`,
);
