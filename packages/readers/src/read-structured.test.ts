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
