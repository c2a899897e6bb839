import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyFolder, packInto, root } from "../library/packed.ts";

interface Step {
  readonly name?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;
const bill = "LAW OF THE REPUBLIC OF KAZAKHSTAN\nOn Websites\n\nArticle 1. Access\n1. The authorised body may block any website.\n";
const good = "Article 1\n1. This Act regulates libraries.\n";
const tarballs = emptyFolder();
let tarball = "";
beforeAll(() => { tarball = packInto(tarballs).get("charterlint")!; }, 120_000);
afterAll(() => rmSync(tarballs, { recursive: true, force: true }));

/** Runs a step's shell with the inputs that a workflow would give, as the runner does: bash, errors end it, outputs go to a file. */
function runStep(name: string, cwd: string, given: Readonly<Record<string, string>>, outputs: Readonly<Record<string, string>> = {}): { code: number | null; out: string; err: string; outputs: string } {
  const step = action.runs.steps.find((each) => each.name === name)!;
  const inputs = { ...Object.fromEntries(Object.entries(action.inputs).map(([key, input]) => [key, input.default])), ...given };
  const value = (text: string): string => text.replace(/\$\{\{ (inputs|steps\.check\.outputs)\.([\w-]+) \}\}/g, (_all, of: string, key: string) => (of === "inputs" ? inputs[key as keyof typeof inputs] : outputs[key]) ?? "");
  const kept = join(cwd, "github-output");
  writeFileSync(kept, "");
  const env = {
    ...process.env, ...Object.fromEntries(Object.entries(step.env ?? {}).map(([key, text]) => [key, value(text)])),
    GITHUB_OUTPUT: kept, CHARTERLINT_CACHE: join(cwd, "kept"), npm_config_cache: join(cwd, "npm"), npm_config_offline: "true", NO_COLOR: "1",
  };
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run!], { cwd, env, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr.replace(/^npm warn .*\n/gm, ""), outputs: readFileSync(kept, "utf8") };
}

function repository(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test("no input is pasted into a script", () => {
  for (const { run, shell } of action.runs.steps.filter((step) => step.run)) {
    expect(run).not.toContain("${{");
    expect(shell).toBe("bash");
  }
});

test("the check writes SARIF and annotations, and its exit code is the job's", { timeout: 120_000 }, () => {
  const cwd = repository({ "bills/a b.txt": bill, "bills/$(touch pwned).txt": good });
  const ran = runStep("Check", cwd, { paths: "bills/a b.txt\nbills/$(touch pwned).txt\n", package: tarball, "report-language": "ru" });
  expect(ran).toMatchObject({ code: 0, err: "", outputs: "sarif=charterlint.sarif\nexit-code=1\n" });
  expect(ran.out).toMatch(/^::error .*file=bills\/a b\.txt,line=5/m);
  const { runs } = JSON.parse(readFileSync(join(cwd, "charterlint.sarif"), "utf8")) as { runs: { results: { ruleId: string; message: { text: string } }[] }[] };
  expect(runs[0]!.results.some(({ message }) => /[а-я]/.test(message.text))).toBe(true);
  expect(execFileSync("ls", { cwd, encoding: "utf8" })).not.toContain("pwned");
  expect(runStep("Result", cwd, {}, { "exit-code": "1" }).code).toBe(1);
  rmSync(cwd, { recursive: true, force: true });
});

test("with nothing to object to the job passes", { timeout: 120_000 }, () => {
  const cwd = repository({ "bills/good.txt": good });
  expect(runStep("Check", cwd, { paths: "bills", package: tarball, packs: "limits\ndigital-rights" })).toMatchObject({ code: 0, err: "", outputs: "sarif=charterlint.sarif\nexit-code=0\n" });
  expect(runStep("Result", cwd, {}, { "exit-code": "0" }).code).toBe(0);
  rmSync(cwd, { recursive: true, force: true });
});
