import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli, folderWith, trial, type Ran } from "./run-cli.ts";
import { bad } from "./trial-pack.ts";

const waive = ["waive", "--pack", "checks", "--pack", "authority", "--rule", "TRY-01", "--reason", "The Code has a court confirm it.", "--author", "A. Lawyer", "--until", "2026-12-31"];
const waived = async (): Promise<string> => {
  const cwd = await folderWith({ "bill.txt": bad });
  expect(await cli(cwd, [...waive, "bill.txt#art_1__para_1"])).toEqual({ code: 0, err: "", out: "charterlint.waivers.yaml: trial/blocked-without-court, Article 1(1): waived until 2026-12-31.\n" });
  return cwd;
};
const change = async (cwd: string, from: string, to: string, file = "bill.txt"): Promise<void> => {
  const text = await readFile(join(cwd, file), "utf8");
  expect(text).toContain(from);
  await writeFile(join(cwd, file), text.replace(from, to));
};
const check = (cwd: string, ...more: string[]): Promise<Ran> => cli(cwd, [...trial, "bill.txt", ...more]);

describe("a waiver", () => {
  test("is written, found, counted and shown, and fails no build", async () => {
    const cwd = await waived();
    expect(await check(cwd)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("\n  Accepted earlier: 1 (--show waived).\n") });
    expect((await check(cwd, "--show", "waived")).out).toContain("Accepted by A. Lawyer until 2026-12-31: The Code has a court confirm it.");
    const [row] = JSON.parse((await check(cwd, "--format", "json")).out).findings;
    expect(row).toMatchObject({ check: "TRY-01", status: "waived", waiver: { kind: "waiver", author: "A. Lawyer", until: "2026-12-31" } });
    expect(await readFile(join(cwd, "charterlint.waivers.yaml"), "utf8")).toContain(`fingerprint: ${row.provision.fingerprint}\n    file: bill.txt\n    eId: art_1__para_1\n    label: Article 1(1)\n`);
  });

  test("--strict ignores it", async () => expect((await check(await waived(), "--strict")).code).toBe(1));

  test("is written by the place's line, or by the words' fingerprint, alike", async () => {
    const cwd = await waived();
    const { fingerprint } = JSON.parse((await check(cwd, "--format", "json")).out).findings[0].provision;
    for (const by of [["bill.txt:2"], ["--fingerprint", fingerprint as string]]) {
      const other = await folderWith({ "bill.txt": bad });
      expect(await cli(other, [...waive, ...by])).toMatchObject({ code: 0, err: "" });
      expect((await check(other)).code).toBe(0);
    }
  });

  test("follows the provision into another number, file and format", async () => {
    const cwd = await waived();
    await writeFile(join(cwd, "bill.txt"), "Article 1. Scope\nThis Act applies to sites.\nArticle 2. Sites\n1. The register is public.\n2. The ministry may\nblock a website.\n");
    expect(await check(cwd)).toMatchObject({ code: 0, err: "" });
    await writeFile(join(cwd, "bill.md"), "# Act\n\n## Article 9. Sites\n\n1. The register is public.\n\n2. The **ministry** may block a\u00a0website.\n");
    await writeFile(join(cwd, "bill.html"), "<html><body><h2>Article 9. Sites</h2><p>1. The register is public.</p><p>2. The ministry may <i>block</i> a website.</p></body></html>");
    for (const file of ["bill.md", "bill.html"]) {
      const { findings } = JSON.parse((await cli(cwd, [...trial, file, "--format", "json"])).out);
      expect(findings).toMatchObject([{ status: "waived", provision: { eId: "art_9__para_2" } }]);
    }
  });

  test("lapses when a word of the provision changes, and says where it stands", async () => {
    const cwd = await waived();
    await change(cwd, "a website", "any website");
    const { code, err } = await check(cwd);
    expect(code).toBe(1);
    expect(err).toMatch(/^charterlint\.waivers\.yaml:3:5: warning: The waiver of trial\/blocked-without-court at Article 1\(1\) of bill\.txt has lapsed: no provision has the words any more for which it was given; .*\n$/);
  });

  test("runs out after its last day", async () => {
    const cwd = await waived();
    expect((await check(cwd, "--as-of", "2026-12-31")).code).toBe(0);
    const { code, err } = await check(cwd, "--as-of", "2027-01-01");
    expect(code).toBe(1);
    expect(err).toContain("charterlint.waivers.yaml:3:5: warning: The waiver of trial/blocked-without-court at Article 1(1) of bill.txt ran out on 2026-12-31;");
  });

  test("of another file is not called stale, until that file is gone", async () => {
    const cwd = await waived();
    await writeFile(join(cwd, "other.txt"), "1. The register is public.\n");
    expect((await cli(cwd, [...trial, "other.txt"])).err).toBe("");
    await change(cwd, "file: bill.txt", "file: gone.txt", "charterlint.waivers.yaml");
    expect((await cli(cwd, [...trial, "other.txt"])).err).toContain("has lapsed");
    expect((await check(cwd)).err).toBe("");
  });

  test("that is renewed keeps its place and the file's comments", async () => {
    const cwd = await waived();
    await change(cwd, "author: A. Lawyer", "author: A. Lawyer # of the Ministry", "charterlint.waivers.yaml");
    const { out } = await cli(cwd, [...waive.with(-1, "2027-06-30"), "bill.txt:2"]);
    expect(out).toContain("renewed until 2027-06-30");
    const text = await readFile(join(cwd, "charterlint.waivers.yaml"), "utf8");
    expect(text.match(/fingerprint/g)).toHaveLength(1);
    expect(text).toContain("# of the Ministry");
    expect((await check(cwd, "--as-of", "2027-06-30")).code).toBe(0);
  });

  test("is applied to what the cache has kept from before it was given", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    const env = { CHARTERLINT_CACHE: join(cwd, "cache") };
    const code = async (): Promise<number> => (await cli(cwd, [...trial, "bill.txt"], { env })).code;
    expect([await code(), await code()]).toEqual([1, 1]);
    expect((await cli(cwd, [...waive, "bill.txt:2"], { env })).code).toBe(0);
    expect(await code()).toBe(0);
    expect((await cli(cwd, [...trial, "bill.txt", "--strict"], { env })).code).toBe(1);
  });

  test.each<[string, string[], string]>([
    ["where the rule says nothing", ["bill.txt#art_1__para_2"], "TRY-01 objects to nothing there; it does at bill.txt#art_1__para_1; here speaks trial/vague-harm."],
    ["a rule that is not there", ["bill.txt:2", "--rule", "TRY-77"], 'There is no rule or check "TRY-77"'],
    ["without a reason worth the name", ["bill.txt:2", "--reason", "ok"], 'say why the objection doesn\'t hold here, in ten letters at the least'],
    ["until a day that has passed", ["bill.txt:2", "--until", "2026-06-30"], "--until 2026-06-30 has passed already."],
    ["until no day", ["bill.txt:2", "--until", "soon"], "Expected a date such as 2026-07-01"],
    ["at no place", [], "Name either the place (FILE#EID or FILE:LINE) or the provision's --fingerprint."],
    ["with half a fingerprint", ["--fingerprint", "12ab"], "expected 16 digits and letters a to f"],
    ["in a file that is not there", ["no.txt:2"], "no.txt"],
  ])("is not given %s", async (_, args, expected) => {
    const cwd = await folderWith({ "bill.txt": bad });
    const { code, err, out } = await cli(cwd, [...waive, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(expected);
    await expect(readFile(join(cwd, "charterlint.waivers.yaml"))).rejects.toThrow("ENOENT");
  });

  test("with a mistake stops the run, at its line; what --waivers names must be there", async () => {
    const cwd = await waived();
    await change(cwd, "until: 2026-12-31", "until: 2026-12-32", "charterlint.waivers.yaml");
    const wrong = { code: 2, out: "", err: 'charterlint.waivers.yaml:10:12: error: "until" must be a date such as 2026-07-01, not "2026-12-32".\n' };
    expect(await check(cwd)).toEqual(wrong);
    expect(await cli(cwd, [...waive, "bill.txt:2"])).toEqual(wrong);
    expect(await check(cwd, "--strict")).toMatchObject({ code: 1, err: "" });
    expect(await check(cwd, "--waivers", "none.yaml")).toMatchObject({ code: 2, err: expect.stringMatching(/^none\.yaml: error: Cannot be read/) });
  });
});

test("a bill that is checked with its base is waived, and written down, with it", async () => {
  const cwd = await folderWith({
    "act.txt": "Act on Sites\nArticle 5. Sites\n1. The register is public.\n",
    "bill.txt": "Act amending the Act on Sites\nArticle 1. The Act on Sites is amended as follows:\n1) in Article 5, insert after paragraph 1:\n“2. The ministry may block a website.”.\n",
  });
  const checked = await check(cwd, "--base", "act.txt", "--format", "jsonl");
  const [{ provision, amends, rule }] = checked.out.trim().split("\n").map((row) => JSON.parse(row));
  expect({ rule, amends }).toMatchObject({ rule: "trial/blocked-without-court", amends: { eId: "art_5__para_2" } });
  expect(await cli(cwd, [...waive, `bill.txt#${provision.eId}`, "--base", "act.txt"])).toMatchObject({ code: 0, err: "" });
  expect(await check(cwd, "--base", "act.txt")).toMatchObject({ code: 0, err: "", out: expect.stringContaining("Accepted earlier: 1") });
  expect(await cli(cwd, ["baseline", "--pack", "checks", "--pack", "authority", "bill.txt", "--base", "act.txt", "--waivers", "charterlint.waivers.yaml"])).toMatchObject({ code: 0, out: expect.stringContaining("findings: 0") });
});

describe("a baseline", () => {
  const write = (cwd: string, ...more: string[]): Promise<Ran> => cli(cwd, ["baseline", "--pack", "checks", "--pack", "authority", "bill.txt", ...more]);

  test("leaves what was there, tells what is new, and is written the same again", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    expect(await write(cwd, "--output", "before.yaml")).toEqual({ code: 0, err: "", out: "before.yaml: findings: 2, texts: 1; charterlint check --baseline before.yaml counts them no more.\n" });
    const first = await readFile(join(cwd, "before.yaml"), "utf8");
    await write(cwd, "--output", "before.yaml");
    expect(await readFile(join(cwd, "before.yaml"), "utf8")).toBe(first);
    expect(await check(cwd, "--baseline", "before.yaml", "--fail-on", "info")).toMatchObject({ code: 0, err: "" });
    await change(cwd, "1. The ministry", "1. The register is public.\n2. The ministry may block an account.\n3. The ministry");
    await change(cwd, "2. Harmful", "4. Harmful");
    const { code, out, err } = await check(cwd, "--baseline", "before.yaml", "--format", "jsonl");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out.trim().split("\n").map((line) => JSON.parse(line)).map(({ provision, status, waiver }) => `${provision.eId} ${status} ${waiver?.kind}`))
      .toEqual(["art_1__para_2 open undefined", "art_1__para_3 waived baseline", "art_1__para_4 waived baseline"]);
    expect((await check(cwd, "--baseline", "before.yaml", "--strict", "--format", "jsonl")).out).not.toContain("waived");
  });

  test("holds no lines, counts a provision that comes twice, and leaves out what is waived", async () => {
    const cwd = await waived();
    await writeFile(join(cwd, "bill.txt"), `${bad}Article 2. More\n1. Harmful content is removed.\n`);
    await write(cwd);
    const text = await readFile(join(cwd, "charterlint.baseline.yaml"), "utf8");
    expect(text).toMatch(/\nversion: 1\nfindings:\n {2}- \{ rule: trial\/vague-harm, fingerprint: [0-9a-f]{16}, count: 2, file: bill\.txt, label: Article 1\(2\) \}\n$/);
  });

  test("tells what is gone, once", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    await write(cwd);
    await writeFile(join(cwd, "bill.txt"), "1. The register is public.\n");
    expect((await check(cwd, "--baseline", "charterlint.baseline.yaml")).err)
      .toBe("charterlint.baseline.yaml:5:5: warning: The baseline holds 2 findings no longer there (the first: trial/blocked-without-court at Article 1(1) of bill.txt); write it anew with charterlint baseline.\n");
  });

  test("is not written where an input cannot be read", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    expect(await write(cwd, "none.txt")).toMatchObject({ code: 2, out: "" });
    await expect(readFile(join(cwd, "charterlint.baseline.yaml"))).rejects.toThrow("ENOENT");
  });
});
