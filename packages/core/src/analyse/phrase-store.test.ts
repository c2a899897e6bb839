import { expect, test } from "vitest";
import { type KeptPhrases, keepPhrases, restorePhrases } from "./compiled-phrases.ts";
import { compileEntries } from "./phrase-compiler.ts";
import { compiled, type PhraseStore } from "./phrase-store.ts";

const phrases = [["сот шешімі-", "(сот|суда) … [без] ^Заң"], [], ["тоқтат-"]];

function memory(): PhraseStore & { readonly kept: Map<string, KeptPhrases> } {
  const kept = new Map<string, KeptPhrases>();
  return { kept, get: (source) => kept.get(source), put: (source, value) => void kept.set(source, value) };
}

test("what is kept is restored whole", () => {
  const made = compileEntries([{ phrase: "(a|b) cc- … d", output: 3 }], "Latin");
  expect(restorePhrases(keepPhrases(made))).toEqual(made);
});

test("phrases are compiled once for the same words and script", () => {
  const store = memory();
  const made = compiled(phrases, "Cyrillic", store);
  expect(store.kept.size).toBe(1);
  const [kept] = [...store.kept.values()] as [KeptPhrases];
  expect(compiled(phrases, "Cyrillic", { get: () => kept, put: () => expect.unreachable() })).toEqual(made);
  compiled(phrases, "Latin", store);
  compiled([["сот шешімі-"], ...phrases.slice(1)], "Cyrillic", store);
  compiled([[], ...phrases], "Cyrillic", store);
  expect(store.kept.size).toBe(4);
});

test.each([
  ["nothing", { atoms: "", numbers: new Int32Array(0) }],
  ["numbers that don't add up", { atoms: "a", numbers: Int32Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0) }],
])("%s kept is passed over, and phrases are compiled", (_, kept) => {
  expect(compiled(phrases, "Cyrillic", { get: () => kept, put: () => undefined })).toEqual(compiled(phrases, "Cyrillic", undefined));
});
