import type { PackLanguage } from "@charterlint/packs";

/** What `pack init` asks, in the language of its user. */
export interface InitQuestions {
  readonly name: string;
  readonly languages: string;
  asks(inLanguage: string): string;
  clause(inLanguage: string): string;
}

export const languageNames: Readonly<Record<PackLanguage, string>> = { en: "English", ru: "русский", kk: "қазақша" };

export const initQuestions: Readonly<Record<PackLanguage, InitQuestions>> = {
  en: {
    name: "1. What is the pack called?",
    languages: "2. In which languages are the bills? (en, ru, kk, with commas between them)",
    asks: (language) => `3. What does the rule ask? (${language})`,
    clause: (language) => `4. A clause that should be remarked on: the telling words between *asterisks*, and in [brackets] the words that would answer. (${language})`,
  },
  ru: {
    name: "1. Как называется набор правил?",
    languages: "2. На каких языках законопроекты? (en, ru, kk, через запятую)",
    asks: (language) => `3. О чём спрашивает правило? (${language})`,
    clause: (language) => `4. Норма, на которую нужно замечание: слова, по которым её узнать, между *звёздочками*, а в [скобках] слова, которые снимают замечание. (${language})`,
  },
  kk: {
    name: "1. Ережелер жинағы қалай аталады?",
    languages: "2. Заң жобалары қай тілдерде? (en, ru, kk, үтір арқылы)",
    asks: (language) => `3. Ереже нені сұрайды? (${language})`,
    clause: (language) => `4. Ескерту айтылуға тиіс норма: оны танытатын сөздер *жұлдызшалар* арасында, ескертуді шешетін сөздер [жақша] ішінде. (${language})`,
  },
};
