// Bundles the command line with all it needs, third parties included, into packages/cli/bundle: some fifty files start sooner than three hundred modules, and `npx charterlint` fetches one package.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { dataBesideCode } from "./data-beside-code.mjs";

const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));
const target = join(cli, "bundle");

rmSync(target, { recursive: true, force: true });
mkdirSync(target);
const build = await rolldown({
  cwd: cli,
  // A worker is a program of its own, and so is what begins both; they share what they share.
  input: { start: join(cli, "src/start/start.ts"), index: join(cli, "src/index.ts"), worker: join(cli, "src/work/worker.ts") },
  platform: "node",
  resolve: { conditionNames: ["source", "node", "import", "module", "default"] },
  plugins: [dataBesideCode(target)],
  // unpdf would ask Node where a package lies that is not here; what it asks for is never used.
  checks: { emptyImportMeta: false },
});
// All lie flat in one folder: the code names start.js by its place. CommonJS, because only of such scripts Node 20 can keep compiled code.
const { output } = await build.write({ dir: target, format: "cjs", chunkFileNames: "[name]-[hash].js" });
await build.close();
writeFileSync(join(target, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
writeFileSync(join(target, "index.mjs"), 'export { nodeIo, run } from "./index.js";\n');
const chunks = output.filter(({ type }) => type === "chunk");
const begins = new Set(["start.js", "worker.js"]);
const intruder = chunks.find(({ imports, dynamicImports }) => [...imports, ...dynamicImports].some((name) => begins.has(name)));
if (intruder) throw new Error(`${intruder.fileName} imports start.js or worker.js, and would begin to work as one; import what they share statically, so that it gets a file of its own.`);
// What people write in YAML; their editors complete it by these.
for (const name of ["authority", "baseline", "config", "lexicon", "pack", "rules", "waivers"]) {
  cpSync(fileURLToPath(new URL(`../schemas/${name}.schema.json`, import.meta.url)), join(cli, "schemas", `${name}.schema.json`));
}
writeFileSync(join(target, "THIRD-PARTY-NOTICES.txt"), notices(chunks.flatMap(({ moduleIds }) => moduleIds)));

/** The licences of the packages whose code is in the bundle, each under its name and version. */
function notices(moduleIds) {
  const folders = new Set(moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll("\\", "/")) ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").trim() : "(The package has no licence file.)";
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `This program contains code of these packages.\n\n${texts.sort().join(`\n${"-".repeat(80)}\n\n`)}`;
}
