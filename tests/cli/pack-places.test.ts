import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bad, trialFiles } from "./trial-pack.ts";
import { cli, folderWith } from "./run-cli.ts";

const found = async (cwd: string, pack: string): Promise<string[]> => {
  const { out, err } = await cli(cwd, ["check", "bill.txt", "--pack", pack, "--pack", "authority", "--format", "json"]);
  expect(err).toBe("");
  return (JSON.parse(out) as { findings: { rule: string; severity: string }[] }).findings.map(({ rule, severity }) => `${rule} ${severity}`);
};
const both = ["trial/blocked-without-court error", "trial/vague-harm info"];
const pack = { "pack.yaml": trialFiles["checks/pack.yaml"]!, "rules.yaml": trialFiles["checks/rules.yaml"]! };
const inPackage = (folder: string, manifest: object): Record<string, string> =>
  Object.fromEntries([...Object.entries(pack).map(([name, text]) => [join(folder, name), text]), [join("node_modules/@ngo/words", "package.json"), JSON.stringify(manifest)]]);

describe("a built pack", () => {
  test("finds what its folder finds", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    expect(await cli(cwd, ["pack", "build", "checks", "--output", "trial.json"])).toEqual({ code: 0, out: "", err: "" });
    expect(await found(cwd, "trial.json")).toEqual(both);
    expect((await cli(cwd, ["pack", "test", "trial.json"])).out).toContain("trial: 2 rules, 8 examples, 0 failed");
  });

  test("that was changed by hand ends the run with 2", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    await cli(cwd, ["pack", "build", "checks", "--output", "trial.json"]);
    await writeFile(join(cwd, "trial.json"), (await readFile(join(cwd, "trial.json"), "utf8")).replace("block-", "bloc-"));
    expect(await cli(cwd, ["check", "bill.txt", "--pack", "trial.json"])).toMatchObject({ code: 2, err: expect.stringContaining("trial.json:1:1: error: The file was changed after it was built") as unknown });
  });

  test("is not made of a pack with a mistake", async () => {
    const cwd = await folderWith({ "checks/more.yaml": "rules: []\n" });
    expect(await cli(cwd, ["pack", "build", "checks", "--output", "trial.json"])).toMatchObject({ code: 2 });
    await expect(readFile(join(cwd, "trial.json"))).rejects.toThrow("ENOENT");
  });
});

describe("a pack from npm, by name", () => {
  test.each([
    ["in its main folder", inPackage("node_modules/@ngo/words", { name: "@ngo/words" })],
    ["where package.json says", inPackage("node_modules/@ngo/words/rules", { charterlint: { pack: "./rules" } })],
  ])("%s, here or above the working directory", async (_, files) => {
    const cwd = await folderWith({ ...files, "bill.txt": bad, "bills/bill.txt": bad, "bills/authority/authority.yaml": trialFiles["authority/authority.yaml"]! });
    expect(await found(cwd, "@ngo/words")).toEqual(both);
    expect(await found(join(cwd, "bills"), "@ngo/words")).toEqual(both);
  });

  test.each([
    ["none", {}, "tried @ngo/words; node_modules/@ngo/words here and in the folders above. Name a folder"],
    ["one without a pack", { "node_modules/@ngo/words/package.json": "{}" }, 'node_modules/@ngo/words/package.json, which names no pack under "charterlint"; node_modules/@ngo/words/pack.yaml'],
    ["one that names a pack it has not", { "node_modules/@ngo/words/package.json": '{"charterlint": {"pack": "./rules"}}' }, "node_modules/@ngo/words/rules, which node_modules/@ngo/words/package.json names"],
    ["one that names files of others", { "node_modules/@ngo/words/package.json": '{"charterlint": {"pack": "../../../checks"}}' }, "outside the package"],
  ])("%s: the error tells what was tried", async (_, files, said) => {
    const { code, err } = await cli(await folderWith({ "bill.txt": bad, ...files }), ["check", "bill.txt", "--pack", "@ngo/words"]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe("a pack that extends another", () => {
  const ours = (more: string, base = "../checks"): Record<string, string> => ({ "bill.txt": bad, "ours/pack.yaml": `pack: ours\nversion: 1.0.0\ntitle: {en: Ours}\nlanguages: [en]\nextends: ${base}\n${more}` });

  test("finds with its changes, also when built", async () => {
    const cwd = await folderWith(ours("overrides: {blocked-without-court: {severity: warning}, vague-harm: {severity: off}}\n"));
    expect(await found(cwd, "ours")).toEqual(["trial/blocked-without-court warning"]);
    await cli(cwd, ["pack", "build", "ours", "--output", "ours.json"]);
    expect(await found(cwd, "ours.json")).toEqual(["trial/blocked-without-court warning"]);
  });

  test("extends a built-in one", async () => {
    const cwd = await folderWith(ours("overrides: {network-shutdown: {severity: off}}\n", "digital-rights"));
    const { code, out } = await cli(cwd, ["rules", "list", "--pack", "ours", "--format", "json"]);
    expect(code).toBe(0);
    expect(out).toContain("digital-rights/");
    expect(out).not.toContain("network-shutdown");
  });

  test.each([
    ["itself", ours("", "../ours"), "ours/pack.yaml:5:10: error: The pack extends itself: ours → ours."],
    ["one that there is not", ours("", "../theirs"), 'ours/pack.yaml:5:10: error: There is no pack "../theirs" to extend; tried theirs. The built-in ones are'],
    ["an authority", ours("", "../authority"), '"../authority" is an authority; only a pack of checks can be extended.'],
    ["one with a mistake", { ...ours(""), "checks/more.yaml": "rules: []\n" }, "checks/more.yaml:1:8: error:"],
  ])("not %s", async (_, files, said) => {
    const { code, err } = await cli(await folderWith(files), ["check", "bill.txt", "--pack", "ours"]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  test("is not named beside the one that it extends", async () => {
    const { code, err } = await cli(await folderWith(ours("")), ["check", "bill.txt", "--pack", "ours", "--pack", "checks"]);
    expect(code).toBe(2);
    expect(err).toContain("leave out the one that is extended");
  });
});
