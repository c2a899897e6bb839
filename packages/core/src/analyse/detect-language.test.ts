import type { LanguageData } from "../model/language-data.ts";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

const data = (language: string, script: "Latin" | "Cyrillic", letters?: string): LanguageData =>
  ({ language, script, ...(letters === undefined ? {} : { letters }) }) as LanguageData;

describe("detectLanguage", () => {
  it.each([
    ["Access is restricted by a court.", "en"],
    ["Доступ ограничивается судом.", "ru"],
    ["Қолжетімділік сот шешімімен шектеледі.", "kk"],
    ["Осы баптың ережелері сақталады.", "kk"],
    ["Қазақстан Республикасының заңы қолданылады. This Law applies.", "kk"],
    ["Доступ к теңге.", "ru"],
    ["12345 — 67", "en"],
    ["", "en"],
  ])("%j is %s, with and without data", (text, expected) => {
    expect(detectLanguage(text)).toBe(expected);
    const languages = { ru: data("ru", "Cyrillic"), kk: data("kk", "Cyrillic", "әғқңөұүһі"), en: data("en", "Latin") };
    expect(detectLanguage(text, languages)).toBe(expected);
  });

  it("tells a few words that have no letter of their own, or hardly any, by frequent words and endings", () => {
    const telling = { ru: { words: ["и", "на"], endings: ["ого", "ется"] }, kk: { words: ["бойынша", "тыйым"], endings: ["ылады", "лау"] } };
    const languages = { ru: { ...data("ru", "Cyrillic"), telling: telling.ru }, kk: { ...data("kk", "Cyrillic", "әғқңөұүһі"), telling: telling.kk } };
    expect(detectLanguage("Басылымдарды цензуралауға тыйым салынады.", languages)).toBe("kk");
    expect(detectLanguage("Талап бойынша акт жасалады, хабар таратылады.", languages)).toBe("kk");
    expect(detectLanguage("Председатель Қазақстан Халық Кеңесі избирается.", languages)).toBe("ru");
    expect(detectLanguage("7) Председателя Қазақстан Халық Кеңесі и первого заместителя.", languages, "ru")).toBe("ru");
  });

  it("is not misled by a foreign word in a long text", () => {
    expect(detectLanguage(`${"Настоящий закон регулирует отношения. ".repeat(50)} теңге, Құрылтай`)).toBe("ru");
  });
});
