import type { Language } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";
import { countWords, type Script } from "./script-words.ts";

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
  const sample = sampleOf(text);
  const { Cyrillic: cyrillic, Latin: latin } = countWords(sample, "");
  if (fallback !== undefined && cyrillic.letters + latin.letters < fewLetters) return fallback;
  const script: Script = cyrillic.letters > latin.letters ? "Cyrillic" : "Latin";
  const given = Object.values(languages).filter((language) => language.script === script);
  const candidates: readonly Known[] = given.length > 0 ? given : builtIn.filter((language) => language.script === script);
  const spoken = candidates.find(({ letters = "" }) => speaks(letters, sample, script));
  if (spoken) return spoken.language;
  const { words } = script === "Cyrillic" ? cyrillic : latin;
  if (words < fewWords && candidates.some(({ language }) => language === fallback)) return fallback!;
  return candidates.find(({ letters = "" }) => letters === "")?.language ?? (script === "Cyrillic" ? "ru" : "en");
}

/** Enough words have one of the language's own letters, in long texts at least two different ones (Ukrainian has `і` too). */
function speaks(letters: string, text: string, script: Script): boolean {
  const own = letters.toLowerCase().replaceAll(" ", "");
  if (own === "") return false;
  const { words, special, kinds } = countWords(text, own)[script];
  const few = words < fewWords;
  return special > words * (few ? 1 / 3 : 0.15) && (few || kinds > 1);
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const step = Math.floor(text.length / slices);
  return Array.from({ length: slices }, (_, at) => text.slice(at * step, at * step + sampleLength / slices)).join("\n");
}
