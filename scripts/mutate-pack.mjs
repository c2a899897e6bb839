// Which parts of a pack's rules do its examples hold in place? Drops each key of `if` and each rung of `unless` in turn and tests again.
// Usage: node scripts/mutate-pack.mjs PACK [RULE]; prints every part without which all examples of the rule still hold, as rule/key.
import { engineConditions } from "../packages/core/dist/index.js";
import { loadPack, testPack, YamlSource } from "../packages/packs/dist/index.js";
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
const plugins = [{ name: "shared", languages, lexicons: { law: { concepts } } }];
// Reading depends on the text alone, so each example is read once for all mutants.
const acts = new Map();
const context = {
  plugins,
  read(text, language) {
    const key = `${language}\n${text}`;
    if (!acts.has(key)) acts.set(key, readText(text, "example", { structures, languages }).act);
    return acts.get(key);
  },
};

/** Mutants of one rule: [what was dropped, the rule without it]. */
function* mutantsOf(rule) {
  for (const [index, alternative] of rule.alternatives.entries()) {
    const at = rule.alternatives.length > 1 ? `if[${index}].` : "if.";
    const withAlternative = (changed) => {
      const alternatives = rule.alternatives.with(index, changed);
      return { ...rule, alternatives, conditions: engineConditions(alternatives) };
    };
    for (const key of ["who", "modality", "action", "object", "reference", "quantity"]) {
      if (!alternative[key]) continue;
      const { [key]: _, ...rest } = alternative;
      if (Object.keys(rest).length > 0) yield [at + key, withAlternative(rest)];
    }
    for (const key of ["with", "without"]) {
      for (const group of (alternative[key] ?? []).keys()) yield [`${at}${key}[${group}]`, withAlternative({ ...alternative, [key]: alternative[key].toSpliced(group, 1) })];
    }
  }
  // A rung that lowers the severity leaves the finding open: examples, which ask open or not, can't show it.
  for (const [rung, { then }] of rule.unless.entries()) if (then === "cured") yield [`unless[${rung}]`, { ...rule, unless: rule.unless.toSpliced(rung, 1) }];
}

/** Whether every example of these rules holds. */
const hold = async (rules) => (await testPack({ ...pack, rules }, context)).every(({ ok }) => ok);

let tested = 0;
const survivors = [];
for (const rule of pack.rules) {
  if (only && rule.id !== `${name}/${only}`) continue;
  // The other rules stay, without their examples: they may absorb this one.
  const others = pack.rules.filter(({ id }) => id !== rule.id).map((other) => ({ ...other, examples: {} }));
  if (!await hold([rule, ...others])) process.stdout.write(`${rule.id} has examples that fail unchanged\n`);
  for (const [what, mutant] of mutantsOf(rule)) {
    tested += 1;
    if (await hold([mutant, ...others])) survivors.push(`${rule.id}/${what}`);
  }
}
for (const survivor of survivors) process.stdout.write(`${survivor}\n`);
process.stdout.write(`${survivors.length} of ${tested} parts of ${name} can be dropped and every example still holds\n`);
