import { describe, expect, test } from "vitest";
import { changesOf, compared, marked } from "./fixture.ts";

const article = (number: number, ...paragraphs: readonly string[]): string =>
  [`Article ${number}`, ...paragraphs.map((words, index) => (paragraphs.length > 1 ? `${index + 1}. ${words}` : words))].join("\n");
const статья = (number: number, ...paragraphs: readonly string[]): string => article(number, ...paragraphs).replace("Article", "Статья");
const бап = (number: number, ...paragraphs: readonly string[]): string => article(number, ...paragraphs).replace(/Article (\d+)/, "$1-бап");
const act = (...articles: readonly string[]): string => articles.join("\n\n");

const life = "Everyone has the right to life, which is protected by law.";
const dwelling = "The dwelling is inviolable and may be searched only by order of a court.";
const press = "Censorship of newspapers and broadcasting is prohibited throughout the country.";
const water = "Rivers, lakes and glaciers belong to the people and are managed by basin councils.";
const жизнь = "Каждый имеет право на жизнь, которая охраняется законом.";
const жилище = "Жилище неприкосновенно, обыск в нём проводится лишь с санкции суда.";
const печать = "Цензура газет и телевидения запрещается на всей территории страны.";
const өмір = "Әркімнің өмір сүруге құқығы бар, ол заңмен қорғалады.";
const тұрғын = "Тұрғын үйге қол сұғылмайды, оны тінту тек сот санкциясымен жүргізіледі.";
const баспасөз = "Газеттер мен телеарналардың цензурасына бүкіл ел аумағында тыйым салынады.";

describe("what became of each provision", () => {
  test.each<[name: string, old: string, next: string, changes: string[]]>([
    ["the same text", act(article(1, life), article(2, dwelling)), act(article(1, life), article(2, dwelling)), []],
    ["case, punctuation and line ends don't count", act(article(1, life), article(2, dwelling)), act(article(1, life.toUpperCase().replace(",", " –")), article(2, dwelling.replace("and may", "\nand may"))), []],
    ["an article put in before others moves them", act(article(1, life), article(2, dwelling)), act(article(1, press), article(2, life), article(3, dwelling)), ["new – > art_1", "moved art_1 > art_2", "moved art_2 > art_3"]],
    ["an article taken out", act(article(1, life), article(2, dwelling), article(3, press)), act(article(1, life), article(2, press)), ["gone art_2 > –", "moved art_3 > art_2"]],
    ["words changed under another number", act(article(1, life), article(2, dwelling)), act(article(1, press), article(2, life.replace("protected by law", "inalienable")), article(3, dwelling)), ["new – > art_1", "changed art_1 > art_2", "moved art_2 > art_3"]],
    ["paragraphs in another order", act(article(1, life, dwelling, press)), act(article(1, dwelling, life, press)), ["moved art_1__para_2 > art_1__para_1", "moved art_1__para_1 > art_1__para_2"]],
    ["a paragraph moved to another article", act(article(1, life, dwelling), article(2, press, water)), act(article(1, life), article(2, press, water, dwelling)), ["moved art_1__para_1 > art_1", "moved art_1__para_2 > art_2__para_3"]],
    ["a paragraph split in two", act(article(1, `${life} ${press}`, water)), act(article(1, life, press, water)), ["split art_1__para_1 > art_1__para_1+art_1__para_2", "moved art_1__para_2 > art_1__para_3"]],
    ["two paragraphs merged", act(article(1, life, press, water)), act(article(1, `${life} ${press}`, water)), ["merged art_1__para_1+art_1__para_2 > art_1__para_1", "moved art_1__para_3 > art_1__para_2"]],
    ["Russian: renumbered, and inflected otherwise", act(статья(1, жизнь), статья(2, жилище), статья(3, печать)), act(статья(1, печать), статья(2, жизнь), статья(3, жилище.replace("с санкции суда", "по санкциям судов"))), ["moved art_3 > art_1", "moved art_1 > art_2", "changed art_2 > art_3"]],
    ["Russian: a paragraph split off", act(статья(1, `${жизнь} ${печать}`, жилище)), act(статья(1, жизнь, печать, жилище)), ["split art_1__para_1 > art_1__para_1+art_1__para_2", "moved art_1__para_2 > art_1__para_3"]],
    ["Kazakh: one gone, one changed", act(бап(1, өмір), бап(2, тұрғын), бап(3, баспасөз)), act(бап(1, өмір), бап(2, баспасөз.replace("бүкіл ел аумағында", "елімізде"))), ["gone art_2 > –", "changed art_3 > art_2"]],
    ["Kazakh: merged", act(бап(1, өмір, баспасөз, тұрғын)), act(бап(1, `${өмір} ${баспасөз}`, тұрғын)), ["merged art_1__para_1+art_1__para_2 > art_1__para_1", "moved art_1__para_3 > art_1__para_2"]],
  ])("%s", (_name, old, next, changes) => {
    expect(changesOf(compared(old, next)).sort()).toEqual([...changes].sort());
  });

  test("an article that took in another one is merged; it is told by the words, not by the number", () => {
    const { matches } = compared(act(article(1, life), article(2, water), article(3, press, dwelling)), act(article(1, life), article(2, press, dwelling, water)));
    expect(matches.map(({ kind, old, new: next }) => [kind, ...old.map(({ eId }) => eId), ">", ...next.map(({ eId }) => eId)].join(" "))).toEqual(["same art_1 > art_1", "merged art_3 art_2 > art_2"]);
  });
});

describe("which words changed", () => {
  test.each([
    ["Everyone has the right to life.", "Citizens have the right to life.", "[-Everyone has-] [+Citizens have+] the right to life"],
    ["Задержание – не более семидесяти двух часов.", "Задержание – не более сорока восьми часов.", "Задержание – не более [-семидесяти двух-] [+сорока восьми+] часов"],
    ["Әркім сот шешімінсіз ұсталмайды.", "Ешкім сот шешімінсіз ұсталмайды.", "[-Әркім-] [+Ешкім+] сот шешімінсіз ұсталмайды"],
  ])("%s", (old, next, words) => {
    const comparison = compared(`Article 1\n${old}`, `Article 1\n${next}`);
    expect(comparison.matches.flatMap(({ parts }) => parts).map((part) => marked(comparison, part))).toEqual([words]);
  });
});

test("the summary counts articles, parts and words", () => {
  const { summary } = compared(act(article(1, life), article(2, dwelling), article(3, press)), act(article(1, life), article(2, press), article(3, water)));
  expect(summary.articles).toEqual({ total: { old: 3, new: 3 }, same: 1, moved: 1, changed: 0, split: 0, merged: 0, new: 1, gone: 1 });
  expect(summary.words).toEqual({ kept: 21, old: 35, new: 35 });
  expect(summary.shareOfTextChanged).toBeCloseTo(0.4);
  expect(summary.shareOfArticlesTouched).toBeCloseTo(1 / 3);
});

test("texts with nothing in common, and an empty side, are no special case", () => {
  expect(changesOf(compared(`Article 1\n${life}`, `Article 1\n${water}`))).toEqual(["new – > art_1", "gone art_1 > –"]);
  expect(compared("Article 1", `Article 1\n${life}`).summary.articles).toMatchObject({ new: 1, gone: 0 });
});
