import type { Act, Tag } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { evaluate } from "./evaluation.ts";
import type { Evaluation, EvaluationTerms } from "./evaluation.ts";
import { themeMap } from "./gold/theme-map.ts";
import { Measurement } from "./measurement.ts";
import type { LabelledText, MeasureTerms } from "./measurement.ts";
import { randomFrom } from "./metrics/random.ts";

const act: Act = { text: "The sea is clean.", language: "en", root: { kind: "act", eId: "", span: { start: 0, end: 17 }, children: [] }, noise: [], format: "text" };
const tag = (theme: string, score: number): Tag => ({ provision: act.root, theme, score, evidence: [{ span: { start: 4, end: 7 }, text: "sea", weight: score, place: "own" }] });
/** A text with these labels, to which these themes were given; `a:0.3` gives a score. */
function text(id: string, labels: string, themes: string, group?: string): LabelledText {
  const split = (words: string): string[] => words.split(" ").filter(Boolean);
  return { id, labels: split(labels), act, tags: split(themes).map((each) => tag(each.split(":")[0]!, Number(each.split(":")[1] ?? 0.8))), ...(group === undefined ? {} : { group }) };
}

function measured(texts: readonly LabelledText[], more: Partial<EvaluationTerms & MeasureTerms> = {}): Evaluation {
  const terms = { parents: true, threshold: 0.5, worst: 2, named: [], minSupport: 2, halves: false, resamples: 50, seed: 1, ...more };
  const measurement = new Measurement(terms);
  for (const each of texts) measurement.add(each);
  return evaluate(measurement, terms);
}

const some = [text("1", "a/x", "a/x a"), text("2", "a/x", "a:0.3"), text("3", "b", "a/y a"), text("4", "", "c/z c"), text("5", "", "")];
const f1s = ({ themes }: Evaluation): Record<string, number | null> => Object.fromEntries(themes.map(({ theme, f1 }) => [theme, f1]));

describe("evaluate", () => {
  test("themes of the labels and those above them; others that were predicted are told and not measured", () => {
    const evaluation = measured(some);
    expect(evaluation).toMatchObject({ texts: 5, unlabelled: 2 });
    expect(f1s(evaluation)).toEqual({ a: 0.5, "a/x": 2 / 3, b: 0 });
    expect(evaluation.unmeasured).toEqual([{ theme: "a/y", predicted: 1 }, { theme: "c", predicted: 1 }, { theme: "c/z", predicted: 1 }]);
  });

  test("means over all below the top, with enough positives, named, and of the top", () => {
    const { macros } = measured([...some, text("6", "a/w", "a/w a")], { named: ["a/w", "b", "d/none"] });
    expect(macros.map(({ group, themes, f1 }) => [group, themes, f1])).toEqual([
      ["all", ["a/w", "a/x"], (1 + 2 / 3) / 2], ["supported", ["a/x"], 2 / 3], ["named", ["a/w", "b"], 0.5], ["top", ["a", "b"], 2 / 3 / 2],
    ]);
  });

  test("a named theme without positives is measured, and in no mean", () => {
    const { themes, macros } = measured(some, { named: ["c"] });
    expect(themes.find(({ theme }) => theme === "c")).toMatchObject({ support: 0, predicted: 1, precision: 0, recall: null, f1: null, interval: null });
    expect(macros.map(({ group }) => group)).toEqual(["all", "supported", "top"]);
  });

  test("the threshold is where prediction begins", () => {
    const at = (threshold: number): number => measured([text("1", "a", "a:0.5")], { threshold }).themes[0]!.predicted;
    expect([at(0.5), at(0.51)]).toEqual([1, 0]);
  });

  test("by a map, every theme it has labels for", () => {
    const map = themeMap("theme\tlabels\nn/sea\tlake sea\nn/air\tair\nn/soil\t\n").map;
    const evaluation = measured([text("1", "lake other", "n/sea n"), text("2", "", "n/soil n")], { map });
    expect(f1s(evaluation)).toEqual({ n: 2 / 3, "n/air": null, "n/sea": 1 });
    expect(f1s(measured([text("1", "lake", "n/sea n")], { map, parents: false }))).toEqual({ "n/air": null, "n/sea": 1 });
  });

  test("the worst misses have the lowest scores, the worst false alarms the highest; ties by id", () => {
    const { mistakes } = measured([text("d", "a", ""), text("b", "a", "a:0.4"), text("c", "a", "a:0.3"), text("z", "", "a:0.6"), text("y", "", "a:0.9"), text("x", "", "a:0.6")]);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]!.misses.map(({ id, score }) => `${id} ${score}`)).toEqual(["d 0", "c 0.3"]);
    expect(mistakes[0]!.falseAlarms.map(({ id, score }) => `${id} ${score}`)).toEqual(["y 0.9", "x 0.6"]);
    expect(mistakes[0]!.falseAlarms[0]).toMatchObject({ text: "The sea is clean.", evidence: [{ text: "sea", weight: 0.9 }] });
    expect(measured(some, { worst: 0 }).mistakes).toEqual([]);
  });
});

describe("halves", () => {
  const texts = [text("1", "a", "a", "p"), text("2", "a", "", "q"), text("3", "a", "a", "r"), text("4", "a", "a", "s"), text("5", "b", "b", "p"), text("6", "a", "a")];

  test("alternate values, sorted; themes with positives in both are compared", () => {
    expect(measured(texts, { halves: true }).halves).toMatchObject({
      first: { values: ["p", "r"], texts: 3 }, second: { values: ["q", "s"], texts: 2 }, without: 1,
      themes: [{ theme: "a", first: { f1: 1 }, second: { f1: 2 / 3 } }],
      macros: [{ group: "top", themes: 1, first: 1, second: 2 / 3, difference: 2 / 3 - 1, interval: [expect.any(Number), 0] }],
    });
  });

  test("one value makes no halves", () => expect(measured([text("1", "a", "a", "p"), text("2", "a", "a")], { halves: true }).halves).toBeUndefined());
});

describe("properties, on made-up labels", () => {
  const random = randomFrom(11);
  const ids = ["a", "a/x", "a/y", "b", "b/z"];
  const some = (): string => ids.filter(() => random() < 0.3).join(" ");
  const cases = Array.from({ length: 20 }, () => Array.from({ length: 25 }, (_, index) => text(String(index), some(), some(), "pqr"[index % 3])));

  test("a perfect prediction has F1 1 everywhere, in each resample too", () => {
    for (const texts of cases) {
      const { themes, macros, mistakes } = measured(texts.map(({ id, labels }) => text(id, labels.join(" "), labels.join(" "))), { parents: false });
      expect(themes.length).toBeGreaterThan(0);
      expect([...themes, ...macros].map(({ f1, interval }) => [f1, interval])).toEqual([...themes, ...macros].map(() => [1, [1, 1]]));
      expect(mistakes).toEqual([]);
    }
  });

  test("the order of the texts, and of labels in a text, makes no difference", () => {
    for (const texts of cases) {
      const shuffled = texts.map((each) => ({ key: random(), each: { ...each, labels: each.labels.toReversed(), tags: each.tags.toReversed() } })).sort((one, other) => one.key - other.key);
      expect(measured(shuffled.map(({ each }) => each), { halves: true })).toEqual(measured(texts, { halves: true }));
    }
  });

  test("figures lie between 0 and 1, F1 between precision and recall, and in the interval's reach", () => {
    for (const { precision, recall, f1, interval } of cases.flatMap((texts) => measured(texts).themes)) {
      if (precision === null || recall === null || f1 === null) continue;
      expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-9);
      expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-9);
      expect(interval![0]).toBeLessThanOrEqual(f1 + 1e-9);
      expect(interval![1]).toBeGreaterThanOrEqual(f1 - 1e-9);
    }
  });
});
