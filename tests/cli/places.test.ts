import { expect, test } from "vitest";
import { p as wordParagraph, wordFile } from "../../packages/readers/src/docx/docx.fixture.ts";
import { odtFile, p as odtParagraph } from "../../packages/readers/src/odt/odt.fixture.ts";
import { column, pdf } from "../../packages/readers/src/pdf/pdf.fixture.ts";
import { aknAct } from "../../packages/readers/src/xml/xml.fixture.ts";
import { cli, folderWith, trial } from "./run-cli.ts";
import { bad } from "./trial-pack.ts";

const [heading = "", first = "", second = ""] = bad.trim().split("\n");
/** A page before the one with the act, an empty paragraph, or an element before it: places are counted from the file's beginning. */
const before = "Draft of the ministry";
const words = (line: string): string => line.replace(/^\d\. /u, "");
const akn = aknAct(`<preface><p>${before}</p></preface><body><article eId="art_1"><num>Article 1.</num><heading>Sites</heading>${[first, second].map((line, at) => `<paragraph><num>${at + 1}.</num><content><p${at === 0 ? "" : ` eId="z2"`}>${words(line)}</p></content></paragraph>`).join("")}</article></body>`);

const files: Record<string, string | Uint8Array> = {
  "bill.txt": `${before}\n\n${bad}`,
  "bill.md": `${before}\n\n**${heading}**\n> ${first}\n> ${second}\n`,
  "bill.docx": wordFile({ body: [before, "", heading, first, second].map((line) => wordParagraph(line)).join("") }),
  "bill.odt": odtFile({ text: [before, "", heading, first, second].map((line) => odtParagraph(line)).join("") }),
  "bill.rtf": `{\\rtf1\\ansi ${[before, "", heading, first, second].map((line) => `${line}\\par `).join("")}}`,
  "bill.html": `<html><body><h1>${before}</h1><p>${heading}</p><p>${first}</p><p id="z2">${second}</p></body></html>`,
  "bill.xml": akn,
  "bill.pdf": pdf([column([before], { y: 300 }), column([heading, first, "", "", second], { x: 70, y: 200 })]),
};

interface Row { readonly span: { readonly start: number; readonly end: number; readonly line: number; readonly column: number; readonly source?: Record<string, unknown> } }

/** Each finding's words and where they stand, by the report for programs. */
async function placesIn(name: string): Promise<Row[]> {
  const { out } = await cli(await folderWith({ [name]: files[name] as string }), [...trial, name, "--format", "json"]);
  return JSON.parse(out).findings;
}

test.each([["bill.txt", 4], ["bill.md", 4]])("%s: line and column of the file", async (name, line) => {
  const rows = await placesIn(name);
  const lines = String(files[name]).split("\n");
  expect(rows.map(({ span }) => span.line)).toEqual([line, line + 1]);
  const found = rows.map(({ span }) => lines[span.line - 1]?.slice(span.column - 1, span.column - 1 + span.end - span.start));
  expect(found).toEqual(rows.map(({ span }) => String(files[name]).slice(span.start, span.end)));
  expect(found.join(" ")).toMatch(/^(?:may )?block.* Harmful/u);
});

test.each([
  ["bill.docx", [{ paragraph: 4 }, { paragraph: 5 }]],
  ["bill.odt", [{ paragraph: 4 }, { paragraph: 5 }]],
  ["bill.rtf", [{ paragraph: 4 }, { paragraph: 5 }]],
  ["bill.html", [{ element: "/html/body/p[2]" }, { element: "z2" }]],
  ["bill.xml", [{ element: "/akomaNtoso/act/body/article/paragraph[1]/content/p" }, { element: "z2" }]],
])("%s: where in the file a finding stands", async (name, expected) => {
  expect((await placesIn(name)).map(({ span }) => span.source)).toEqual(expected);
});

test("bill.pdf: the page, and a box around the line", async () => {
  const rows = await placesIn("bill.pdf");
  expect(rows.map(({ span }) => span.source?.["page"])).toEqual([2, 2]);
  // Printed at 70 points from the left, their feet at 214 and 256 points from the top, ten points high.
  for (const [at, baseline] of [[0, 214], [1, 256]] as const) {
    const [x = 0, y = 0, width = 0, height = 0] = (rows[at]?.span.source?.["box"] ?? []) as number[];
    expect([x, y < baseline - 6 && y > baseline - 12, y + height > baseline && y + height < baseline + 5]).toEqual([70, true, true]);
    expect(width).toBeGreaterThan(100);
  }
});
