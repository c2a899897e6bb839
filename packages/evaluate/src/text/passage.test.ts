import type { Act, Provision, Tag } from "@charterlint/core";
import { expect, test } from "vitest";
import { extractOf } from "./extract.ts";
import { passageOf, placeOf, sectionAt, tagsIn } from "./passage.ts";

/** `kind start end` and children. */
const node = (kind: string, start: number, end: number, ...children: Provision[]): Provision => ({ kind, eId: `${kind}_${start}`, span: { start, end }, children });
const act = (text: string, ...children: Provision[]): Act => ({ text, language: "en", root: node("act", 0, text.length, ...children), noise: [{ start: 8, end: 12 }, { start: 22, end: 24 }], format: "text" });
const nested = act(
  "0123456789012345678901234567890",
  node("section", 2, 20, node("chapter", 4, 20, node("article", 6, 14, node("paragraph", 8, 14)), node("paragraph", 14, 20))),
  node("part", 20, 25, node("section", 21, 25, node("section", 22, 25, node("point", 23, 25)))),
  node("chapter", 25, 30, node("paragraph", 26, 30)),
);

test.each([
  ["the article, though its paragraph is nearer and a section holds it", 9, "article_6"],
  ["its last character", 13, "article_6"],
  ["no article: the section, however far above", 14, "section_2"],
  ["the innermost of two sections", 23, "section_22"],
  ["neither: the child of the root", 27, "chapter_25"],
  ["in no provision", 0, undefined],
  ["behind the last", 30, undefined],
])("%s", (_name, offset, eId) => expect(sectionAt(nested, offset)?.eId).toBe(eId));

test("a passage is a text of its own: one provision, noise moved and clipped", () => {
  const passage = passageOf(nested, nested.root.children[0]!.children[0]!.children[0]!);
  expect(passage).toMatchObject({ text: "67890123", noise: [{ start: 2, end: 6 }], language: "en", root: { span: { start: 0, end: 8 }, children: [] } });
});

test("tags of a section are its own and its parts', with places counted from its beginning", () => {
  const section = nested.root.children[0]!;
  const [part, chapter] = [section.children[0]!.children[0]!, nested.root.children[2]!];
  const tag = (provision: Provision, theme: string): Tag => ({ provision, theme, score: 0.8, evidence: [{ span: { start: 10, end: 12 }, text: "01", weight: 0.8, place: "own" }] });
  const found = tagsIn(section, [tag(section, "a"), tag(part, "b"), tag(chapter, "c"), tag(nested.root, "d")]);
  expect(found.map(({ theme, evidence }) => [theme, evidence[0]!.span])).toEqual([["a", { start: 8, end: 10 }], ["b", { start: 8, end: 10 }]]);
});

test.each([["ab", { at: 1 }], ["x", { times: 0 }], ["aa", { times: 2 }]] as const)("placeOf %s", (quote, place) => expect(placeOf(quote, quote === "ab" ? "xabx" : "aaa")).toEqual(place));

test.each([
  ["short: whole, on one line", " a\n b ", 10, undefined, "a b"],
  ["long: its beginning", "abcdef", 3, undefined, "abc…"],
  ["words within the beginning", "abcdef", 3, { start: 1, end: 2 }, "abc…"],
  ["words further on: from shortly before them", `${"x".repeat(100)}word${"y".repeat(100)}`, 70, { start: 100, end: 104 }, `…${"x".repeat(60)}word${"y".repeat(6)}…`],
  ["no half of a pair", "a😀b", 2, undefined, "a…"],
])("extractOf: %s", (_name, text, length, around, extract) => expect(extractOf(text, length, around)).toBe(extract));
