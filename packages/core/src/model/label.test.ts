import { expect, test } from "vitest";
import type { Provision } from "./act.ts";
import { labelOf } from "./label.ts";
import type { LanguageData } from "./language-data.ts";

const language = (labelOrder: LanguageData["labelOrder"], labels: LanguageData["labels"]): LanguageData => ({ labelOrder, labels }) as LanguageData;
const en = language("bracketed", { article: { nominative: "Article {n}" }, section: { nominative: "section {n}" }, attachment: { nominative: "Schedule {n}" }, chapter: { nominative: "Chapter {n}" }, paragraph: { nominative: "({n})" }, point: { nominative: "({n})" }, act: { nominative: "the whole act" } });
const ru = language("inner-first", { article: { nominative: "статья {n}", genitive: "статьи {n}" }, paragraph: { nominative: "пункт {n}", genitive: "пункта {n}" }, point: { nominative: "подпункт {n})", genitive: "подпункта {n})" } });
const kk = language("outer-first", { article: { nominative: "{n}-бап", genitive: "{n}-баптың" }, paragraph: { nominative: "{n}-тармағы", genitive: "{n}-тармағының" }, subparagraph: { nominative: "{n}-бөлігі", genitive: "{n}-бөлігінің" }, point: { nominative: "{n}) тармақшасы", genitive: "{n}) тармақшасының" } });

const path = (...steps: string[]): Provision[] => steps.map((step) => ({ kind: step.split(" ")[0]!, ...(step.includes(" ") && { num: step.split(" ")[1]! }), eId: "", span: { start: 0, end: 0 }, children: [] }));

test.each([
  [en, ["chapter 2", "article 12", "paragraph 3", "point 1"], "Article 12(3)(1)"],
  [en, ["chapter 2", "section 1", "article 60", "paragraph 4"], "Article 60(4)"],
  [en, ["section 12", "paragraph 3"], "section 12(3)"],
  [en, ["attachment 1", "section 4"], "Schedule 1(4)"],
  [en, ["chapter 2"], "Chapter 2"],
  [en, [], "the whole act"],
  [ru, ["chapter 1", "article 12", "paragraph 3", "point 1"], "подпункт 1) пункта 3 статьи 12"],
  [kk, ["article 12", "paragraph 3", "point 1"], "12-баптың 3-тармағының 1) тармақшасы"],
  [kk, ["article 12"], "12-бап"],
  [kk, ["article 12", "paragraph 3", "subparagraph"], "12-баптың 3-тармағының бөлігі"],
  [kk, ["article 12", "paragraph", "point 1"], "12-баптың тармағының 1) тармақшасы"],
  [ru, ["article 12", "paragraph 3", "point"], "подпункт пункта 3 статьи 12"],
  [en, ["article 12", "paragraph", "point 1"], "Article 12(1)"],
] as const)("a place as its lawyers name it", (data, steps, expected) => {
  expect(labelOf(path(...steps), data)).toBe(expected);
});
