import { packs } from "@charterlint/rules";
import { expect, test } from "vitest";

/** Only this pack is about one country: about the change from one of its constitutions to the next. */
const ofOneCountry = ["transition"];
const named = [
  /Article \d[^.]*Constitution|Constitution[^.]*Article \d/u,
  /стать\S+ \d[^.]*Конституц|Конституц\S+[^.]*стать\S+ \d/u,
  /Конституция\S* \d+-ба[бп]/u,
  /Kazakhstan|Казахстан|Қазақстан|2026/u,
];

test("what check packs say fits any country: no article of one constitution", () => {
  const texts = Object.values(packs)
    .filter(({ name }) => !ofOneCountry.includes(name))
    .flatMap(({ rules }) => rules.flatMap(({ id, text }) => Object.values(text).flatMap(({ question, finding, proposal }) => [question, finding, proposal].map((words) => `${id}: ${words}`))));
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((words) => named.some((pattern) => pattern.test(words)))).toEqual([]);
});
