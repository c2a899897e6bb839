import type { Language } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";
import { countWords, type Script } from "./script-words.ts";
import { tellingWords } from "./telling-words.ts";

/** Text enough to tell a language by; longer texts are looked at in as many characters, taken evenly. */
const sampleLength = 200_000;
const slices = 20;
/** Below so many words one borrowed word ("теңге") must not decide. */
const fewWords = 30;
/** Fewer letters than this tell nothing. */
const fewLetters = 8;

type Known = Pick<LanguageData, "language" | "script" | "letters" | "telling">;

/** What a language is told by when no language data are at hand. */
const builtIn: readonly Known[] = [
  { language: "en", script: "Latin" },
  { language: "ru", script: "Cyrillic" },
  { language: "kk", script: "Cyrillic", letters: "әғқңөұүһі" },
];

/**
 * Language of most of a text: by script, then by how many of its words have a letter that only one language of the script uses (`letters` of the
 * language data; Kazakh ones by default). A few words may have none of them, or be names: then also by words and endings that tell (`telling`).
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
  const { words } = script === "Cyrillic" ? cyrillic : latin;
  const isFew = words < fewWords;
  if (spoken && (!isFew || spoken.language === fallback)) return spoken.language;
  const expected = candidates.some(({ language }) => language === fallback);
  if (isFew && (spoken || !expected) && candidates.every(({ telling }) => telling)) {
    const told = tellingWords(sample, candidates);
    const most = Math.max(...told.values());
    const [first, ...others] = candidates.filter(({ language }) => told.get(language) === most);
    if (first && others.length === 0) return first.language;
  }
  if (spoken) return spoken.language;
  if (isFew && expected) return fallback!;
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
