import type { LanguageData } from "../model/language-data.ts";

type Telling = Pick<LanguageData, "language" | "letters" | "telling">;

const word = /[\p{L}\p{M}\u00ad]+/gu;

/**
 * How many words of a short text are of each language: by letters that only it has, by its frequent words, and by their endings. Words with a capital letter
 * are left out: names are the same in all languages («Председатель Қазақстан Халық Кеңесі»).
 */
export function tellingWords(text: string, languages: readonly Telling[]): Map<string, number> {
  const words = text.normalize("NFC").replaceAll("\u00ad", "").match(word)?.filter((each) => each[0] === each[0]!.toLowerCase()) ?? [];
  return new Map(languages.map((language) => [language.language, words.filter((each) => tells(each, language)).length]));
}

function tells(each: string, { letters = "", telling = { words: [], endings: [] } }: Telling): boolean {
  if (telling.words.includes(each)) return true;
  if ([...letters].some((letter) => letter !== " " && each.includes(letter))) return true;
  return telling.endings.some((ending) => each.length >= ending.length + 2 && each.endsWith(ending));
}
