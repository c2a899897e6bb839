import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyFixtures, emptyFolder, installInto, manifestOf, packInto, root } from "./packed.ts";

const bill = "LAW OF THE REPUBLIC OF KAZAKHSTAN\nOn Websites\n\nArticle 1. Access\n1. The authorised body may block any website.\n";
const expected = {
  open: expect.arrayContaining(["DR-01"]) as unknown,
  themes: expect.arrayContaining(["digital-rights"]) as unknown,
  report: "bill.txt",
  pack: "own",
};

let packs: ReadonlyMap<string, string>;
const tarballs = emptyFolder();
const folder = emptyFolder();
beforeAll(() => {
  packs = packInto(tarballs);
  installInto(folder, packs.values());
  copyFixtures(folder, "review.mjs", "plain.mjs", "browser.mjs", "typed.ts");
  writeFileSync(join(folder, "bill.txt"), bill);
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
}, 120_000);
afterAll(() => [tarballs, folder].forEach((each) => rmSync(each, { recursive: true, force: true })));

describe("as published", { timeout: 120_000 }, () => {
  test("npx runs the command from its tarball in an empty folder, with no network and nothing else installed", () => {
    expect(manifestOf(packs.get("charterlint")!).dependencies ?? {}).toEqual({});
    const empty = emptyFolder();
    writeFileSync(join(empty, "bill.txt"), bill);
    const env = { ...process.env, npm_config_cache: join(empty, "npm"), CHARTERLINT_CACHE: join(empty, "kept"), NO_COLOR: "1" };
    const args = ["--yes", "--offline", "--package", packs.get("charterlint")!, "--", "charterlint", "check", "bill.txt", "--format", "json"];
    const { status, stdout, stderr } = spawnSync("npx", args, { cwd: empty, env, encoding: "utf8" });
    rmSync(empty, { recursive: true, force: true });
    expect({ status, stderr: stderr.replace(/^npm warn .*\n/gm, "") }).toEqual({ status: 1, stderr: "" });
    expect((JSON.parse(stdout) as { findings: { check: string }[] }).findings.map(({ check }) => check)).toContain("DR-01");
  });

  test("plain JavaScript imports the engine", () => {
    expect(JSON.parse(execFileSync(process.execPath, ["plain.mjs", "bill.txt"], { cwd: folder, encoding: "utf8" }))).toEqual(expected);
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("TypeScript finds its types under module %s and resolution %s", (module, resolution) => {
    const flags = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2023", "--lib", "es2023", "--types", "", "--module", module, "--moduleResolution", resolution];
    const { status, stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...flags, "typed.ts"], { cwd: folder, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});

describe("in a browser", { timeout: 120_000 }, () => {
  const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  let script = "";
  beforeAll(async () => {
    const build = await rolldown({ input: join(folder, "browser.mjs"), platform: "browser", cwd: folder });
    const { output } = await build.generate({ format: "iife", codeSplitting: false });
    await build.close();
    script = output[0].code;
  }, 60_000);

  test("a bundle of the engine asks for nothing of Node's", () => {
    expect(script).not.toMatch(/\b(?:require|import)\s*\(\s*["'](?:node:|fs|path|crypto|worker_threads)/);
  });

  test("it runs where there are only the globals of the web", async () => {
    const web = { TextDecoder, TextEncoder, performance, console, URL, setTimeout, clearTimeout, billText: bill };
    const context = vm.createContext({ ...web });
    vm.runInContext(script, context);
    // What comes from another realm has another Object.prototype.
    expect(JSON.parse(JSON.stringify(await (context as unknown as { reviewed: Promise<unknown> }).reviewed))).toEqual(expected);
  });

  test.skipIf(!chromium)(`it runs in Chromium${chromium ? "" : " (skipped: no Chromium on this machine)"}`, () => {
    const page = join(folder, "page.html");
    writeFileSync(join(folder, "bundle.js"), script);
    const show = "reviewed.then((result) => JSON.stringify(result), (error) => `failed: ${error.stack}`).then((text) => { document.querySelector('pre').textContent = text; })";
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><pre></pre><script>var billText = ${JSON.stringify(bill)};</script><script src="bundle.js"></script><script>${show}</script>`);
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--virtual-time-budget=20000"];
    const dom = execFileSync(chromium!, [...flags, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", `file://${page}`], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    expect(JSON.parse(/<pre>([\s\S]*?)<\/pre>/.exec(dom)![1]!.replaceAll("&amp;", "&"))).toEqual(expected);
  });
});

test("what is packed holds no tests and no traces of a build", () => {
  const listed = [...packs.values()].flatMap((path) => execFileSync("tar", ["tzf", path], { encoding: "utf8" }).trim().split("\n"));
  expect(listed.filter((name) => /\.test\.|\.fixture\.|tsbuildinfo|node_modules/.test(name))).toEqual([]);
  expect(listed.filter((name) => name === "package/README.md")).toHaveLength(packs.size);
  expect(listed.filter((name) => name === "package/LICENSE")).toHaveLength(packs.size);
  expect(readFileSync(join(folder, "node_modules/@charterlint/core/package.json"), "utf8")).not.toContain('"source"');
});
