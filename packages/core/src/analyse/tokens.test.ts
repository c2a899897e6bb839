import { expect, test } from "vitest";
import { Break, tokenise } from "./tokens.ts";

const words = (text: string, abbreviations: string[] = []): string[] => {
  const tokens = tokenise(text, [], [], new Set(abbreviations));
  return Array.from({ length: tokens.length }, (_, at) => `${"·,;|"[tokens.before[at]!]}${text.slice(tokens.start[at], tokens.end[at])}`);
};

test.each([
  ["Access is blocked. The court decides.", "|Access ·is ·blocked |The ·court ·decides"],
  ["пункта 3.5 статьи", "|пункта ·3 ;5 ·статьи"],
  ["в ст. 12 Закона", "|в ·ст ·12 ·Закона"],
  ["вправе: 1) отказать; 2) отозвать", "|вправе ;1 ·отказать ;2 ·отозвать"],
  ["доступ,\nограниченный судом", "|доступ ,ограниченный ·судом"],
  ["один абзац\n\nдругой", "|один ·абзац |другой"],
  ["ре\u00adше\u00adние суда", "|ре\u00adше\u00adние ·суда"],
  ["«сот шешімі»", "|сот ·шешімі"],
])("%j is cut into %s", (text, expected) => {
  expect(words(text, ["ст"]).join(" ")).toBe(expected);
});

test("noise is left out and ends a sentence; bounds end one too", () => {
  const text = "one Сноска. two three";
  const tokens = tokenise(text, [{ start: 4, end: 11 }], [16], new Set());
  expect(Array.from(tokens.start)).toEqual([0, 12, 16]);
  expect(Array.from(tokens.before)).toEqual([Break.sentence, Break.sentence, Break.sentence]);
});
