import { packs } from "@charterlint/rules";
import { describe, expect, test } from "vitest";
import { runRewritten } from "./rewritten-pack.ts";

const cyrillicToLatin: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x", і: "i", ә: "ə" };

/** What a drafter, a word processor or an evader may do to the same words. */
const disguises: Readonly<Record<string, (text: string) => string>> = {
  "no-break spaces": (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0"),
  "soft hyphens": (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, "$1\u00ad"),
  "letters of the other alphabet": (text) => text.replace(/(?<=\p{Script=Cyrillic}{2})[асеорхіә](?=\p{Script=Cyrillic})/gu, (letter) => cyrillicToLatin[letter] ?? letter),
  "decomposed letters": (text) => text.normalize("NFD"),
  "line breaks of Windows": (text) => text.replaceAll("\n", "\r\n"),
};

describe.each(Object.keys(packs))("%s", (name) => {
  test.each(Object.keys(disguises))("its violating examples are found behind %s", async (disguise) => {
    const { count, lost } = await runRewritten(packs[name]!, disguises[disguise]!);
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });
});
