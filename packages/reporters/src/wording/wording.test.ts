import { expect, test } from "vitest";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";
import { articleName, conceptName, wordingFor } from "./wording.ts";

/** Paths of all words of a table, with the holes that each has. */
function shape(table: object, path = ""): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key} ${[...value.matchAll(/\{\w+\}/g)].map(String).sort().join("")}`] : shape(value, `${path}${key}.`));
}

test("every language says everything, with the same holes", () => {
  expect(shape(ru)).toEqual(shape(en));
  expect(shape(kk)).toEqual(shape(en));
});

test("no judgment is passed in any language", () => {
  expect(JSON.stringify([en, ru, kk])).not.toMatch(/unconstitutional|противореч|не соответству|конституциялық емес/i);
});

test("articles are named as lawyers name them", () => {
  expect(["41", "41(1)", "12(3)(1)", "41-1(2)", "Preamble"].map((article) => articleName(article, ru)))
    .toEqual(["статья 41", "пункт 1 статьи 41", "подпункт 1 пункта 3 статьи 12", "пункт 2 статьи 41-1", "Preamble"]);
});

test("a concept is called by its name, a pack's own by its id", () => {
  expect(conceptName("court-decision", kk)).toBe("сот шешімі");
  expect(conceptName("my-pack/rule:second-reading", en)).toBe("second reading");
  expect(wordingFor("fr")).toBe(en);
});
