import { type Act, type CompiledPack, createEngine } from "@charterlint/core";
import law from "@charterlint/lexicon-law";
import { testPack } from "@charterlint/packs";
import { readers, readText } from "@charterlint/readers";
import { packs } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { languagePlugins } from "./engine/fixture.ts";

const plugins = [...languagePlugins, law, readers];
const { languages } = createEngine({ plugins });
const read = (text: string): Act => readText(text, "example", { structures: readers.structures, languages }).act!;

const cyrillicToLatin: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x", і: "i", ә: "ə" };

/** What a drafter, a word processor or an evader may do to the same words. */
const disguises: Readonly<Record<string, (text: string) => string>> = {
  "no-break spaces": (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0"),
  "soft hyphens": (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, "$1\u00ad"),
  "letters of the other alphabet": (text) => text.replace(/(?<=\p{Script=Cyrillic}{2})[асеорхіә](?=\p{Script=Cyrillic})/gu, (letter) => cyrillicToLatin[letter] ?? letter),
  "decomposed letters": (text) => text.normalize("NFD"),
  "line breaks of Windows": (text) => text.replaceAll("\n", "\r\n"),
};

/** The pack with its violating examples alone, disguised. */
function disguised(pack: CompiledPack, disguise: (text: string) => string): CompiledPack {
  const rules = pack.rules.map((rule) => ({
    ...rule,
    examples: Object.fromEntries(
      Object.entries(rule.examples).map(([language, examples]) => [
        language,
        { violates: (examples.violates ?? []).map((example) => disguise(typeof example === "string" ? example : example.text)) },
      ]),
    ),
  }));
  return { ...pack, rules };
}

describe.each(Object.keys(packs))("%s", (name) => {
  test.each(Object.keys(disguises))("its violating examples are found behind %s", async (disguise) => {
    const results = await testPack(disguised(packs[name]!, disguises[disguise]!), { plugins, read });
    expect(results.filter(({ ok }) => !ok).map(({ rule, language, text, why }) => `${rule} [${language}] ${why} ${text}`)).toEqual([]);
    expect(results.length).toBeGreaterThan(10);
  });
});
