import { describe, expect, test } from "vitest";
import { cli, folderWith } from "./run-cli.ts";
import { bad, trialFiles } from "./trial-pack.ts";

const bill = "Article 1. Data\n1. The operator processes the personal data of a user.\n2. The sun shines.\n";

describe("charterlint tag", () => {
  test("a file gives a row for each provision, themes or none", async () => {
    const { code, out } = await cli(await folderWith({ "bill.txt": bill }), ["tag", "bill.txt", "--format", "jsonl"]);
    const rows = out.trim().split("\n").map((row) => JSON.parse(row));
    expect(code).toBe(0);
    expect(rows.map(({ file, provision }) => `${file} ${provision.eId} ${provision.label}`)).toEqual(["bill.txt art_1__para_1 Article 1(1)", "bill.txt art_1__para_2 Article 1(2)"]);
    expect(rows[0].tags.map(({ theme }: { theme: string }) => theme)).toEqual(expect.arrayContaining(["digital-rights", "digital-rights/personal-data"]));
    expect(rows[0].tags[0].evidence).toContainEqual({ span: expect.objectContaining({ line: 2 }), text: expect.stringMatching(/personal data/i), weight: expect.any(Number) });
  });

  test("a list gives one row a text, with its id, in order", async () => {
    const lines = [{ id: "z", text: bill }, { id: "a", text: "The sun shines." }, { id: "m", text: "Оператор обрабатывает персональные данные.", language: "ru" }];
    const { code, out } = await cli(await folderWith({ "l.jsonl": lines.map((line) => JSON.stringify(line)).join("\n") }), ["tag", "l.jsonl", "--format", "json"]);
    const rows = JSON.parse(out);
    expect(code).toBe(0);
    expect(rows.map(({ id, provision }: { id: string; provision?: object }) => [id, provision])).toEqual([["z", undefined], ["a", undefined], ["m", undefined]]);
    expect(rows.map(({ tags }: { tags: { theme: string }[] }) => tags.some(({ theme }) => theme === "digital-rights/personal-data"))).toEqual([true, false, true]);
  });
});

describe("charterlint structure", () => {
  test("as JSON and as a tree", async () => {
    const cwd = await folderWith({ "bill.txt": bad });
    const root = JSON.parse((await cli(cwd, ["structure", "bill.txt", "--format", "json"])).out);
    expect(root.children[0]).toMatchObject({ kind: "article", num: "1", heading: "Sites", eId: "art_1", children: [{ eId: "art_1__para_1", text: "The ministry may block a website." }, { num: "2" }] });
    expect((await cli(cwd, ["structure", "bill.txt"])).out).toMatch(/article 1\s+Sites.*\n.*paragraph 1\s+The ministry may block a website\.\s+art_1__para_1\n/);
  });
});

test("structure --format akn gives what check reads again, with the same remarks", async () => {
  const cwd = await folderWith({ "bill.txt": bad });
  expect((await cli(cwd, ["structure", "bill.txt", "--format", "akn", "--output", "bill.akn"])).code).toBe(0);
  const findings = async (name: string): Promise<string[]> =>
    JSON.parse((await cli(cwd, ["check", name, "--format", "json", "--fail-on", "never"])).out).findings.map((each: { rule: string; provision: { eId: string } }) => `${each.rule} ${each.provision.eId}`);
  const ofText = await findings("bill.txt");
  expect(ofText.length).toBeGreaterThan(0);
  expect(await findings("bill.akn")).toEqual(ofText);
});

describe("charterlint rules", () => {
  test("list: a line a rule, of built-in packs and of one's own", async () => {
    const cwd = await folderWith();
    expect((await cli(cwd, ["rules", "list"])).out).toMatch(/^TRN-01 .*transition\//m);
    expect((await cli(cwd, ["rules", "list", "--pack", "checks", "--pack", "authority"])).out).toBe(
      "TRY-01  Substantial remark  trial/blocked-without-court  Blocking without a court\nTRY-02  Question            trial/vague-harm             Harm left undefined\n",
    );
    expect(JSON.parse((await cli(cwd, ["rules", "list", "--pack", "checks", "--pack", "authority", "--format", "json"])).out)[0])
      .toMatchObject({ check: "TRY-01", severity: "error", languages: ["en", "ru", "kk"], authorities: ["charter"] });
  });

  test("show: one rule whole, by id or check; --compiled as the engine takes it", async () => {
    const cwd = await folderWith();
    const packs = ["--pack", "checks", "--pack", "authority"];
    const { out } = await cli(cwd, ["rules", "show", "TRY-01", ...packs]);
    for (const part of ["checks/rules.yaml:2", "action: blocking", "any of court-order", "charter 5(2) (the norm says so in words)", "Кто решает о блокировке?", "The ministry may block a website by court order."]) expect(out).toContain(part);
    const compiled = JSON.parse((await cli(cwd, ["rules", "show", "trial/blocked-without-court", "--compiled", ...packs])).out);
    expect(compiled).toMatchObject({ id: "trial/blocked-without-court", conditions: expect.anything(), alternatives: [{ action: [expect.stringContaining("blocking")] }] });
    expect((await cli(cwd, ["rules", "show", "blocked-with-court", ...packs])).err).toContain("did you mean trial/blocked-without-court?");
  });
});

describe("charterlint rules coverage", () => {
  const charter = `authority: charter
version: 1.0.0
title: {en: Charter, ru: Хартия, kk: Хартия}
short: {en: Charter, ru: Хартия, kk: Хартия}
kind: constitution
inForce: {from: "2000-01-01"}
source: {title: Charter}
articles: [Preamble, 1..4, 4-1, 5..9]
principles:
  - {id: courts, article: "5(2)", en: Courts decide., ru: Решает суд., kk: Сот шешеді., verified: true}
  - {id: speech, article: "4-1", en: Speech is free., ru: Слово свободно., kk: Сөз еркін., verified: false}
  - {id: peace, article: "5(1)", en: Peace., ru: Мир., kk: Бейбітшілік., verified: true}
serves:
  TRY-01: [{principle: courts, force: text, atMost: warning}]
  TRY-77: [{principle: speech, force: inferred}]
`;

  test("article by article, in the authority's order: principles, checks with force, and what has none", async () => {
    const cwd = await folderWith({ "charter/authority.yaml": charter });
    expect(await cli(cwd, ["rules", "coverage", "--pack", "charter", "--pack", "checks"])).toMatchObject({
      code: 0,
      out: `charter  Charter
  4-1
    4-1  speech (not yet verified): Speech is free.
      TRY-77 (inferred; no rule)
  5
    5(2)  courts: Courts decide.
      TRY-01 (text; at most warning)
    5(1)  peace: Peace.
      no check

  Articles with no principle: Preamble, 1–4, 6–9
  Articles on which no rule rests: 4-1
  Checks that it does not serve: TRY-02
`,
    });
    const { out } = await cli(cwd, ["rules", "coverage", "--pack", "charter", "--pack", "checks", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject([{ authority: "charter", withoutRule: ["4-1"], articles: [{ article: "4-1" }, { principles: [{ id: "courts", checks: [{ check: "TRY-01", force: "text", atMost: "warning", rules: ["trial/blocked-without-court"] }] }, { id: "peace", checks: [] }] }] }]);
  });

  test("links that a check pack brings count, and are shown with its rules", async () => {
    const pack = `${trialFiles["checks/pack.yaml"] as string}\nserves:\n  TRY-02: [{principle: charter/peace, force: soft-law}]\n`;
    const cwd = await folderWith({ "charter/authority.yaml": charter, "checks/pack.yaml": pack });
    const packs = ["--pack", "charter", "--pack", "checks"];
    expect((await cli(cwd, ["rules", "coverage", ...packs])).out).toContain("5(1)  peace: Peace.\n      TRY-02 (soft-law)");
    expect((await cli(cwd, ["rules", "show", "TRY-02", ...packs])).out).toContain("charter 5(1) (recommendation, not binding)");
  });

  test("without --pack: every authority that comes with the program, in the language asked for", async () => {
    const { out } = await cli(await folderWith(), ["rules", "coverage", "--report-language", "kk"]);
    expect(out).toContain("kz-2026  Қазақстан Республикасының Конституциясы (2026 жыл)\n");
    expect(out).toMatch(/^ {4}41\(1\) {2}limits: Құқықтар/m);
    expect(out.match(/Articles with no principle: /g)!.length).toBeGreaterThan(2);
  });
});

describe("charterlint pack test", () => {
  test("all examples hold", async () => {
    expect(await cli(await folderWith(), ["pack", "test", "checks"])).toEqual({ code: 0, out: "trial: 2 rules, 8 examples, 0 failed\n", err: "" });
  });

  test("an example that fails is named with its rule, and why", async () => {
    const rules = (trialFiles["checks/rules.yaml"] as string).replace("[The ministry may block a website.]", "[The ministry may close a website.]");
    const cwd = await folderWith({ "checks/rules.yaml": rules });
    const { code, out } = await cli(cwd, ["pack", "test", "checks"]);
    expect(code).toBe(1);
    expect(out).toContain("checks/rules.yaml:2: trial/blocked-without-court (en, violates): a finding was expected");
    expect(out).toContain("trial: 2 rules, 8 examples, 1 failed");
    expect(JSON.parse((await cli(cwd, ["pack", "test", "checks", "--format", "json"])).out).filter(({ ok }: { ok: boolean }) => !ok)).toMatchObject([{ language: "en", kind: "violates", line: 2 }]);
  });

  test("a draft is told, an authority loads, a broken pack exits with 2 and the next is tested", async () => {
    const draft = (trialFiles["checks/rules.yaml"] as string).replace(/\n      kk: \{violates.*/, "");
    const cwd = await folderWith({ "checks/rules.yaml": draft, "broken/pack.yaml": "pack: [", "empty/readme.md": "" });
    const { code, out, err } = await cli(cwd, ["pack", "test", "broken", "empty", "authority", "checks"]);
    expect(code).toBe(2);
    expect(out).toContain("blocked-without-court is a draft in kk");
    expect(err).toContain("authority: the authority charter loads");
    expect(err).toMatch(/^broken\/pack\.yaml:\d+:\d+: error: /m);
    expect(err).toMatch(/^empty: error: This folder holds no YAML file/m);
  });
});
