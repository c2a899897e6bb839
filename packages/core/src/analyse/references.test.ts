import { expect, test } from "vitest";
import { referencesIn } from "./references.ts";

const articles = new Map([["12", "art_12"], ["41-1", "art_41-1"], ["5a", "sec_5A"]]);

test.each([
  ["en", "subject to section 12", ["internal art_12"]],
  ["en", "under sections 5A and 12", ["internal sec_5A"]],
  ["en", "section 12(3) of the Penal Code", ["external "]],
  ["en", "section 99", ["broken "]],
  ["ru", "в порядке, установленном статьей 41-1 настоящего Закона", ["internal art_41-1"]],
  ["ru", "статьи 12 Уголовного кодекса", ["external "]],
  ["ru", "пунктом 2 статьи 12 Закона Республики Казахстан", ["external "]],
  ["kk", "осы Заңның 41-1-бабында", ["internal art_41-1"]],
  ["kk", "«Байланыс туралы» Қазақстан Республикасы Заңының 12-бабына", ["external "]],
] as const)("%s: %s", (language, text, expected) => {
  const found = referencesIn(text, articles, { start: 0, end: text.length }, language);
  expect(found.map(({ kind, targets }) => `${kind} ${targets.join()}`)).toEqual(expected);
});
