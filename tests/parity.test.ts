import { readdirSync, readFileSync } from "node:fs";
import { createEngine } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { readers, readText } from "@charterlint/readers";
import { rules } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languagePlugins } from "./engine/fixture.ts";

/**
 * A provision in Russian and in Kazakh, worded like no rule's example. The texts say the same, so the findings are the same: those of `checks` among them,
 * none where the list is empty.
 */
interface Pair {
  readonly ru: string;
  readonly kk: string;
  readonly checks?: readonly string[];
}

const folder = new URL("parity/", import.meta.url);
const engine = createEngine({ plugins: [...languagePlugins, law, readers, rules] });

/** The checks of the open findings on a text, questions included, sorted. */
async function checksOf(text: string): Promise<string[]> {
  const { act } = readText(text, "text", { structures: readers.structures, languages: engine.languages });
  const { findings } = await engine.check(act!, { asOf: "2026-11-22" });
  return [...new Set(findings.filter(({ status }) => status === "open").map(({ check }) => check))].sort();
}

describe.each(readdirSync(folder))("%s", (file) => {
  test.each(parse(readFileSync(new URL(file, folder), "utf8")) as Pair[])("$ru", async ({ ru, kk, checks }) => {
    const [russian, kazakh] = [await checksOf(ru), await checksOf(kk)];
    expect(kazakh).toEqual(russian);
    if (checks) expect(russian).toEqual(checks.length === 0 ? [] : expect.arrayContaining([...checks]));
  });
});
