import type { LanguageData } from "../../model/language-data.ts";

/** How a language defines terms, ready for use on its text. */
export interface DefinitionCues {
  /** (in this Act referred to as "the Council"), (далее – уполномоченный орган); no bracket where it is the last of the words. */
  readonly shortName: RegExp;
  readonly includes: RegExp;
  readonly elsewhere: RegExp;
  readonly articles: RegExp;
}

// Made once for each language's data.
const made = new WeakMap<LanguageData, DefinitionCues>();

/** The cues of a language; those of a language whose data say nothing find names in quotation marks alone. */
export function definitionCues(data: LanguageData): DefinitionCues {
  let cues = made.get(data);
  if (!cues) {
    const { short = [], includes = [], elsewhere = [], articles = [] } = data.definitions ?? {};
    const anyOf = (words: readonly string[]): string => (words.length > 0 ? words.map((word) => word.replaceAll(" ", "\\s+")).join("|") : "(?!)");
    const name = "(?<term>[^()\"”»’']{3,60})(?:[\"”»’']?\\)|$)";
    made.set(data, (cues = {
      shortName: new RegExp(`\\((?:(?:${anyOf(short)})\\p{L}*(?: \\p{L}+)?(?:,| ?[–—-]) |[^()"“«‘']{0,50}["“«‘'])${name}`, "giu"),
      includes: new RegExp(`^(?:${anyOf(includes)})`, "iu"),
      elsewhere: new RegExp(`(?<!\\p{L})(?:${anyOf(elsewhere)})`, "iu"),
      articles: new RegExp(`^[‘'"“]?(?:${anyOf(articles)})\\s+`, "iu"),
    }));
  }
  return cues;
}
