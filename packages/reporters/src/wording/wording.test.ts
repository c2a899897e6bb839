import { expect, test } from "vitest";
import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";
import { alternatives, articleName, wordingFor } from "./wording.ts";

/** Paths of all words of a table, with the holes that each has. */
function shape(table: object, path = ""): string[] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === "string" ? [`${path}${key} ${[...value.matchAll(/\{\w+\}/g)].map(String).sort().join("")}`] : shape(value, `${path}${key}.`));
}

test("every language says everything, with the same holes", () => {
  expect([en, ru, kk].map(({ language }) => language)).toEqual(["en", "ru", "kk"]);
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

test("alternatives are named once each", () => {
  expect(alternatives(["сот шешімі", "шағым жасау", "сот шешімі", "хабарлау"], kk)).toBe("сот шешімі, шағым жасау немесе хабарлау");
  expect(alternatives(["an appeal"], en)).toBe("an appeal");
  expect(alternatives([], en)).toBe("");
  expect(wordingFor("fr")).toBe(en);
});
