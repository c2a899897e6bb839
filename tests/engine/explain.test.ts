import type { Act, ExplainedPlace, ExplainedRule } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { describe, expect, test } from "vitest";
import { authorityOf, engineOf } from "./fixture.ts";

const rules = [
  `id: blocked
check: TST-01
title: Blocking without a court
step: 6
severity: error
if: {who: [public-authority], modality: [power, obligation], action: [block], object: [website]}
unless:
  - {any: [court-decision], in: [provision]}
  - {any: [appeal], in: [article], then: warning}`,
  `id: refused
check: TST-02
title: Refusal
step: 6
severity: warning
if: {action: [refuse], without: [{any: [appeal], in: [article]}]}`,
];
const engine = engineOf(rules);
const actOf = (text: string): Act => readText(text, "a.txt", { structures: readers.structures, languages: engine.languages }).act!;

async function why(text: string, words: string, wanted?: string): Promise<{ place: ExplainedPlace; rule: (id: string) => ExplainedRule }> {
  const start = text.indexOf(words);
  const isWanted = wanted === undefined ? {} : { isWanted: ({ id }: { id: string }) => id === wanted };
  const { places } = await engine.explain(actOf(text), { asOf: "2026-07-01", place: { start, end: start + words.length }, ...isWanted });
  return { place: places[0]!, rule: (id) => places[0]!.rules.find((each) => each.rule === `trial/${id}`)! };
}

const truth = ({ conditions }: ExplainedRule): string => conditions.map(({ fact, holds }) => `${fact} ${holds ? "yes" : "no"}`).join(", ");

describe("explain", () => {
  test("each condition of a rule that fires holds, with the words it saw, and each rung says where it looked", async () => {
    const text = "Article 1. Sites\n1. The authorised body may block a website without a court order.\n";
    const rule = (await why(text, "block")).rule("blocked");
    expect(rule.verdict).toMatchObject({ kind: "finding", finding: { status: "open", severity: "error" } });
    expect(truth(rule)).toBe("who yes, modality yes, action yes, object yes, negated yes");
    expect(rule.conditions.slice(0, 4).map(({ seen }) => seen.map(({ span }) => text.slice(span.start, span.end)))).toEqual([["The authorised body"], ["may"], ["block"], ["website"]]);
    expect(rule.ladder.map(({ holds, searched }) => [holds, ...searched.map(({ scope, eIds }) => `${scope} ${eIds.join()}`)])).toEqual([[false, "provision art_1__para_1"], [false, "article art_1"]]);
    expect(rule.ladder[0]?.uncounted).toMatchObject([{ concept: "court-decision", denied: true, eId: "art_1__para_1" }]);
  });

  test("a decoy that cancels a safeguard is shown", async () => {
    const text = "Article 1. Sites\n1. The authorised body may block a website pending a court order.\n";
    const [first] = (await why(text, "block")).rule("blocked").ladder;
    expect(first?.uncounted.map(({ span, decoy }) => [text.slice(span.start, span.end), decoy && text.slice(decoy.start, decoy.end)])).toEqual([["court order", "pending a court order"]]);
  });

  test("a safeguard that answers is shown where it stands", async () => {
    const rule = (await why("Article 1. Sites\n1. The authorised body may block a website by court order.\n", "block")).rule("blocked");
    expect(rule.verdict).toMatchObject({ kind: "finding", finding: { status: "cured" } });
    expect(rule.ladder[0]).toMatchObject({ holds: true, found: [{ concept: "court-decision", eId: "art_1__para_1" }] });
  });

  test("where it does not fire, the condition that fails says what stands there instead", async () => {
    const text = "Article 1. Sites\n1. Operators shall block a website.\n";
    const { rule } = await why(text, "block", "trial/blocked");
    expect(rule("blocked").verdict).toEqual({ kind: "conditions" });
    const [who] = rule("blocked").conditions;
    expect(who).toMatchObject({ fact: "who", holds: false, seen: [], instead: [{ concept: "network-operator" }] });
  });

  test("words that must be absent and stand in the article are what fails it", async () => {
    const text = "Article 1. Licences\n1. The authorised body may refuse.\n2. An appeal lies.\n";
    const rule = (await why(text, "refuse", "trial/refused")).rule("refused");
    expect(truth(rule)).toBe("action yes, concepts no, negated yes");
    expect(rule.conditions[1]?.seen.map(({ span }) => text.slice(span.start, span.end))).toEqual(["appeal"]);
  });

  test("a preamble is not asked, and a check that nothing supports says so", async () => {
    const text = "Article 1. Sites\n1. The authorised body may block a website.\n";
    const lone = engineOf(rules, authorityOf("{TST-02: [{principle: limits, force: text}]}"));
    const start = text.indexOf("block");
    const { places } = await lone.explain(actOf(text), { asOf: "2026-07-01", place: { start, end: start + 1 } });
    expect(places[0]?.rules[0]).toMatchObject({ rule: "trial/blocked", verdict: { kind: "unserved" } });
  });

  test("a provision is named by its eId; an article gives its paragraphs; nothing is nowhere", async () => {
    const act = actOf("Article 1. Sites\n1. The authorised body may block a website.\n2. Everyone may appeal.\n");
    const at = async (eId: string): Promise<string[]> => (await engine.explain(act, { asOf: "2026-07-01", place: { eId } })).places.map(({ provision }) => provision.eId);
    expect(await at("art_1__para_2")).toEqual(["art_1__para_2"]);
    expect(await at("art_1")).toEqual(["art_1__para_1", "art_1__para_2"]);
    expect(await at("art_9")).toEqual([]);
  });

  test("what it says of a rule agrees with the check, for every rule at every place", async () => {
    const acts = ([
      ["en", "Article 1. A\n1. The authorised body may block a website.\n2. The minister shall suspend websites by decision of a court. An appeal lies.\nArticle 2. B\nThe authorised body may refuse or block a website.\n"],
      ["ru", "Статья 1. А\n1. Уполномоченный орган приостанавливает интернет-ресурс.\n2. Уполномоченный орган вправе отказать до решения суда.\n"],
      ["kk", "1-бап. А\n1. Уәкілетті орган интернет-ресурсты бұғаттай алады.\n2. Прокурор интернет-ресурсты сот шешімі бойынша шектейді.\n"],
    ] as const).map(([language, text]) => ({ language, act: actOf(text) }));
    for (const { language, act } of acts) {
      const { findings } = await engine.check(act, { asOf: "2026-07-01", language });
      const { places } = await engine.explain(act, { asOf: "2026-07-01", language, place: { start: 0, end: act.text.length }, isWanted: () => true });
      const fired = places.flatMap(({ rules: all }) => all.flatMap(({ verdict }) => (verdict.kind === "finding" ? [verdict.finding.fingerprint] : [])));
      expect(fired.length, act.text).toBeGreaterThan(0);
      expect([...new Set(fired)].sort()).toEqual(findings.map(({ fingerprint }) => fingerprint).sort());
      for (const { verdict, conditions } of places.flatMap((place) => place.rules)) {
        if (verdict.kind === "finding") expect(conditions.every(({ holds }) => holds)).toBe(true);
        if (verdict.kind === "conditions") expect(conditions.some(({ holds }) => !holds)).toBe(true);
      }
    }
  });
});
