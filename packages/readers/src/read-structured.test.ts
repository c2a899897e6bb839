import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

test("the language that the caller knows is the act's, and decides between numberings that explain the text alike", () => {
  const text = "1. Aaa bbb.\n2. Ccc ddd.\n";
  const read = (language: string): unknown[] => {
    const { act } = readText(text, "act.txt", { structures: {}, languages: {}, language });
    return [act?.language, act?.structure];
  };
  expect([read("en"), read("kk")]).toEqual([["en", "common-law"], ["kk", "kz"]]);
});

test.each(["act.txt", "act.md"])("more lines than an act has are told before any is read: %s", (name) => {
  expect(readText("1. a\n".repeat(250_002), name, { structures: {}, languages: {} }).problems).toMatchObject([{ severity: "error", code: "too-large", file: name }]);
});
