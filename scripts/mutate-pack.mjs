// Which parts of a pack's rules do its examples hold in place? Drops each key of `if` and each rung of `unless` in turn and tests again.
// Usage: node scripts/mutate-pack.mjs PACK [RULE]; prints every part without which all examples of the rule still hold, as rule/key.
import { loadPack, untestedParts, YamlSource } from "../packages/packs/dist/index.js";
import { readText } from "../packages/readers/dist/index.js";
import { root, tell, yamlIn } from "./yaml-files.mjs";

const [name, only] = process.argv.slice(2);
if (!name) {
  process.stderr.write("Usage: node scripts/mutate-pack.mjs PACK [RULE]\n");
  process.exit(2);
}
const dataOf = (file) => new YamlSource(file).data;
const concepts = Object.assign({}, ...yamlIn("packages/lexicon-law/data/").map((file) => dataOf(file).concepts));
const languages = Object.fromEntries(["en", "ru", "kk"].map((code) => [code, dataOf(yamlIn(`packages/language-${code}/data/`)[0])]));
const structures = Object.fromEntries(yamlIn("packages/readers/data/structures/").map(dataOf).map((data) => [data.structure, data]));
const { pack, problems } = loadPack(yamlIn(`rules/checks/${name}/`), new Set(Object.keys(concepts)));
tell(problems);
if (!pack) {
  process.stderr.write(`There is no pack to test in ${new URL(`rules/checks/${name}/`, root).pathname}.\n`);
  process.exit(1);
}
const context = { plugins: [{ name: "shared", languages, lexicons: { law: { concepts } } }], read: (text) => readText(text, "example", { structures, languages }).act };

let parts = 0, survivors = 0;
for await (const { rule, dropped, untested } of untestedParts(pack, context, only && `${name}/${only}`)) {
  parts += dropped;
  survivors += untested.length;
  for (const { part } of untested) process.stdout.write(`${rule}/${part.join(".")}\n`);
}
process.stdout.write(`${survivors} of ${parts} parts of ${name} can be dropped and every example still holds\n`);
