import { describe, expect, test } from "vitest";
import { pairOf, told } from "./read-version.ts";
import { texts } from "./texts.ts";

type Code = keyof typeof texts;
const codes = ["en", "ru", "kk"] as const;
const ordered = codes.flatMap((first) => codes.filter((second) => second !== first).map((second) => [first, second] as const));

describe.each(ordered)("the same law in %s and %s", (first, second) => {
  test("is aligned provision by provision, and raises no remark", async () => {
    const { alignment, divergences } = await pairOf([texts[first], first], [texts[second], second]);
    expect(alignment.filter((each) => each.first.length !== 1 || each.second.length !== 1 || each.first[0]?.eId !== each.second[0]?.eId)).toEqual([]);
    expect(divergences.filter(({ severity }) => severity !== "info").map(told)).toEqual([]);
  });
});

const edits: Readonly<Record<Code, readonly (readonly [what: string, from: string, to: string, expected: string])[]>> = {
  en: [
    ["another number", "fifteen working days", "ten working days", "number warning art_2__para_1"],
    ["another unit", "fifteen working days", "fifteen days", "number warning art_2__para_1"],
    ["a negation dropped", "shall not be refused", "shall be refused", "modality warning art_2__para_2"],
    ["may for shall", "shall examine", "may examine", "modality warning art_2__para_1"],
    ["an exception lost", ", except in cases provided for by Article 4 of this Law", "", "exception warning art_3__para_1"],
    ["a list item lost", "2) the texts of decisions;\n", "", "items warning art_3__para_2"],
    ["a paragraph missing", "3. The decision may be appealed to a court within three months.\n", "", "missing warning art_2"],
    ["another reference", "Article 4 of this", "Article 2 of this", "reference warning art_3__para_1"],
    ["another date", "1 March 2027", "1 March 2028", "date warning art_4__para_2"],
    ["another month", "1 March 2027", "1 June 2027", "date warning art_4__para_2"],
  ],
  ru: [
    ["another number", "пятнадцати рабочих дней", "десяти рабочих дней", "number warning art_2__para_1"],
    ["another unit", "пятнадцати рабочих дней", "пятнадцати дней", "number warning art_2__para_1"],
    ["a negation dropped", "Не допускается", "Допускается", "modality warning art_2__para_2"],
    ["may for shall", "обязан рассмотреть", "вправе рассмотреть", "modality warning art_2__para_1"],
    ["an exception lost", ", за исключением случаев, предусмотренных статьей 4 настоящего Закона", "", "exception warning art_3__para_1"],
    ["a list item lost", "3) список должностных лиц.\n", "", "items warning art_3__para_2"],
    ["a paragraph missing", "2. Граждане имеют право собирать подписи под петицией.\n", "", "missing warning art_1"],
    ["citizens for everyone", "Каждый имеет право", "Некоторые имеют право", "quantifier warning art_1__para_1"],
    ["another date", "2027 года", "2028 года", "date warning art_4__para_2"],
  ],
  kk: [
    ["another number", "он бес жұмыс күні", "он жұмыс күні", "number warning art_2__para_1"],
    ["a negation dropped", "жол берілмейді", "жол беріледі", "modality warning art_2__para_2"],
    ["may for shall", "қарауға міндетті", "қарауға құқылы", "modality warning art_2__para_1"],
    ["a list item lost", "1) петициялар тізілімі;\n", "", "items warning art_3__para_2"],
    ["a paragraph missing", "3. Зорлыққа шақыратын петицияларға тыйым салынады.\n", "", "missing warning art_1"],
    ["another reference", "4-бабында", "2-бабында", "reference warning art_3__para_1"],
  ],
};
const rows = codes.flatMap((first) => codes.filter((second) => second !== first).flatMap((second) => edits[first].map((edit) => [...edit, first, second] as const)));

describe("an error in one text is found", () => {
  test.each(rows)("%s: “%s” → “%s” gives %s (%s beside %s)", async (_, from, to, expected, first, second) => {
    expect(texts[first]).toContain(from);
    const { divergences } = await pairOf([texts[first].replace(from, to), first], [texts[second], second]);
    expect(divergences.map(told)).toContain(expected);
  });

  test("the other way round it stands at the place of the first text", async () => {
    const changed = texts.kk.replace("2) шешімдер мәтіні;\n", "");
    const { divergences } = await pairOf([texts.ru, "ru"], [changed, "kk"]);
    const [lost] = divergences.filter(({ kind }) => kind === "items");
    expect(lost).toMatchObject({ missingIn: "second", first: { provision: { eId: "art_3__para_2__point_2" } }, second: { provision: { eId: "art_3__para_2" } } });
  });
});

describe("provisions that stand elsewhere", () => {
  test("renumbered ones are aligned by what they say", async () => {
    const moved = texts.kk.replace("2) шешімдер мәтіні;\n3) лауазымды", "2) лауазымды");
    const { alignment } = await pairOf([texts.ru, "ru"], [moved, "kk"]);
    const pairs = alignment.map(({ first, second }) => `${first[0]?.eId ?? "–"} ${second[0]?.eId ?? "–"}`);
    expect(pairs).toEqual(expect.arrayContaining(["art_3__para_2__point_2 –", "art_3__para_2__point_3 art_3__para_2__point_2"]));
  });

  test("an article that another edition has is told as that", async () => {
    const note = (number: string): string => `\nСноска. Статья 2 с изменением, внесенным Законом РК от 01.02.2026 № ${number}-VIII.\n`;
    const first = texts.ru.replace("\nСтатья 3.", `4. Срок может быть продлен на тридцать дней.\n${note("300")}\nСтатья 3.`);
    const { divergences } = await pairOf([first, "ru"], [texts.kk, "kk"]);
    expect(divergences.map(told)).toContain("edition info art_2__para_4");
    expect(divergences.map(({ kind }) => kind)).not.toContain("missing");
  });
});
