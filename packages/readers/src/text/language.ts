import type { Language, LanguageData } from "@charterlint/core";

/** Letters of Kazakh that Russian lacks. */
const KAZAKH = "әғқңөұүһі";
/** Text enough to tell a language by; longer texts are looked at in as many characters, taken evenly. */
const SAMPLE = 200_000;
const SLICES = 20;
/** Below so many words one borrowed word ("теңге") must not decide. */
const FEW_WORDS = 30;

/**
 * Language of most of a text: by script, then by letters that only one language of the script has (`letters` of the
 * language data, or the Kazakh ones): by how many words have one. Without data it tells `en`, `ru` and `kk`; a text without letters is `en`.
 */
export function detectLanguage(text: string, languages: Readonly<Record<Language, LanguageData>> = {}): Language {
  const words = takeSample(text).toLowerCase().match(/\p{L}+/gu) ?? [];
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
  const script = lettersOf(cyrillic) > lettersOf(latin) ? "Cyrillic" : "Latin";
  const known = Object.values(languages).filter((language) => language.script === script);
  const candidates = known.length > 0 ? known.map((each) => [each.language, each.letters ?? ""] as const) : DEFAULTS[script];
  const spoken = candidates.find(([, letters]) => speaks(letters, script === "Cyrillic" ? cyrillic : latin));
  const plain = candidates.find(([, letters]) => letters === "") ?? candidates.find(([code]) => code === FALLBACK[script]);
  return spoken?.[0] ?? plain?.[0] ?? FALLBACK[script];
}

const FALLBACK = { Cyrillic: "ru", Latin: "en" } as const;
const DEFAULTS = { Cyrillic: [["ru", ""], ["kk", KAZAKH]], Latin: [["en", ""]] } as const;

/** Enough words have one of the language's own letters, in long texts at least two different ones (Ukrainian has `і` too). */
function speaks(letters: string, words: readonly string[]): boolean {
  const own = new Set(letters.toLowerCase());
  if (own.size === 0) return false;
  const found = new Set<string>();
  let count = 0;
  for (const word of words) {
    const special = [...word].filter((letter) => own.has(letter));
    for (const letter of special) found.add(letter);
    // Latin i in a Cyrillic word stands for Kazakh і in older texts.
    if (special.length > 0 || (own.has("і") && word.includes("i"))) count++;
  }
  const few = words.length < FEW_WORDS;
  return count > words.length * (few ? 1 / 3 : 0.15) && (few || found.size > 1);
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function takeSample(text: string): string {
  if (text.length <= SAMPLE) return text;
  const step = Math.floor(text.length / SLICES);
  return Array.from({ length: SLICES }, (_, at) => text.slice(at * step, at * step + SAMPLE / SLICES)).join("\n");
}
