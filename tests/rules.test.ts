import { judgment } from "@charterlint/packs";
import { authorities, packs } from "@charterlint/rules";
import { describe, expect, test } from "vitest";

const languages = ["en", "ru", "kk"] as const;
const kinds = ["violates", "complies", "looks-safe-but-violates", "looks-bad-but-complies"] as const;
const rules = Object.values(packs).flatMap((pack) => pack.rules);
const checksIn = (pack: string): string[] => [...new Set(packs[pack]?.rules.map(({ check }) => check))];

describe("what is shipped", () => {
  test("the check packs", () => {
    expect(Object.keys(packs)).toEqual(expect.arrayContaining(["limits", "due-process", "digital-rights", "secularism", "environment", "media-freedom", "transition"]));
    for (const pack of ["limits", "due-process", "digital-rights", "secularism", "environment", "media-freedom"]) expect(checksIn(pack).length, pack).toBeGreaterThanOrEqual(5);
    expect(checksIn("transition").sort()).toEqual(["TRN-01", "TRN-02", "TRN-03", "TRN-04"]);
    expect(new Set(rules.map(({ check }) => check)).size).toBeGreaterThanOrEqual(36);
  });

  test("the authorities", () => expect(Object.keys(authorities)).toEqual(expect.arrayContaining(["kz-2026", "iccpr"])));
});

describe.each(rules)("$id", (rule) => {
  test.each(languages)("has wording and examples of all four kinds in %s", (language) => {
    expect(rule.text[language]).toBeDefined();
    for (const kind of kinds) expect(rule.examples[language]?.[kind]?.length ?? 0, kind).toBeGreaterThan(0);
  });

  test("asks and proposes, and passes no judgment", () => {
    for (const { question, finding, proposal } of Object.values(rule.text)) expect(`${question} ${finding} ${proposal}`).not.toMatch(judgment);
  });
});
