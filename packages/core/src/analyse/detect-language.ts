import type { Language } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";

/** Text enough to tell a language by; longer texts are looked at in as many characters, taken evenly. */
const sampleLength = 200_000;
const slices = 20;
/** Below so many words one borrowed word ("теңге") must not decide. */
const fewWords = 30;
/** Fewer letters than this tell nothing. */
const fewLetters = 8;

type Known = Pick<LanguageData, "language" | "script" | "letters">;

/** What a language is told by when no language data are at hand. */
const builtIn: readonly Known[] = [
  { language: "en", script: "Latin" },
  { language: "ru", script: "Cyrillic" },
  { language: "kk", script: "Cyrillic", letters: "әғқңөұүһі" },
];

/**
 * Language of most of a text: by script, then by how many of its words have a letter that only one language of the script uses (`letters` of the
 * language data; Kazakh ones by default).
 * @param fallback given back for a text with too few letters, or one too short for its own script's languages to differ; `en` or `ru` by script if left out.
 */
export function detectLanguage(text: string, languages: Readonly<Record<Language, LanguageData>> = {}, fallback?: Language): Language {
  const words = sampleOf(text).toLowerCase().match(/\p{L}+/gu) ?? [];
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word));
  const latin = words.filter((word) => /^\p{Script=Latin}+$/u.test(word));
  if (fallback !== undefined && lettersIn(cyrillic) + lettersIn(latin) < fewLetters) return fallback;
  const script = lettersIn(cyrillic) > lettersIn(latin) ? "Cyrillic" : "Latin";
  const given = Object.values(languages).filter((language) => language.script === script);
  const candidates: readonly Known[] = given.length > 0 ? given : builtIn.filter((language) => language.script === script);
  const own = script === "Cyrillic" ? cyrillic : latin;
  const spoken = candidates.find(({ letters = "" }) => speaks(letters, own));
  if (spoken) return spoken.language;
  if (own.length < fewWords && candidates.some(({ language }) => language === fallback)) return fallback!;
  return candidates.find(({ letters = "" }) => letters === "")?.language ?? (script === "Cyrillic" ? "ru" : "en");
}

/** Enough words have one of the language's own letters, in long texts at least two different ones (Ukrainian has `і` too). */
function speaks(letters: string, words: readonly string[]): boolean {
  const own = new Set(letters.toLowerCase().replaceAll(" ", ""));
  if (own.size === 0) return false;
  const found = new Set<string>();
  let count = 0;
  for (const word of words) {
    const special = [...word].filter((letter) => own.has(letter));
    for (const letter of special) found.add(letter);
    // Latin i in a Cyrillic word stands for Kazakh і in older texts.
    if (special.length > 0 || (own.has("і") && word.includes("i"))) count++;
  }
  const few = words.length < fewWords;
  return count > words.length * (few ? 1 / 3 : 0.15) && (few || found.size > 1);
}

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const step = Math.floor(text.length / slices);
  return Array.from({ length: slices }, (_, at) => text.slice(at * step, at * step + sampleLength / slices)).join("\n");
}
