import { type Act, type Decisions, type Engine, fingerprintOf, type Review, type RuleOverride, settle, staleEntries, type WaiverEntry } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { describe, expect, test } from "vitest";
import { authorityOf, engineOf } from "./fixture.ts";

const blocked = `
id: blocked
check: TST-01
step: 6
severity: error
if: {who: [public-authority], action: [block]}
unless:
  - {any: [court-decision], in: [provision]}
  - {any: [appeal], in: [act], then: warning}`;
const refused = "id: refused\ncheck: TST-02\nstep: 6\nseverity: warning\nif: {who: [public-authority], action: [refuse]}";
const engine = engineOf([blocked, refused]);

const actOf = (text: string, by: Engine = engine): Act => readText(text, "bill.txt", { structures: readers.structures, languages: by.languages }).act!;
const reviewOf = (text: string, decisions: Decisions = {}, asOf = "2026-07-01", by: Engine = engine): Promise<Review> =>
  by.check(actOf(text, by), { asOf, source: { file: "bill.txt" }, ...decisions });
const said = ({ findings }: Review): string[] => findings.map(({ check, severity, status, provision }) => `${check} ${severity} ${status} ${provision.eId}`);

const bill = "Article 1. Sites\n1. The register is public.\n2. The authorised body may, in any of the cases below, block:\n1) a website of an operator;\n2) an account.\n3. The authorised body may refuse an application.\n";

async function waiverOf(text: string, over: Partial<WaiverEntry> = {}, by: Engine = engine): Promise<WaiverEntry> {
  const review = await reviewOf(text, {}, "2026-07-01", by);
  return { rule: "trial/blocked", fingerprint: fingerprintOf(review, review.findings[0]!), reason: "Blocking is reviewed by a court under the Code.", author: "A. Lawyer", until: "2026-12-31", ...over };
}

const stale = (review: Review, decisions: Decisions, asOf = "2026-07-01"): string[] =>
  staleEntries(decisions, [{ file: "bill.txt", uses: review.uses! }], { asOf, isRun: () => true }).map(({ code }) => code);

describe("a waiver", () => {
  test("answers for what a rule objects to at the provision, and says so", async () => {
    const waiver = await waiverOf(bill);
    const review = await reviewOf(bill, { waivers: [waiver] });
    expect(said(review)).toEqual(["TST-01 error waived art_1__para_2", "TST-02 warning open art_1__para_3"]);
    expect(review.findings[0]!.waiver).toEqual({ kind: "waiver", reason: waiver.reason, author: "A. Lawyer", until: "2026-12-31" });
    expect(review.points.map(({ status }) => status)).toEqual(["open", "waived"]);
    expect(stale(review, { waivers: [waiver] })).toEqual([]);
  });

  test("may name a check, and answers for no other", async () => {
    expect(said(await reviewOf(bill, { waivers: [await waiverOf(bill, { rule: "TST-01" })] }))[0]).toContain("waived");
    expect(said(await reviewOf(bill, { waivers: [await waiverOf(bill, { rule: "TST-02" })] }))[0]).toContain("open");
  });

  test.each([
    ["renumbered", bill.replace("Article 1.", "Article 7.").replace("2. The authorised", "4. The authorised").replace("3. The authorised", "5. The authorised").replace("1. The register is public.\n", "1. The register is public.\n2. It is kept.\n3. It is open.\n")],
    ["with no-break spaces", bill.replaceAll("authorised body", "authorised\u00a0body")],
    ["with soft hyphens and zero-width spaces", bill.replace("authorised", "autho\u00adrised").replace("website", "web\u200bsite")],
    ["hyphenated at the end of a line", bill.replace("operator;", "oper-\nator;")],
    ["with its lines broken elsewhere", bill.replace("in any of the", "in any of\n    the")],
    ["with Windows line ends", bill.replaceAll("\n", "\r\n")],
    ["with other points of a neighbour changed", bill.replace("an application", "an application for a licence")],
    ["under another heading", bill.replace("Article 1. Sites", "Article 1. Websites and accounts")],
  ])("follows the provision %s", async (_, text) => {
    expect(text).not.toBe(bill);
    const [first] = said(await reviewOf(text, { waivers: [await waiverOf(bill)] }));
    expect(first).toMatch(/^TST-01 error waived/);
  });

  test.each([
    ["a word of its own", bill.replace("may, in any", "may at its discretion, in any")],
    ["a word of a point", bill.replace("an account", "an account or a channel")],
    ["a point more", bill.replace("2) an account.", "2) an account;\n3) a channel.")],
    ["a denial", bill.replace("in any of the cases", "in none of the cases")],
  ])("lapses when its words change: %s", async (_, text) => {
    const waivers = [await waiverOf(bill)];
    const review = await reviewOf(text, { waivers });
    expect(said(review)[0]).toMatch(/^TST-01 error open/);
    expect(stale(review, { waivers })).toEqual(["waiver-lapsed"]);
  });

  test("of a point lapses when the lead-in changes, and not when another point does", async () => {
    const list = "Article 1. Sites\n1. Where it is necessary, the authorised body:\n1) may refuse an application;\n2) keeps a register.\n";
    const waivers = [await waiverOf(list, { rule: "TST-02" })];
    const status = async (text: string): Promise<string> => (await reviewOf(text, { waivers })).findings[0]!.status;
    expect(await status(list)).toBe("waived");
    expect(await status(list.replace("keeps a register", "keeps no register"))).toBe("waived");
    expect(await status(list.replace("Where it is necessary", "Where it so decides"))).toBe("open");
  });

  test("holds on its last day, and runs out after it", async () => {
    const waivers = [await waiverOf(bill, { until: "2026-07-01" })];
    expect(said(await reviewOf(bill, { waivers }, "2026-07-01"))[0]).toContain("waived");
    const late = await reviewOf(bill, { waivers }, "2026-07-02");
    expect(said(late)[0]).toContain("open");
    expect(stale(late, { waivers }, "2026-07-02")).toEqual(["waiver-expired"]);
  });

  test("that nothing is left for is told; one for a file that was not looked at is not, unless that file is gone", async () => {
    const court = "Article 1. Sites\n1. The authorised body may block a website by a court order.\n";
    const fingerprint = fingerprintOf(await reviewOf(court), (await reviewOf(court)).findings[0]!);
    const waivers = [await waiverOf(bill, { fingerprint })];
    const review = await reviewOf(court, { waivers });
    expect(said(review)).toEqual(["TST-01 error cured art_1__para_1"]);
    expect(stale(review, { waivers })).toEqual(["waiver-unneeded"]);
    const elsewhere = { waivers: [await waiverOf(bill, { file: "other.txt", fingerprint: "0" })] };
    const settled = await reviewOf(court, elsewhere);
    expect(stale(settled, elsewhere)).toEqual([]);
    const acts = [{ file: "bill.txt", uses: settled.uses! }];
    expect(staleEntries(elsewhere, acts, { asOf: "2026-07-01", isRun: () => true, isGone: () => true })).toMatchObject([{ code: "waiver-lapsed", severity: "warning" }]);
    expect(staleEntries(elsewhere, acts, { asOf: "2026-07-01", isRun: () => false, isGone: () => true })).toEqual([]);
  });

  test("works in Kazakh and Russian, however the file has spelled and broken it", async () => {
    const russian = "Статья 1. Сайты\n1. Уполномоченный орган вправе всё блокировать.\n", kazakh = "1-бап. Сайттар\n1. Уәкілетті орган сайтты бұғаттайды.\n";
    const renumbered = [russian.replace("Статья 1", "Статья 12").replace("вправе всё", "впра-\nве все"), kazakh.replace("1-бап", "12-бап").replace("сайтты бұғаттайды", "сайтты\u00a0бұғаттайды")];
    const waivers = [await waiverOf(russian), await waiverOf(kazakh)];
    for (const text of renumbered) expect(said(await reviewOf(text, { waivers }))[0]).toMatch(/^TST-01 error waived/);
  });
});

describe("a baseline", () => {
  const twice = "Article 1. Sites\n1. The authorised body may block a website.\nArticle 2. Sites again\n1. The authorised body may block a website.\n";

  test("answers for as many findings as it counts, in the text's order", async () => {
    const { fingerprint } = await waiverOf(twice);
    const row = { rule: "trial/blocked", fingerprint, file: "bill.txt" };
    const one = await reviewOf(twice, { baseline: [{ ...row, count: 1 }] });
    expect(said(one)).toEqual(["TST-01 error waived art_1__para_1", "TST-01 error open art_2__para_1"]);
    expect(one.findings[0]!.waiver).toEqual({ kind: "baseline" });
    expect(stale(one, { baseline: [{ ...row, count: 1 }] })).toEqual([]);
    const two = { baseline: [{ ...row, count: 2 }] };
    expect(said(await reviewOf(twice, two)).every((line) => line.includes("waived"))).toBe(true);
    expect(stale(await reviewOf(twice.slice(0, twice.indexOf("Article 2")), two), two)).toEqual(["baseline-stale"]);
  });

  test("counts what is gone from a row's own file, though another file has the words", async () => {
    const waiver = await waiverOf(twice);
    const baseline = [{ rule: waiver.rule, fingerprint: waiver.fingerprint, count: 1, file: "bill.txt" }];
    const here = { file: "bill.txt", uses: (await reviewOf("1. The register is public.", { baseline })).uses! };
    const copy = { file: "copy.txt", uses: (await reviewOf(twice, { baseline })).uses! };
    const codes = (...acts: (typeof here)[]): string[] => staleEntries({ baseline }, acts, { asOf: "2026-07-01", isRun: () => true, isGone: () => true }).map(({ code }) => code);
    expect(codes(here, copy)).toEqual(["baseline-stale"]);
    expect(codes(copy)).toEqual([]);
  });

  test("is asked after the waivers", async () => {
    const waiver = await waiverOf(twice);
    const review = await reviewOf(twice, { waivers: [waiver], baseline: [{ rule: waiver.rule, fingerprint: waiver.fingerprint, count: 9 }] });
    expect(review.findings.map((finding) => finding.waiver?.kind)).toEqual(["waiver", "waiver"]);
  });
});

describe("overrides", () => {
  const severities = async (layers: readonly (readonly RuleOverride[])[], by: Engine = engine): Promise<string[]> => said(await reviewOf(bill, { overrides: layers }, undefined, by)).map((line) => line.split(" ").slice(0, 2).join(" "));
  test.each<[string, RuleOverride[][], string[]]>([
    ["by id", [[{ rule: "trial/blocked", severity: "info" }]], ["TST-01 info", "TST-02 warning"]],
    ["by code, up", [[{ rule: "TST-02", severity: "error" }]], ["TST-01 error", "TST-02 error"]],
    ["by pattern", [[{ rule: "TST-*", severity: "info" }]], ["TST-01 info", "TST-02 info"]],
    ["by pack", [[{ rule: "trial/*", severity: "off" }]], []],
    ["an id beats a code, and a code a pattern", [[{ rule: "*", severity: "off" }, { rule: "trial/blocked", severity: "warning" }, { rule: "TST-01", severity: "info" }, { rule: "TST-02", severity: "info" }]], ["TST-01 warning", "TST-02 info"]],
    ["a later layer beats an earlier one", [[{ rule: "trial/blocked", severity: "off" }], [{ rule: "*", severity: "info" }]], ["TST-01 info", "TST-02 info"]],
    ["a pattern of something else", [[{ rule: "DR-*", severity: "off" }, { rule: "TST-*2", severity: "off" }]], ["TST-01 error"]],
  ])("%s", async (_, layers, expected) => expect(await severities(layers)).toEqual(expected));

  test("give no more than the force of the norm behind it allows, and the run says so", async () => {
    const soft = engineOf([blocked, refused], authorityOf("{TST-01: [{principle: limits, force: text}], TST-02: [{principle: limits, force: inferred}]}"));
    const overrides = [[{ rule: "TST-02", severity: "error" as const }]];
    const review = await reviewOf(bill, { overrides }, undefined, soft);
    expect(said(review)[1]).toBe("TST-02 warning open art_1__para_3");
    expect(staleEntries({}, [{ uses: review.uses! }], { asOf: "2026-07-01", isRun: () => true })).toMatchObject([{ code: "override-capped", message: expect.stringContaining("1 finding stays milder") }]);
  });

  test("give no more than a safeguard found elsewhere leaves", async () => {
    const appealed = `${bill}4. A decision may be appealed.\n`;
    expect(said(await reviewOf(appealed, { overrides: [[{ rule: "TST-01", severity: "error" }]] }))[0]).toBe("TST-01 warning open art_1__para_2");
  });
});

test("a review that is settled afterwards is the one that the engine settles", async () => {
  const decisions: Decisions = { waivers: [await waiverOf(bill)], overrides: [[{ rule: "TST-02", severity: "info" }]] };
  expect(settle(await reviewOf(bill), decisions)).toEqual(await reviewOf(bill, decisions));
  const plain = await reviewOf(bill);
  expect(settle(plain, {})).toBe(plain);
});
