import type { LexiconData } from "@charterlint/core";
import { lexiconLaw } from "@charterlint/lexicon-law";
import { packs } from "@charterlint/rules";
import { expect, test } from "vitest";

const concepts: LexiconData["concepts"] = Object.assign({}, ...[...Object.values(lexiconLaw.lexicons), ...Object.values(packs).map(({ lexicon }) => lexicon)].map((each) => each.concepts));
const rules = Object.values(packs).flatMap((pack) => pack.rules);

test("every safeguard that a rule asks for has a name in three languages, for reports", () => {
  const asked = new Set(rules.flatMap(({ unless }) => unless.flatMap(({ any = [], all = [] }) => [...any, ...all])));
  const safeguards = [...asked].filter((id) => concepts[id]?.class === "safeguard");
  expect(safeguards.length).toBeGreaterThan(50);
  const nameless = safeguards.filter((id) => ["en", "ru", "kk"].some((language) => !(concepts[id]?.name as Record<string, string> | undefined)?.[language]));
  expect(nameless).toEqual([]);
});

test("names fit into a sentence that joins them with or: a few words, no capital letter first, no stop, comma or or of their own", () => {
  const names = Object.values(concepts).flatMap(({ name }) => Object.values(name ?? {}));
  expect(names.filter((name) => name.length > 90 || /^\p{Lu}/u.test(name) || /[.,;:]| (?:or|или|немесе) /u.test(name))).toEqual([]);
});
