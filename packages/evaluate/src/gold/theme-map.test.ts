import { expect, test } from "vitest";
import { labelledThemes, themesAbove } from "./labelled-themes.ts";
import { themeMap } from "./theme-map.ts";

const table = "\ufefftheme\tabout\tlabels\r\nnature\tall\tair sea\r\nnature/water\trivers\tsea  lake\r\nnature/soil\tearth\t\r\n\r\n";

test("a label counts as each theme whose row names it", () => {
  const { map, problems } = themeMap(table);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(map.themesByLabel)).toEqual({ air: ["nature"], sea: ["nature", "nature/water"], lake: ["nature/water"] });
});

test.each([
  ["a row without a tab", "theme\tlabels\nnature air\n", "2: This row has no theme"],
  ["a row without a theme", "theme\tlabels\n\tair\n", "2: This row has no theme"],
  ["a theme given twice", "theme\tlabels\na\tx\na\ty\n", "3: The theme a stands already in line 2"],
  ["a header alone", "theme\tlabels\n", "1: The table has no row"],
])("%s is told with its line", (_name, text, message) => {
  expect(themeMap(text).problems.map((problem) => `${problem.line}: ${problem.message}`).join()).toContain(message);
});

test.each([
  ["labels are themes, and count for those above", ["a/b/c", "d"], { parents: true }, ["a", "a/b", "a/b/c", "d"]],
  ["but not when that isn't wanted", ["a/b/c", "d"], { parents: false }, ["a/b/c", "d"]],
  ["by the map, with parents", ["lake", "unknown"], { parents: true, map: themeMap(table).map }, ["nature", "nature/water"]],
  ["by the map alone", ["lake"], { parents: false, map: themeMap(table).map }, ["nature/water"]],
])("%s", (_name, labels, terms, themes) => expect([...labelledThemes(labels, terms)].sort()).toEqual(themes));

test("themesAbove", () => expect([themesAbove("a/b/c"), themesAbove("a"), themesAbove("/a")]).toEqual([["a/b", "a"], [], []]));
