import { readdirSync, readFileSync } from "node:fs";
import { createEngine } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { readers, readText } from "@charterlint/readers";
import { rules } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languagePlugins } from "./engine/fixture.ts";

/**
 * A sentence as a drafter may write it, in up to three languages, and the check that it must raise in each. No rule's own example:
 * what a new act says is rarely worded as the last one was, so rules are tried on words they were not written for.
 */
type Row = { check: string } & Partial<Record<"en" | "ru" | "kk", string>>;

const folder = new URL("questions/", import.meta.url);
const engine = createEngine({ plugins: [...languagePlugins, law, readers, rules] });

/** The checks of the open findings on a sentence, questions included. */
async function checksOf(sentence: string): Promise<string[]> {
  const { act } = readText(sentence, "sentence", { structures: readers.structures, languages: engine.languages });
  const { findings } = await engine.check(act!, { asOf: "2026-11-22" });
  return findings.filter(({ status }) => status === "open").map(({ check }) => check);
}

describe.each(readdirSync(folder))("%s", (file) => {
  const rows = parse(readFileSync(new URL(file, folder), "utf8")) as Row[];
  const sentences = rows.flatMap(({ check, ...texts }) => Object.values(texts).map((sentence) => ({ check, sentence })));

  test.each(sentences)("$check: $sentence", async ({ check, sentence }) => expect(await checksOf(sentence)).toContain(check));
});
