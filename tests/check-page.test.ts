import type { CompiledAuthority, CompiledRule } from "@charterlint/core";
import { expect, test } from "vitest";
import { checkPage } from "../scripts/check-page.mjs";

const rule = {
  id: "trial/blocked", check: "TRY-01", title: "Blocking without a court", severity: "error", cases: [{ conditions: {}, severity: "info" }], scope: "article", tried: true,
  unless: [{ any: ["court-decision", "trial:review"], in: ["provision", "reference"], then: "cured" }, { all: ["notice"], in: ["act"], then: "warning" }],
  absorbs: ["TRY-02", "TRY-03"], sources: ["Charter, 5"], falsePositives: "Lists a|b of <things>.",
  text: { en: { question: "Who decides?", finding: "No court.", proposal: "Let a court decide." } },
  examples: { en: { violates: ["One.", { text: "1. Two:\n1) three." }, "Four."], complies: ["Five."] } },
  file: "rules/checks/trial/try-01.yaml",
} as unknown as CompiledRule;
const charter = {
  authority: "charter",
  principles: [{ id: "courts", article: "5(2)", en: "Courts decide.", verified: true }, { id: "case", article: "1/2009", cite: { en: "Decision No. 1" }, en: "Clear words.", verified: false }],
  serves: { "TRY-01": [{ principle: "courts", force: "text", atMost: "warning" }], "trial/blocked": [{ principle: "case", force: "inferred", about: ["speech"] }] },
} as unknown as CompiledAuthority;
const names: Record<string, string> = { "court-decision": "a court decision", "trial:review": "a review", notice: "notice" };
const known = { rules: [rule], family: "Trial", authorities: [charter], nameOf: (id: string) => names[id] ?? id, hasPage: (check: string) => check !== "TRY-03" };

test("a page says what is asked, what answers it, how grave it is, and on what it rests", () => {
  const page: string = checkPage("TRY-01", known);
  for (const part of [
    "# TRY-01 Blocking without a court\n",
    "**Question.** Who decides?",
    "once for each article",
    "1. one of: a court decision, a review – in the same paragraph, the provisions it refers to: answered\n1. notice – in the whole act: leaves a remark",
    "Substantial remark, in some cases a question; no more than a remark where",
    "[TRY-02](try-02.md), TRY-03 at the same place",
    "Lists a\\|b of &lt;things>.",
    "```text\n1. Two:\n1) three.\n```",
    "(../../rules/checks/trial/try-01.yaml)",
    "| charter | 5(2) | Courts decide. | the norm says so in words; at most a remark |",
    "| charter | Decision No. 1 | Clear words. | follows from the norm by inference; to be verified; only `trial/blocked`; where the article speaks of speech |",
  ]) expect(page).toContain(part);
  expect(page).not.toContain("Four.");
});

test("several rules of a check each have a part; one that no authority serves says so", () => {
  const untried = { ...rule, id: "trial/other", title: "Blocking at once", tried: false, unless: [] };
  const page: string = checkPage("TRY-01", { ...known, rules: [rule, untried], authorities: [] });
  for (const part of ["# TRY-01 Who decides?", "## Blocking without a court", "## Blocking at once", "a question until a real act has tried it", "looks for no safeguard", "No authority serves it"]) expect(page).toContain(part);
});
