import { type AmendedAct, applyAmendments, parseAmendments, type Provision } from "@charterlint/core";
import { describe, expect, it } from "vitest";
import { actOf, languages } from "./told.ts";

const bases: Readonly<Record<string, string>> = {
  ru: "Закон Республики Казахстан\n\nО связи\n\nСтатья 5. Ограничение доступа\n1. Орган приостанавливает доступ по решению суда.\n2. Орган ведёт реестр:\n1) сайтов;\n2) страниц.\n\nСтатья 6. Архив\nАрхив ведёт орган.\n\nСтатья 7. Надзор\nНадзор ведёт прокурор.",
  kk: "Қазақстан Республикасының Заңы\n\nБайланыс туралы\n\n5-бап. Қолжетімділікті шектеу\n1. Орган қолжетімділікті соттың шешімі бойынша тоқтата тұрады.\n2. Орган тізілімді жүргізеді.\n\n6-бап. Мұрағат\nМұрағатты орган жүргізеді.",
  en: "Communications Act 2004\n\n5. Restriction of access\n(1) The Authority may suspend access by order of a court.\n(2) The Authority keeps a register of—\n(a) websites;\n(b) pages.\n\n6. Archive\n(1) The Authority keeps an archive.",
};

function amended(language: string, bill: string): AmendedAct {
  const act = actOf(bill, language);
  return applyAmendments(act, parseAmendments(act, languages), actOf(bases[language]!, language));
}

/** Every provision with its words on one line. */
function outline({ act }: AmendedAct): string[] {
  const lines: string[] = [];
  const visit = ({ eId, span, children }: Provision): void => {
    if (children.length === 0) lines.push(`${eId}: ${act.text.slice(span.start, span.end).replaceAll(/\s+/gu, " ")}`);
    children.forEach(visit);
  };
  visit(act.root);
  return lines;
}

type Row = readonly [what: string, language: string, bill: string, there: readonly string[], gone: readonly string[]];

const rows: readonly Row[] = [
  ["new wording", "ru", "пункт 1 статьи 5 изложить в следующей редакции:\n«1. Орган приостанавливает доступ.»", ["art_5__para_1: 1. Орган приостанавливает доступ."], ["решению суда"]],
  ["words struck", "ru", "в пункте 1 статьи 5 слова «по решению суда» исключить", ["art_5__para_1: 1. Орган приостанавливает доступ."], []],
  ["words replaced", "ru", "в пункте 1 статьи 5 слово «суда» заменить словом «прокурора»", ["art_5__para_1: 1. Орган приостанавливает доступ по решению прокурора."], []],
  ["words added at the end", "ru", "пункт 1 статьи 5 дополнить словами «и уведомляет владельца»", ["art_5__para_1: 1. Орган приостанавливает доступ по решению суда и уведомляет владельца."], []],
  ["words added after others", "ru", "статью 7 после слова «ведёт» дополнить словом «только»", ["art_7: Статья 7. Надзор Надзор ведёт только прокурор."], []],
  ["a point put in where its number belongs", "ru", "пункт 2 статьи 5 дополнить подпунктом 1-1) следующего содержания:\n«1-1) приложений;»", ["art_5__para_2__point_1-1: 1-1) приложений;", "art_5__para_2__point_2: 2) страниц."], []],
  ["an article put in", "ru", "дополнить статьёй 5-1 следующего содержания:\n«Статья 5-1. Суд\n1. Доступ ограничивает суд.»", ["art_5-1__para_1: 1. Доступ ограничивает суд.", "art_6: Статья 6. Архив Архив ведёт орган."], []],
  ["a provision struck", "ru", "подпункт 1) пункта 2 статьи 5 исключить", ["art_5__para_2__point_2: 2) страниц."], ["сайтов"]],
  ["a paragraph without a number added", "ru", "статью 6 дополнить частью второй следующего содержания:\n«Архив открыт каждому.»", ["art_6__subparagraph: Архив открыт каждому."], []],
  ["a heading", "ru", "заголовок статьи 7 изложить в следующей редакции:\n«Статья 7. Прокурорский надзор»", ["art_7: Статья 7. Прокурорский надзор Надзор ведёт прокурор."], []],
  ["two changes of one provision", "ru", "в пункте 1 статьи 5:\nслово «Орган» заменить словом «Суд»;\nслова «по решению суда» исключить", ["art_5__para_1: 1. Суд приостанавливает доступ."], []],
  ["new wording", "kk", "5-баптың 1-тармағы мынадай редакцияда жазылсын:\n«1. Орган қолжетімділікті тоқтата тұрады.»", ["art_5__para_1: 1. Орган қолжетімділікті тоқтата тұрады."], ["шешімі"]],
  ["words struck", "kk", "5-баптың 1-тармағында «соттың шешімі бойынша» деген сөздер алып тасталсын", ["art_5__para_1: 1. Орган қолжетімділікті тоқтата тұрады."], []],
  ["an article put in", "kk", "мынадай мазмұндағы 5-1-баппен толықтырылсын:\n«5-1-бап. Сот\n1. Қолжетімділікті сот шектейді.»", ["art_5-1__para_1: 1. Қолжетімділікті сот шектейді."], []],
  ["a provision struck", "kk", "6-бап алып тасталсын", [], ["Мұрағат"]],
  ["words struck", "en", "In section 5(1), omit “by order of a court”.", ["sec_5__subsec_1: (1) The Authority may suspend access."], []],
  ["words replaced", "en", "In section 5(1), for “a court” substitute “the Minister”.", ["sec_5__subsec_1: (1) The Authority may suspend access by order of the Minister."], []],
  ["a subsection put in", "en", "In section 5, after subsection (1) insert—\n“(1A) The Authority tells the owner.”", ["sec_5__subsec_1A: (1A) The Authority tells the owner."], []],
  ["a paragraph struck", "en", "Section 5(2) is amended by striking paragraph (a).", ["sec_5__subsec_2__para_b: (b) pages."], ["websites"]],
  ["a section repealed", "en", "Section 6 of the Communications Act 2004 is repealed.", [], ["archive"]],
];

describe("a bill's amendments are done to its base", () => {
  it.each(rows)("%s (%s)", (_, language, bill, there, gone) => {
    const result = amended(language, bill);
    expect(result.failures).toEqual([]);
    expect(outline(result)).toEqual(expect.arrayContaining([...there]));
    for (const words of gone) expect(result.act.text).not.toContain(words);
  });

  it("what cannot be done is told", () => {
    const reasons = (bill: string): string[] => amended("ru", bill).failures.map(({ reason, sought }) => `${reason} ${sought}`);
    expect(reasons("статью 70 исключить")).toEqual(["no-target article 70"]);
    expect(reasons("в статье 7 слово «суд» исключить")).toEqual(["no-words суд"]);
    expect(reasons("В Закон Республики Казахстан «О рекламе»:\nстатью 7 исключить")).toEqual(["other-act О рекламе"]);
    expect(reasons("статью 7 исключить;\nв статье 7 слово «прокурор» исключить")).toEqual(["overlap art_7"]);
  });

  it("every character is led back to where it comes from", () => {
    const bill = "в пункте 1 статьи 5 слово «суда» заменить словом «прокурора»;\nстатью 6 исключить";
    const { act, origins } = amended("ru", bill);
    expect(origins.map(({ start, end }) => act.text.slice(start, end)).join("")).toBe(act.text);
    const sources = { base: bases["ru"]!, bill };
    for (const { source, at, start, end } of origins) if (source !== "glue") expect(sources[source].slice(at, at + end - start)).toBe(act.text.slice(start, end));
    expect(origins.filter(({ source }) => source === "bill").map(({ start, end }) => act.text.slice(start, end))).toEqual(["прокурора"]);
  });

  it("the tree nests, and its eIds are its own", () => {
    const { act } = amended("ru", "дополнить статьёй 5-1 следующего содержания:\n«Статья 5-1. Суд\n1. Доступ ограничивает суд.\n2. Суд ведёт реестр:\n1) дел;\n2) актов.»;\nпункт 2 статьи 5 исключить");
    const ids = new Set<string>();
    const visit = ({ eId, span, children }: Provision): void => {
      expect(ids.has(eId)).toBe(false);
      ids.add(eId);
      let at = span.start;
      for (const child of children) {
        expect(child.span.start).toBeGreaterThanOrEqual(at);
        at = child.span.end;
        visit(child);
      }
      expect(at).toBeLessThanOrEqual(span.end);
    };
    visit(act.root);
    expect([...ids]).toContain("art_5-1__para_2__point_1");
  });
});
