import { describe, expect, test } from "vitest";
import { parsePhrase, type Phrase, PhraseError } from "./phrase.ts";

const written = (phrase: Phrase): string =>
  phrase
    .map((item) => {
      if (item.kind === "gap") return `…${item.max}`;
      if (item.kind === "choice") return `${item.optional ? "?" : ""}{${item.options.map(written).join(", ")}}`;
      return `${item.capital ? "^" : ""}${item.text}${item.kind === "stem" ? "-" : ""}`;
    })
    .join(" ");

test.each([
  ["Court order", "court order"],
  ["решени- суда", "решени- суда"],
  ["слова … исключить", "слова …6 исключить"],
  ["слова …3 исключить", "слова …3 исключить"],
  ["слова … …3 исключить", "слова …9 исключить"],
  ["(block|disable) access", "{block, disable} access"],
  ["reasoned [written] decision", "reasoned ?{written} decision"],
  ["(и|или|,) вера", "?{и, или} вера"],
  ["^Мәжіліс-", "^мәжіліс-"],
  ["Вице-Президент-", "вице президент-"],
  ["(решение суда|акт) [о (запрете|сносе)]", "{решение суда, акт} ?{о {запрете, сносе}}"],
])("%s is read as %s", (phrase, expected) => {
  expect(written(parsePhrase(phrase, "Cyrillic"))).toBe(expected);
});

describe("a phrase that cannot be read is told", () => {
  test.each([
    ["(block|disable access", '")" is missing'],
    ["block) access", '")" closes nothing'],
    ["block | access", '"|" stands only inside ( ) or [ ]'],
    ["… access", "starts or ends with a gap"],
    ["", "is empty"],
    ["а-", "too short"],
    ["(lock|close)- … gate", "hyphen after a bracket"],
    ["[block] [disable]", "is empty when its words in brackets are left out"],
    ["a … b … c … d … e", "has more than 3 gaps"],
    ["(".repeat(20), "too deep"],
    ["word ".repeat(1_000), "is longer than"],
  ])("%s: %s", (phrase, message) => {
    expect(() => parsePhrase(phrase, "Latin")).toThrow(PhraseError);
    expect(() => parsePhrase(phrase, "Latin")).toThrow(message);
  });
});
