import { expect, test } from "vitest";
import { Reliability } from "./reliability.ts";

test("bins begin at their tenth, 1 belongs to the last, and empty ones are left out", () => {
  const reliability = new Reliability();
  for (const [score, isRight] of [[0.7, true], [0.79, false], [0.8, true], [1, true], [0.2, false]] as const) reliability.add("a", score, isRight);
  reliability.add("b", 0.75, true);
  expect(reliability.of(["a"])).toEqual([{ from: 0.2, tags: 1, right: 0 }, { from: 0.7, tags: 2, right: 1 }, { from: 0.8, tags: 1, right: 1 }, { from: 0.9, tags: 1, right: 1 }]);
  expect(reliability.of(["b", "a"]).find(({ from }) => from === 0.7)).toEqual({ from: 0.7, tags: 3, right: 2 });
  expect(reliability.of(["none"])).toEqual([]);
});
