import { describe, expect, test } from "vitest";
import { parsePhrase, PhraseError } from "./phrase.ts";

const written = (phrase: string): string[] =>
  parsePhrase(phrase, "Cyrillic").map((steps) =>
    steps.map((step) => (step.kind === "gap" ? `…${step.max}` : `${step.capital ? "^" : ""}${step.text}${step.kind === "stem" ? "-" : ""}`)).join(" "),
  );

test.each([
  ["court order", ["court order"]],
  ["решени- суда", ["решени- суда"]],
  ["слова … исключить", ["слова …6 исключить"]],
  ["слова …3 исключить", ["слова …3 исключить"]],
  ["(block|disable) access", ["block access", "disable access"]],
  ["reasoned [written] decision", ["reasoned decision", "reasoned written decision"]],
  ["^Мәжіліс-", ["^мәжіліс-"]],
  ["Вице-Президент-", ["вице президент-"]],
  ["(решение суда|акт) [о (запрете|сносе)]", ["решение суда", "решение суда о запрете", "решение суда о сносе", "акт", "акт о запрете", "акт о сносе"]],
])("%s stands for %j", (phrase, variants) => {
  expect(written(phrase)).toEqual(variants);
});

describe("a phrase that cannot be read is told", () => {
  test.each([
    ["(block|disable access", '")" is missing'],
    ["block) access", '")" closes nothing'],
    ["block | access", '"|" stands only inside ( )'],
    ["… access", "starts or ends with a gap"],
    ["", "is empty"],
    ["а-", "too short"],
    ["доступ … …2 суда", "two gaps side by side"],
    ["(a b|c d) ".repeat(12), "stands for more than"],
  ])("%s: %s", (phrase, message) => {
    expect(() => parsePhrase(phrase, "Latin")).toThrow(PhraseError);
    expect(() => parsePhrase(phrase, "Latin")).toThrow(message);
  });
});
