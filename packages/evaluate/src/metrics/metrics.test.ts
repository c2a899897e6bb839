import { describe, expect, test } from "vitest";
import { intervalOf, macrosOf, resample } from "./bootstrap.ts";
import { figuresOf, meanOf } from "./figures.ts";
import { randomFrom } from "./random.ts";
import { Tally } from "./tally.ts";

const set = (...themes: string[]): Set<string> => new Set(themes);

test.each([
  [{ both: 3, missed: 1, falseAlarms: 2 }, { support: 4, predicted: 5, correct: 3, precision: 0.6, recall: 0.75, f1: 2 / 3 }],
  [{ both: 2, missed: 0, falseAlarms: 0 }, { support: 2, predicted: 2, correct: 2, precision: 1, recall: 1, f1: 1 }],
  [{ both: 0, missed: 2, falseAlarms: 1 }, { support: 2, predicted: 1, correct: 0, precision: 0, recall: 0, f1: 0 }],
  [{ both: 0, missed: 2, falseAlarms: 0 }, { support: 2, predicted: 0, correct: 0, precision: null, recall: 0, f1: 0 }],
  [{ both: 0, missed: 0, falseAlarms: 1 }, { support: 0, predicted: 1, correct: 0, precision: 0, recall: null, f1: null }],
  [{ both: 0, missed: 0, falseAlarms: 0 }, { support: 0, predicted: 0, correct: 0, precision: null, recall: null, f1: null }],
])("figures of %j", (counts, figures) => expect(figuresOf(counts)).toEqual(figures));

test("meanOf passes over what is undefined", () => expect([meanOf([1, null, 0]), meanOf([null]), meanOf([])]).toEqual([0.5, null, null]));

test("a tally counts by theme, keeps one pattern for texts that are alike, and takes in another", () => {
  const [one, other] = [new Tally(), new Tally()];
  one.add(set("a", "b"), set("b", "a"));
  one.add(set("b", "a"), set("a", "b"));
  other.add(set("a"), set("c"));
  other.add(set(), set());
  one.addAll(other);
  expect(one.texts).toBe(4);
  expect(one.patterns.map(({ count }) => count).sort()).toEqual([1, 1, 2]);
  expect(["a", "c", "d"].map((theme) => one.countsOf(theme))).toEqual([{ both: 2, missed: 1, falseAlarms: 0 }, { both: 0, missed: 0, falseAlarms: 1 }, { both: 0, missed: 0, falseAlarms: 0 }]);
});

test("random numbers are spread from 0 to 1, the same for a seed and others for another", () => {
  const draw = (seed: number): number[] => { const random = randomFrom(seed); return Array.from({ length: 4000 }, random); };
  const drawn = draw(7);
  const tenths = Array.from({ length: 10 }, (_, tenth) => drawn.filter((value) => Math.floor(value * 10) === tenth).length);
  expect(Math.min(...tenths)).toBeGreaterThan(320);
  expect(tenths.reduce((sum, count) => sum + count, 0)).toBe(4000);
  expect(draw(7)).toEqual(drawn);
  expect(draw(8)).not.toEqual(drawn);
});

describe("bootstrap", () => {
  const tally = new Tally();
  tally.add(set("a"), set("a"), 80);
  tally.add(set("a"), set(), 20);
  tally.add(set(), set(), 900);

  test("has the spread that theory gives", () => {
    // F1 of "a" is 160 / 180. By the delta method recall 0.8 of 100 positives has a standard error of 0.04, F1 (2r / (1 + r)) of 0.0247.
    const values = resample(tally, ["a"], 2000, 1).map((f1) => f1.get("a")!);
    const [low, high] = intervalOf(values)!;
    expect(meanOf(values)).toBeCloseTo(160 / 180, 2);
    expect((high - low) / (2 * 1.96)).toBeGreaterThan(0.022);
    expect((high - low) / (2 * 1.96)).toBeLessThan(0.028);
  });

  test("is the same on every run", () => {
    expect(resample(tally, ["a"], 50, 3)).toEqual(resample(tally, ["a"], 50, 3));
    expect(resample(tally, ["a"], 50, 3)).not.toEqual(resample(tally, ["a"], 50, 4));
  });

  test("draws themes of one text together: themes that stand and fall with one another have the same F1 in each resample", () => {
    const twins = new Tally();
    twins.add(set("a", "b"), set("a", "b"), 5);
    twins.add(set("a", "b"), set(), 5);
    const resamples = resample(twins, ["a", "b"], 100, 1);
    expect(resamples.every((f1) => f1.get("a") === f1.get("b"))).toBe(true);
    expect(macrosOf(resamples, ["a", "b"])).toEqual(resamples.map((f1) => f1.get("a")));
    expect(new Set(macrosOf(resamples, ["a"])).size).toBeGreaterThan(4);
  });

  test.each([
    ["percentiles, interpolated", Array.from({ length: 101 }, (_, index) => index), [2.5, 97.5]],
    ["passes over what is undefined", [null, 1, null], [1, 1]],
    ["nothing defined", [null], null],
  ])("interval: %s", (_name, values, interval) => expect(intervalOf(values)).toEqual(interval));
});
