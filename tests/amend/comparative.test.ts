import { applyAmendments, parseAmendments } from "@charterlint/core";
import { describe, expect, it } from "vitest";
import { actOf, languages, told } from "./told.ts";

const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(" | ")).join("\n");
const russian = table([
  ["Структурный элемент", "Действующая редакция", "Предлагаемая редакция", "Обоснование"],
  ["Пункт 1 статьи 5", "1. Орган блокирует сайт по решению суда.", "1. Орган блокирует сайт.", "Так быстрее."],
  ["Статья 7", "Статья 7. Архив", "Исключить", "Не нужна."],
]);

describe("comparative tables are amendments", () => {
  it.each([
    ["ru", russian, ["replace art_5__para_1 with 1", "repeal art_7 «Статья 7. Архив»"]],
    ["ru", table([["Структурный элемент", "Действующая редакция", "Предлагаемая редакция"], ["Статья 8", "Отсутствует", "Статья 8. Реестр"]]), ["insert the act as article 8 with 8"]],
    ["kk", table([["Құрылымдық элемент", "Қолданыстағы редакция", "Ұсынылатын редакция"], ["5-баптың 1-тармағы", "Орган бұғаттайды.", "Сот бұғаттайды."]]), ["replace art_5__para_1 «Орган бұғаттайды.» with «Сот бұғаттайды.»"]],
    ["en", table([["Provision", "Text in force", "Proposed text"], ["Section 5(2)", "By a court.", "By the Minister."]]), ["replace sec_5__2 «By a court.» with «By the Minister.»"]],
  ])("in %s: %#", (language, text, amendments) => {
    expect(told(text, language)).toEqual(amendments);
  });

  it("and are done to the base", () => {
    const bill = actOf(russian, "ru");
    const base = actOf("Закон\n\nСтатья 5. Доступ\n1. Орган блокирует сайт по решению суда.\n2. Орган ведёт реестр.\n\nСтатья 7. Архив", "ru");
    const { act, failures } = applyAmendments(bill, parseAmendments(bill, languages), base);
    expect(failures).toEqual([]);
    expect(act.text.trimEnd()).toBe("Закон\n\nСтатья 5. Доступ\n1. Орган блокирует сайт.\n2. Орган ведёт реестр.");
  });
});
