import { expect, test } from "vitest";
import { calibrated } from "./calibration.ts";

const sums = Array.from({ length: 101 }, (_, index) => index / 100);

test("a greater sum never has a lower score, and scores stay between 0 and 1", () => {
  const scores = sums.map(calibrated);
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect([scores[0], scores.at(-1)! < 1]).toEqual([0, true]);
});

test("what is tagged doesn't depend on it: 0.5 stays, what is less stays less", () => {
  expect(calibrated(0.5)).toBe(0.5);
  expect(sums.filter((sum) => calibrated(sum) >= 0.5)).toEqual(sums.filter((sum) => sum >= 0.5));
});

test("one strong word is right three times in four, the middle of two rows lies between them", () => {
  expect(calibrated(0.8)).toBeCloseTo(0.75);
  expect(calibrated(0.65)).toBeCloseTo(0.625);
});
