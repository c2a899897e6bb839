import { describe, expect, test } from "vitest";
import { goldRow } from "./gold-row.ts";

const shape = { labels: "themes", split: "country" };

describe("goldRow", () => {
  test.each([
    ["own text", { id: "a", text: "T", themes: ["x"], language: "ru", country: "KZ" }, { id: "a", labels: ["x"], text: "T", language: "ru", group: "KZ" }],
    ["text elsewhere; a number for an id", { id: 7, themes: [] }, { id: "7", labels: [] }],
    ["a quote, named by itself", { doc: "a.txt", quote: "Article 1.\n Aim", themes: ["x"] }, { id: "a.txt: Article 1. Aim", labels: ["x"], place: { doc: "a.txt", quote: "Article 1.\n Aim" } }],
    ["a quote with an id", { id: "q", doc: "a.txt", quote: "Aim", themes: [], country: 3 }, { id: "q", labels: [], place: { doc: "a.txt", quote: "Aim" }, group: "3" }],
    ["the row's own text wins over a place", { id: "b", doc: "a.txt", text: "", themes: [] }, { id: "b", labels: [], text: "" }],
  ])("%s", (_name, value, row) => expect(goldRow(value, shape)).toEqual(row));

  test.each([
    ["a list", [], "not an object"],
    ["null", null, "not an object"],
    ["no labels", { id: "a", text: "T" }, "“themes” is missing"],
    ["labels in one string", { id: "a", text: "T", themes: "x" }, "no list of strings"],
    ["labels that are numbers", { id: "a", text: "T", themes: [1] }, "no list of strings"],
    ["no id", { text: "T", themes: [] }, "“id” is missing"],
    ["an empty id", { id: "", text: "T", themes: [] }, "“id” is missing"],
    ["a text that is none", { id: "a", text: 5, themes: [] }, "“text” is not a string"],
    ["doc without quote", { doc: "a.txt", themes: [] }, "“doc” and “quote” go together"],
  ])("refuses %s", (_name, value, reason) => expect(goldRow(value, shape)).toContain(reason));

  test("labels stand where the caller says", () => {
    expect(goldRow({ id: "a", topics: ["x"], themes: ["y"] }, { labels: "topics" })).toEqual({ id: "a", labels: ["x"] });
  });
});
