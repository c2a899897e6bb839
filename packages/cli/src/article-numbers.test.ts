import { expect, test } from "vitest";
import { articleNumbers, articleOf, rangesOf } from "./article-numbers.ts";

test("ranges are counted out; inserted articles and the preamble stand for themselves", () => {
  expect(articleNumbers(["Preamble", "1..3", "83-1", "P1-2", "9"])).toEqual(["Preamble", "1", "2", "3", "83-1", "P1-2", "9"]);
});

test("a principle's place is in an article", () => {
  expect(["41(1)", "60(3)(14)", "83-1(2)", "7", "P1-2", "Preamble", "Copenhagen 9.1", "1/2009"].map(articleOf)).toEqual(["41", "60", "83-1", "7", "P1-2", "Preamble", "Copenhagen 9.1", "1/2009"]);
});

test("three neighbours or more are a range", () => {
  expect(rangesOf(["Preamble", "1", "2", "3", "5", "6", "83-1", "84"])).toBe("Preamble, 1–3, 5, 6, 83-1, 84");
  expect(rangesOf([])).toBe("");
});
