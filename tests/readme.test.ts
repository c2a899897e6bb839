import { readFileSync } from "node:fs";
import { loadPack, testPack } from "@charterlint/packs";
import { lexicon } from "@charterlint/lexicon-law";
import * as law from "@charterlint/lexicon-law";
import { readers, readText } from "@charterlint/readers";
import { expect, test } from "vitest";
import { languagePlugins } from "./engine/fixture.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the rule in the README loads, and its examples hold", async () => {
  const [pack, rules] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const files = [
    { path: "pack.yaml", text: pack! },
    { path: "drones.yaml", text: rules! },
  ];
  const loaded = loadPack(files, new Set(Object.keys(lexicon.concepts)));
  expect(loaded.problems).toEqual([]);
  const languages = Object.assign({}, ...languagePlugins.map((plugin) => plugin.languages));
  const read = (text: string): NonNullable<ReturnType<typeof readText>["act"]> => readText(text, "example", { structures: readers.structures, languages }).act!;
  const results = await testPack(loaded.pack!, { plugins: [...languagePlugins, law.default, readers], read });
  expect(results.filter(({ ok }) => !ok)).toEqual([]);
  expect(results).toHaveLength(4);
});
