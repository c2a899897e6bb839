import { type Act, type CompiledPack, createEngine } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { testPack } from "@charterlint/packs";
import { readers, readText } from "@charterlint/readers";
import { languagePlugins } from "../engine/fixture.ts";

const plugins = [...languagePlugins, law, readers];
const { languages } = createEngine({ plugins });
const read = (text: string): Act => readText(text, "example", { structures: readers.structures, languages }).act!;

/** Writes a text of a language otherwise; nothing where it can't be done. */
export type Rewrite = (text: string, language: string) => string | undefined;

/** The pack's violating examples, rewritten and run: how many there are, and a line for each that no longer gives its finding. */
export async function runRewritten(pack: CompiledPack, rewrite: Rewrite): Promise<{ count: number; lost: string[] }> {
  const rules = pack.rules.map((rule) => ({
    ...rule,
    examples: Object.fromEntries(
      Object.entries(rule.examples).map(([language, { violates = [] }]) => [
        language,
        { violates: violates.map((example) => rewrite(typeof example === "string" ? example : example.text, language)).filter((text) => text !== undefined) },
      ]),
    ),
  }));
  const results = await testPack({ ...pack, rules }, { plugins, read });
  return { count: results.length, lost: results.filter(({ ok }) => !ok).map(({ rule, language, text, why }) => `${rule} [${language}] ${why} ${text}`) };
}
