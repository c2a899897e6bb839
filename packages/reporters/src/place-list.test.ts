import type { Act, LanguageData, Provision } from "@charterlint/core";
import { expect, test } from "vitest";
import { listPlaces } from "./place-list.ts";
import { act, options } from "./review.fixture.ts";
import { wordingFor } from "./wording/wording.ts";

function node(kind: string, num: string, eId: string, children: readonly Provision[] = []): Provision {
  return { kind, num, eId, span: { start: 0, end: 0 }, children };
}

const points = ["1", "5-1", "8"].map((num) => node("point", num, `art_9__point_${num}`));
const paragraphs = ["1", "2", "3"].map((num) => node("paragraph", num, `art_5__para_${num}`));
const articles = [node("article", "3", "art_3"), node("article", "5", "art_5", paragraphs), node("article", "6", "art_6"), node("article", "7", "art_7"), node("article", "9", "art_9", points)];
const lawOf: Act = { ...act, root: { ...act.root, children: articles } };

/** Labels as each language package has them; points have a bracket of their own. */
const point: Readonly<Record<string, LanguageData["labels"][string]>> = {
  en: { nominative: "point ({n})" },
  ru: { nominative: "подпункт {n})", genitive: "подпункта {n})" },
  kk: { nominative: "{n}) тармақшасы", genitive: "{n}) тармақшасының" },
};
const languages = Object.fromEntries(Object.entries(options.languages).map(([code, data]) => [code, { ...data, labels: { ...data.labels, point: point[code]! } }]));
const listed = (places: readonly Provision[], language: string): string => listPlaces(lawOf, places, wordingFor(language), language, { ...options, languages });

test("articles are listed by number, three and more in a row as a range; one alone by its name", () => {
  expect(listed(articles, "en")).toBe("Articles 3, 5–7, 9");
  expect(listed(articles, "kk")).toBe("3, 5–7, 9-баптар");
  expect(listed(articles.slice(1, 2), "ru")).toBe("статья 5");
  expect(listed([articles[0]!, points[0]!], "ru")).toBe("статья 3, подпункт 1) статьи 9");
});

test.each([
  ["en", "Article 9(1), (5-1), (8); Article 5(1), (2), (3); Article 3"],
  ["ru", "подпункты 1), 5-1), 8) статьи 9; пункты 1–3 статьи 5; статья 3"],
  ["kk", "9-баптың 1), 5-1), 8) тармақшалары; 5-баптың 1–3-тармақтары; 3-бап"],
])("in %s points and paragraphs of one article are listed together", (language, names) => {
  expect(listed([...points, ...paragraphs, articles[0]!], language)).toBe(names);
});

test("places without a number, or of a language without data, stand by themselves", () => {
  const preamble: Provision = { kind: "preamble", eId: "preamble", span: { start: 0, end: 0 }, children: [] };
  expect(listed([preamble, articles[0]!, articles[1]!], "en")).toMatch(/; Articles 3, 5$/);
  expect(listed(articles.slice(0, 2), "fr")).toBe("art_3, art_5");
});
