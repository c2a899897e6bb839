import { expect, test } from "vitest";
import { foldWord } from "./fold.ts";

test.each([
  ["Court", "Latin", "court"],
  ["СУДА", "Cyrillic", "суда"],
  ["учёт", "Cyrillic", "учет"],
  ["су\u00adда", "Cyrillic", "суда"],
  ["негiзгi", "Cyrillic", "негізгі"],
  ["əрекет", "Cyrillic", "әрекет"],
  ["cот", "Cyrillic", "сот"],
  ["й".normalize("NFD"), "Cyrillic", "й"],
  ["соurt", "Latin", "court"],
  ["İstanbul", "Latin", "i̇stanbul".normalize("NFC")],
] as const)("%s in %s letters folds to %s", (word, script, folded) => {
  expect(foldWord(word, script)).toBe(folded);
});
