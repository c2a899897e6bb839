import type { Act, ReadResult, Span } from "@charterlint/core";
import { describe, expect, it } from "vitest";
import { p as wordParagraph, readWord } from "../docx/docx.fixture.ts";
import { readHtml } from "../html/read-html.ts";
import { p as odtParagraph, readOdtFile } from "../odt/odt.fixture.ts";
import { outline, read } from "../testing/outline.ts";

type Cells = readonly (readonly string[])[];

const russian: Cells = [
  ["№", "Структурный элемент", "Действующая редакция", "Предлагаемая редакция", "Обоснование"],
  ["1", "2", "3", "4", "5"],
  ["1.", "Пункт 1 статьи 5", "1. Орган блокирует сайт по решению суда.", "Статья 5. Доступ\n1. Орган блокирует сайт.", "Так быстрее."],
  ["2.", "Статья 7", "Статья 7. Архив", "Исключить", "Не нужна."],
  ["3.", "Статья 8", "Отсутствует", "Статья 8. Реестр\nОрган ведёт реестр.", "Нужна."],
];
const kazakh: Cells = [
  ["Құрылымдық элемент", "Қолданыстағы редакция", "Ұсынылатын редакция", "Негіздеме"],
  ["5-баптың 1-тармағы", "1. Орган сайтты сот шешімі бойынша бұғаттайды.", "5-бап. Қолжетімділік\n1. Орган сайтты бұғаттайды.", "Жылдамырақ."],
  ["7-бап", "7-бап. Мұрағат", "Алып тасталсын", "Қажет емес."],
];
const english: Cells = [
  ["Section", "Text in force", "Proposed text", "Reasons"],
  ["Section 5", "5. Access is restricted by a court.", "5. Access\nAccess is restricted by the Minister.", "It is faster."],
];

const paragraphs = (cell: string, p: (words: string) => string): string => cell.split("\n").map((line) => p(line)).join("");
const html = (rows: Cells): string => `<html><body><h1>Bill</h1><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${paragraphs(cell, (line) => `<p>${line}</p>`)}</td>`).join("")}</tr>`).join("")}</table></body></html>`;
const word = (rows: Cells): string => `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraphs(cell, wordParagraph)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
const odt = (rows: Cells): string => `<table:table>${rows.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell>${paragraphs(cell, odtParagraph)}</table:table-cell>`).join("")}</table:table-row>`).join("")}</table:table>`;

const formats: readonly (readonly [string, (rows: Cells) => ReadResult | Promise<ReadResult>])[] = [
  ["HTML", (rows) => readHtml({ name: "table.html", bytes: new TextEncoder().encode(html(rows)) }, { structures: {}, languages: {} })],
  ["DOCX", (rows) => readWord({ body: word(rows) })],
  ["ODT", (rows) => readOdtFile({ text: odt(rows) })],
];

/** Rows as they were read: what is in force and what is proposed. */
function compared({ text, comparisons = [] }: Act): string[] {
  const words = (span: Span | undefined): string => (span ? text.slice(span.start, span.end).replaceAll(/\s+/gu, " ") : "–");
  return comparisons.map(({ place, current, proposed }) => `${words(place)} | ${words(current)} | ${words(proposed)}`);
}

describe.each(formats)("comparative tables in %s", (_, readTable) => {
  const actOf = async (rows: Cells): Promise<Act> => (await readTable(rows)).act!;

  it("are known by the names of their columns", async () => {
    expect(compared(await actOf(russian))).toEqual([
      "Пункт 1 статьи 5 | 1. Орган блокирует сайт по решению суда. | Статья 5. Доступ 1. Орган блокирует сайт.",
      "Статья 7 | Статья 7. Архив | –",
      "Статья 8 | – | Статья 8. Реестр Орган ведёт реестр.",
    ]);
    expect(compared(await actOf(kazakh))).toEqual([
      "5-баптың 1-тармағы | 1. Орган сайтты сот шешімі бойынша бұғаттайды. | 5-бап. Қолжетімділік 1. Орган сайтты бұғаттайды.",
      "7-бап | 7-бап. Мұрағат | –",
    ]);
    expect(compared(await actOf(english))).toEqual(["Section 5 | 5. Access is restricted by a court. | 5. Access Access is restricted by the Minister."]);
  });

  it("give the act what is proposed, and nothing else", async () => {
    const lines = outline(await actOf(russian));
    expect(lines.filter((line) => !line.startsWith("act"))).toEqual(["art_5 «Доступ»", "  art_5__para_1: Орган блокирует сайт.", "art_8 «Реестр»: Орган ведёт реестр."]);
  });

  it("are no other tables", async () => {
    expect((await actOf([["Действующая редакция", "Срок", "Сбор"], ["а", "б", "в"], ["г", "д", "е"]])).comparisons).toBeUndefined();
  });
});

describe("comparative tables in plain text", () => {
  it.each([["bars", "| "], ["tabs", "\t"]])("%s part the columns", (_, bar) => {
    const act = read(["Проект", ...russian.map((row) => row.map((cell) => cell.split("\n").at(-1)).join(` ${bar}`))].join("\n"));
    expect(compared(act)[0]).toBe("Пункт 1 статьи 5 | 1. Орган блокирует сайт по решению суда. | 1. Орган блокирует сайт.");
    expect(outline(act).join("\n")).not.toContain("суда");
  });
});
