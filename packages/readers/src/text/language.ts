import type { Language, LanguageData } from "@charterlint/core";

/** Letters of Kazakh that Russian lacks. `і` is left out where others decide: Ukrainian has it too. */
const KAZAKH = "әғқңөұүһі";
/** Text enough to tell a language by; longer texts are looked at in as many characters, taken evenly. */
const SAMPLE = 200_000;
const SLICES = 20;

/**
 * Language of most of a text: by script, then by letters that only one language of the script has (`letters` of the
 * language data, or the Kazakh ones). Without data it tells `en`, `ru` and `kk`; a text without letters is `en`.
 */
export function detectLanguage(text: string, languages: Readonly<Record<Language, LanguageData>> = {}): Language {
  const counts = countLetters(text);
  let latin = 0;
  let cyrillic = 0;
  for (const [letter, count] of counts) {
    if (/\p{Script=Cyrillic}/u.test(letter)) cyrillic += count;
    else if (/\p{Script=Latin}/u.test(letter)) latin += count;
  }
  const script = cyrillic > latin ? "Cyrillic" : "Latin";
  const known = Object.values(languages).filter((language) => language.script === script);
  const special = known.length > 0 ? known.map((each) => [each.language, each.letters ?? ""] as const) : DEFAULTS[script];
  const total = script === "Cyrillic" ? cyrillic : latin;
  const marked = special.filter(([, letters]) => speaks(letters, counts, total));
  const plain = special.find(([, letters]) => letters === "") ?? special.find(([code]) => code === FALLBACK[script]);
  return marked[0]?.[0] ?? plain?.[0] ?? FALLBACK[script];
}

const FALLBACK = { Cyrillic: "ru", Latin: "en" } as const;
const DEFAULTS = { Cyrillic: [["ru", ""], ["kk", KAZAKH]], Latin: [["en", ""]] } as const;

/** One letter in fifty is the language's own, in long texts at least two different ones. */
function speaks(letters: string, counts: ReadonlyMap<string, number>, total: number): boolean {
  const found = [...new Set(letters.toLowerCase())].filter((letter) => counts.has(letter));
  const sum = found.reduce((all, letter) => all + (counts.get(letter) ?? 0), 0);
  return sum > 0 && sum >= total / 50 && (found.length > 1 || total < 200);
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const step = text.length <= SAMPLE ? text.length : Math.floor(text.length / SLICES);
  const size = text.length <= SAMPLE ? text.length : SAMPLE / SLICES;
  for (let start = 0; start < text.length; start += Math.max(step, 1)) {
    for (const letter of text.slice(start, start + size).toLowerCase()) {
      if (letter >= "a") counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return counts;
}
