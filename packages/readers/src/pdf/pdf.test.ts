import { describe, expect, test } from "vitest";
import { outline } from "../testing/outline.ts";
import { column, pdf, type Print } from "./pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const CONTEXT = { structures: {}, languages: {} };

async function lines(pages: readonly (readonly Print[])[]): Promise<string[]> {
  const { act, problems } = await readPdf({ name: "act.pdf", bytes: pdf(pages) }, CONTEXT);
  expect(problems).toEqual([]);
  const text = act?.text ?? "";
  let marked = text;
  for (const { start, end } of [...act?.noise ?? []].reverse()) marked = `${marked.slice(0, start)}{${marked.slice(start, end)}}${marked.slice(end)}`;
  return marked.trimEnd().split("\n");
}

// About 78 letters fill a line of this width.
const FULL = "The authority may, within the limits of its powers, ask any holder of records";

describe("one paragraph a line", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["an indent begins one", [`    ${FULL}`, FULL, `    ${FULL}`, "to answer."], [`${FULL} ${FULL}`, `${FULL} to answer.`]],
    ["a short line ends one", [FULL, "to answer.", FULL], [`${FULL} to answer.`, FULL]],
    ["a gap begins one", [FULL, FULL, "", FULL, FULL], [`${FULL} ${FULL}`, `${FULL} ${FULL}`]],
    ["words below a marker go on", [`(a) ${FULL.slice(0, 72)}`, "    the records which it holds for the public, or any one of their holders as", "    it has been named; or", `(b) ${FULL.slice(0, 72)}`],
      [`(a) ${FULL.slice(0, 72)} the records which it holds for the public, or any one of their holders as it has been named; or`, `(b) ${FULL.slice(0, 72)}`]],
    ["a broken word is joined", ["    The registration of a holder of records is made by the author-", "ity that the law names, and a non-resident asks the registration author-", "ity. The authority answers a non-resident, and a non-", "resident may appeal against what the authority of registration answers."],
      ["The registration of a holder of records is made by the authority that the law names, and a non-resident asks the registration authority. The authority answers a non-resident, and a non-resident may appeal against what the authority of registration answers."]],
    ["an inserted number over two lines", [`${FULL} 41-`, "1 of this Act."], [`${FULL} 41-1 of this Act.`]],
  ])("%s", async (_, print, expected) => {
    expect(await lines([column(print)])).toEqual(expected);
  });
});

describe("what a page has beside its text", () => {
  test("running headers, footers and page numbers are left out", async () => {
    const text = (page: number, row: number): string => `${FULL.slice(0, 69)} ${["of one", "of two", "by any", "by all"][(page + row) % 4]}`;
    const pages = [1, 2, 3, 4].map((page) => [
      { x: 200, y: 40, text: `Records Act 2026 - page ${page}`, size: 8 }, ...column(Array.from({ length: page + 3 }, (_, row) => (row === page + 2 ? `${page}.` : text(page, row)))), { x: 300, y: 770, text: String(page) },
    ]);
    expect(await lines(pages)).toEqual([1, 2, 3, 4].map((page) => [...Array.from({ length: page + 2 }, (_, row) => text(page, row)), `${page}.`].join(" ")));
  });

  test("a sentence goes on over the page", async () => {
    const pages = [["    1. The holder keeps", FULL], [FULL, "and answers."], ["    2. The holder", FULL]].map((text, at) => [...column(text), { x: 290, y: 780, text: `- ${at + 1} -` }]);
    expect((await lines(pages)).slice(1)).toEqual([`${FULL} ${FULL} and answers.`, "2. The holder", FULL]);
  });

  test("numbers of lines, watermarks and doubled print are no words", async () => {
    const page = [...column(Array.from({ length: 16 }, () => FULL), { x: 80 }), ...[5, 10, 15].map((count) => ({ x: 40, y: 100 + (count - 1) * 14, text: String(count) })),
      { x: 100, y: 600, text: "DRAFT", size: 80, turned: 45 }, { x: 80.3, y: 100, text: FULL }];
    expect(await lines([page])).toEqual([Array.from({ length: 16 }, () => FULL).join(" ")]);
  });

  test("footnotes and their marks are noise; a raised number after a number was inserted", async () => {
    const page: Print[] = [{ x: 50, y: 100, text: "A holder" }, { x: 91, y: 96, text: "1", size: 6 }, { x: 96, y: 100, text: "keeps what article 22" }, { x: 196, y: 96, text: "1", size: 6 }, { x: 203, y: 100, text: "names." },
      ...column(Array.from({ length: 8 }, () => FULL), { y: 140 }), { x: 50, y: 700, text: "1. As amended in 2026.", size: 7 }];
    expect(await lines([page])).toEqual(["A holder{¹} keeps what article 22-1 names.", Array.from({ length: 8 }, () => FULL).join(" "), "{1. As amended in 2026.}"]);
  });

  test("two columns are read one after the other, what spans them first", async () => {
    const half = (word: string): string[] => Array.from({ length: 8 }, () => `the ${word} of the public records as`);
    const page = [{ x: 60, y: 60, text: `${FULL} and all of them.` }, ...column(half("left"), { x: 50 }), ...column(half("right"), { x: 330 })];
    expect(await lines([page])).toEqual([`${FULL} and all of them.`, [...half("left"), ...half("right")].join(" ")]);
  });

  test("a note in the margin heads its section", async () => {
    const page = [...column(["    1. (1) Every holder shall keep", `${FULL}.`, "    (2) The authority shall answer."], { x: 50 }),
      { x: 470, y: 100, text: "Duty to keep", size: 7 }, { x: 470, y: 108, text: "records", size: 7 }, ...column(Array.from({ length: 4 }, () => FULL), { y: 200 })];
    expect((await lines([page])).slice(0, 2)).toEqual(["1. Duty to keep records", `(1) Every holder shall keep`]);
  });
});

test("the tree is that of the same act as text, and each line has its page and box", async () => {
  const { act } = await readPdf({ name: "act.pdf", bytes: pdf([
    column(["Статья 1. Хранение записей", "    1. Владелец хранит записи.", "    2. Владелец отвечает:"]), column(["    1) гражданам;", "    2) органам."]),
  ], { compress: true }) }, CONTEXT);
  expect(act === undefined ? [] : outline(act)).toEqual([
    "art_1 «Хранение записей»", "  art_1__para_1: Владелец хранит записи.", "  art_1__para_2: Владелец отвечает:", "    art_1__para_2__point_1: гражданам;", "    art_1__para_2__point_2: органам.",
  ]);
  const place = act?.places?.find(({ start }) => act.text.startsWith("1) гражданам", start));
  expect([place?.page, place?.box?.slice(0, 2)]).toEqual([2, [70, 90]]);
});
