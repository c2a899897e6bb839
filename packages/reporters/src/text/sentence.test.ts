import type { Act, Provision } from "@charterlint/core";
import { expect, test } from "vitest";
import { spanOf } from "../review.fixture.ts";
import { sentenceAround } from "./sentence.ts";

/** The sentence around `words`; `points` are the starts of provisions below the act. */
function around(text: string, words: string, points: readonly string[] = []): string {
  const starts = points.map((point) => text.indexOf(point));
  const children = starts.map((start, index): Provision => ({ kind: "point", eId: `point_${index}`, span: { start, end: starts[index + 1] ?? text.length }, children: [] }));
  const root: Provision = { kind: "act", eId: "", span: { start: 0, end: text.length }, children };
  const act: Act = { text, language: "en", root, noise: [], format: "text" };
  const { start, end } = sentenceAround(act, root, spanOf(text, words), new Set(["ст", "no"]));
  return text.slice(start, end).trim();
}

test("ends at a stop before a capital letter, at a semicolon and at the end of a line", () => {
  expect(around("He may go. She may “stay.” They leave!", "stay")).toBe("She may “stay.”");
  expect(around("He may go; she may stay; they leave", "stay")).toBe("she may stay;");
  expect(around("Heading\nShe may stay\nOther", "stay")).toBe("She may stay");
});

test("does not end at an abbreviation, an initial, a decimal, or the number of the provision", () => {
  expect(around("По ст. 5 и ст. Б закона А. Иванов вправе 3.5 раза. Далее.", "вправе")).toBe("По ст. 5 и ст. Б закона А. Иванов вправе 3.5 раза.");
  expect(around("5. The body may block", "block")).toBe("5. The body may block");
  expect(around("Other.\nArticle 12-1. The body may block", "block")).toBe("Article 12-1. The body may block");
  expect(around("This follows section 5. The body may block", "block")).toBe("The body may block");
});

test("goes on over a line that was wrapped, but not into a point or over an empty line", () => {
  expect(around("The body\nmay block\nsites. End", "block")).toBe("The body\nmay block\nsites.");
  expect(around("The body may:\na) block\nb) go", "block")).toBe("a) block");
  expect(around("the body\n\nmay block", "block")).toBe("may block");
  expect(around("the body\r\n\r\nmay block\r\nsites", "block")).toBe("may block\r\nsites");
});

test("never leaves the provision", () => {
  const text = "(1) Who blocks (a) a site (b) an account pays. (2) Nobody pays";
  expect(around(text, "account", ["(1)", "(2)"])).toBe("(1) Who blocks (a) a site (b) an account pays.");
  expect(around(text, "account", ["(a)", "(b)", "(2)"])).toBe("(b) an account pays.");
  expect(around(text, "blocks", ["(a)", "(b)", "(2)"])).toBe("(1) Who blocks");
});

test("is followed for 600 characters to each side, and says that it was cut", () => {
  const text = `${"lorem ".repeat(500)}BLOCK${" ipsum".repeat(500)}`;
  const root: Provision = { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] };
  const span = spanOf(text, "BLOCK");
  const sentence = sentenceAround({ text, language: "en", root, noise: [], format: "text" }, root, span, new Set());
  expect(sentence).toEqual({ start: span.start - 600, end: span.end + 600, cutBefore: true, cutAfter: true });
});
