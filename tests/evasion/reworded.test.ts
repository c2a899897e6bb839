import { readFileSync } from "node:fs";
import { createEngine } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { readers, readText } from "@charterlint/readers";
import { rules } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { languagePlugins } from "../engine/fixture.ts";

/** A check, and provisions that say in the passive or by a noun of action what it asks about; each under its language. */
interface Reworded {
  readonly check: string;
  readonly found: readonly Readonly<Record<string, string>>[];
  readonly unfound?: readonly Readonly<Record<string, string>>[];
}

const engine = createEngine({ plugins: [...languagePlugins, law, readers, rules] });

async function expectFound(check: string, provision: Readonly<Record<string, string>>): Promise<void> {
  for (const [language, text] of Object.entries(provision)) {
    const { act } = readText(text, "text", { structures: readers.structures, languages: engine.languages });
    const { findings } = await engine.check(act!, { asOf: "2026-11-22", language });
    expect(findings.filter(({ status }) => status === "open").map((finding) => finding.check)).toContain(check);
  }
}

describe.each(parse(readFileSync(new URL("reworded.yaml", import.meta.url), "utf8")) as Reworded[])("$check reworded", ({ check, found, unfound = [] }) => {
  if (found.length > 0) test.each(found)("%o", (provision) => expectFound(check, provision));
  for (const provision of unfound) test.todo(Object.values(provision).join());
});
