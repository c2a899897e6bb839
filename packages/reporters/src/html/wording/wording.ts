import { en } from "./en.ts";
import { kk } from "./kk.ts";
import { ru } from "./ru.ts";

/** What the page of a review says of its own, in one language. `{n}` and `{x}` are numbers. */
export interface PageWording {
  readonly title: string;
  readonly skip: string;
  readonly texts: string;
  readonly contents: string;
  readonly byRank: string;
  readonly themeChart: string;
  /** Says how the chart is to be read. */
  readonly themeChartHow: string;
  readonly articles: string;
  readonly words: string;
  readonly onReading: string;
  readonly filters: string;
  readonly gravity: string;
  readonly theme: string;
  readonly principle: string;
  readonly all: string;
  readonly alsoShow: string;
  readonly onlyWithRemarks: string;
  readonly shown: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly clear: string;
  readonly rule: string;
}

const wordings: Readonly<Record<string, PageWording>> = { en, ru, kk };

/** Wording in `language`; in English where there is none. */
export function pageWording(language: string): PageWording {
  return wordings[language] ?? en;
}
