import type { Language } from "../model/act.ts";
import type { LanguageData } from "../model/language-data.ts";

const sampleLength = 20_000;
// Share of a language's own letters among the letters of its script that decides for it: Kazakh running text has 15 % and more, Russian with a Kazakh name under 1 %.
const ownShare = 0.03;

/**
 * The language of a text: by script, then by letters that only one language of that script uses (`ә ғ қ ң ө ұ ү һ і` for Kazakh).
 * `fallback` is given back when the text has too few letters to tell, or is in a language there is no data for.
 */
export function detectLanguage(text: string, languages: Readonly<Record<Language, LanguageData>>, fallback: Language = "en"): Language {
  const sample = text.length > sampleLength ? text.slice(0, sampleLength / 2) + text.slice(text.length / 2, (text.length + sampleLength) / 2) : text;
  const cyrillic = sample.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const latin = sample.match(/[a-z\u00c0-\u024f]/gi)?.length ?? 0;
  if (cyrillic + latin < 8) return fallback;
  const script = cyrillic >= latin ? "Cyrillic" : "Latin";
  const candidates = Object.values(languages).filter((data) => data.script === script);
  const total = Math.max(cyrillic, latin);
  for (const { language, letters } of candidates) {
    if (!letters) continue;
    const own = new Set(letters.toLowerCase().replaceAll(" ", ""));
    let count = 0;
    for (const char of sample.toLowerCase()) if (own.has(char)) count++;
    // Older official Kazakh texts print і as a Latin i inside Cyrillic words.
    if (script === "Cyrillic" && own.has("і")) count += sample.match(/[\u0400-\u04ff]i|i[\u0400-\u04ff]/g)?.length ?? 0;
    if (count / total >= ownShare) return language;
  }
  const plain = candidates.filter(({ letters }) => !letters);
  if (plain.some(({ language }) => language === fallback)) return fallback;
  return plain[0]?.language ?? fallback;
}
