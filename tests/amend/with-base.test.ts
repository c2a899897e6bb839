import { describe, expect, it } from "vitest";
import { engineOf } from "../engine/fixture.ts";
import { actOf } from "./told.ts";

const engine = engineOf([`
id: blocked
check: TST-01
step: 1
severity: error
if: {who: [public-authority, network-operator], action: [block], object: [website]}
unless: [{any: [court-decision], in: [provision, article]}]
`]);

/** Findings of a bill with its base: status, provision of the amended act, clause and words in the bill. */
async function found(language: string, base: string, bill: string): Promise<string[]> {
  const { findings } = await engine.check(actOf(bill, language), { asOf: "2026-07-01", base: actOf(base, language) });
  return findings.map(({ status, amends, provision, span }) => `${status} ${amends?.label ?? "-"} | ${provision.eId || "act"} | ${bill.slice(span.start, span.end)}`);
}

const bases: Readonly<Record<string, string>> = {
  ru: "Закон\n\nО связи\n\nСтатья 5. Доступ\n1. Уполномоченный орган блокирует интернет-ресурс по решению суда.\n2. Прокурор приостанавливает интернет-ресурс.",
  kk: "Заң\n\nБайланыс туралы\n\n5-бап. Қолжетімділік\nУәкілетті орган интернет-ресурсты сот шешімі бойынша бұғаттайды.\n\n6-бап. Прокурор\nПрокурор интернет-ресурсты тоқтата тұрады.",
  en: "Communications Act 2004\n\n5. Access\n(1) The authorised body may block a website on a court order.\n\n6. Suspension\n(1) The Minister may suspend a website.",
};

type Row = readonly [what: string, language: string, bill: string, findings: readonly string[]];

const rows: readonly Row[] = [
  ["a safeguard struck", "ru", "в пункте 1 статьи 5 слова «по решению суда» исключить", [
    "open пункт 1 статьи 5 | act | пункте 1 статьи 5 слова «по решению суда» исключить",
    "open пункт 2 статьи 5 | act | пункте 1 статьи 5 слова «по решению суда» исключить",
  ]],
  ["a safeguard struck", "kk", "5-бапта «сот шешімі бойынша» деген сөздер алып тасталсын", ["open 5-бап | act | 5-бапта «сот шешімі бойынша» деген сөздер алып тасталсын"]],
  ["a safeguard struck", "en", "In section 5(1), omit “on a court order”.", ["open section 5(1) | act | section 5(1), omit “on a court order”"]],
  ["a new article", "ru", "дополнить статьёй 6 следующего содержания:\n«Статья 6. Блокирование\nПрокурор блокирует интернет-ресурс.»", ["open статья 6 | act | блокирует"]],
  ["a new article", "kk", "мынадай мазмұндағы 7-баппен толықтырылсын:\n«7-бап. Бұғаттау\nПрокурор интернет-ресурсты бұғаттайды.»", ["open 7-бап | act | бұғаттайды"]],
  ["a new section", "en", "After section 6 insert—\n“7. Blocking\n(1) The Minister may block a website.”", ["open section 7(1) | act | block"]],
  ["a new safeguard answers nothing that the bill brings", "en", "In section 6(1), after “website” insert “on a court order”.", []],
  ["another change leaves old findings alone", "ru", "заголовок статьи 5 изложить в следующей редакции:\n«Статья 5. Ограничение доступа»", []],
];

describe("a bill is checked with its base", () => {
  it.each(rows)("%s (%s)", async (_, language, bill, findings) => {
    const all = await found(language, bases[language]!, bill);
    expect(all.filter((line) => !line.startsWith("cured"))).toEqual(findings);
  });

  it("amendments of other acts are told, and absence there is unknown", async () => {
    const bill = "В Закон «О рекламе»:\nдополнить статьёй 9 следующего содержания:\n«Статья 9. Блокирование\nПрокурор блокирует интернет-ресурс.»";
    const review = await engine.check(actOf(bill, "ru"), { asOf: "2026-07-01", base: actOf(bases["ru"]!, "ru") });
    expect(review.problems.map(({ code }) => code)).toEqual(["amendment-other-act"]);
    expect(review.findings.map(({ status, amends }) => [status, amends])).toEqual([["unknown", undefined]]);
  });

  it("what could not be done names its place in the bill", async () => {
    const { problems } = await engine.check(actOf("статью 5 исключить;\nстатью 70 исключить", "ru"), { asOf: "2026-07-01", base: actOf(bases["ru"]!, "ru") });
    expect(problems).toMatchObject([{ code: "amendment-no-target", line: 2, column: 1 }]);
  });
});
