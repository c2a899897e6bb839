/** Script whose letters a word is folded to. */
export type Script = "Latin" | "Cyrillic";

// Latin letters that stand for Cyrillic ones in official Kazakh and Russian texts, and the other way round.
const lookAlikes: readonly (readonly [latin: string, cyrillic: string])[] = [
  ["a", "а"], ["c", "с"], ["e", "е"], ["o", "о"], ["p", "р"], ["x", "х"], ["y", "у"], ["i", "і"], ["ə", "ә"], ["ǝ", "ә"],
  ["k", "к"], ["m", "м"], ["t", "т"], ["b", "в"], ["h", "һ"], ["h", "н"],
];
const toCyrillic = new Map(lookAlikes.map(([latin, cyrillic]) => [latin, cyrillic]).reverse() as [string, string][]);
toCyrillic.set("h", "н");
const toLatin = new Map(
  lookAlikes.filter(([latin]) => latin !== "ə" && latin !== "ǝ").map(([latin, cyrillic]) => [cyrillic, latin]),
);

const hasLatin = /[a-zəǝ]/;
const hasCyrillic = /[\u0400-\u04ff]/;
const onlyLookAlikes = /^[aceopxyiəǝ]+$/;
const ignorable = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

function swap(word: string, table: ReadonlyMap<string, string>): string {
  let out = "";
  for (const letter of word) out += table.get(letter) ?? letter;
  return out;
}

/**
 * Folds one word for matching: composed (NFC), lower case, `ё` as `е`, without soft hyphens and zero-width characters, and with letters
 * of the other script replaced where they only look alike. Used on words alone, so that offsets in the act's text stay what they are.
 */
export function foldWord(word: string, script: Script): string {
  let folded = word.toLowerCase();
  // ASCII and plain Cyrillic are composed already and hold nothing to ignore.
  if (!/^(?:[a-z0-9]+|[0-9\u0430-\u044f]+)$/.test(folded)) {
    folded = folded.replace(ignorable, "").normalize("NFC").toLowerCase().replaceAll("ё", "е");
    if (hasLatin.test(folded) && hasCyrillic.test(folded)) folded = swap(folded, script === "Cyrillic" ? toCyrillic : toLatin);
  }
  if (script === "Cyrillic" && onlyLookAlikes.test(folded)) folded = swap(folded, toCyrillic);
  return folded;
}
