import { zlibSync } from "fflate";
import { expect, test } from "vitest";
import { column, pdf } from "./pdf.fixture.ts";
import { readPdf } from "./read-pdf.ts";

const CONTEXT = { structures: {}, languages: {} };
const WORDS = column(["    1. Every holder shall keep its records.", "    2. The authority shall answer."]);
const text = (latin: string): Uint8Array => Uint8Array.from(latin, (char) => char.charCodeAt(0));

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty"],
  ["a scan, without a letter", pdf([[], [], []]), "no-text-layer"],
  ["a password", pdf([WORDS], { trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>` }), "encrypted"],
  ["plain text", text("1. Every holder shall keep its records."), "wrong-type"],
  ["an archive", text("PK\u0003\u0004 word/document.xml"), "wrong-type"],
  ["a head and no body", text("%PDF-1.7\n%%EOF\n"), "damaged"],
])("%s is told in a sentence", async (_, bytes, code) => {
  const { act, problems } = await readPdf({ name: "act.pdf", bytes }, CONTEXT);
  expect(act).toBeUndefined();
  expect(problems.map((problem) => [problem.severity, problem.code, problem.file])).toEqual([["error", code, "act.pdf"]]);
  expect(problems[0]?.message).toMatch(/^[A-Z].{20,}\.$/u);
});

test("pages that contain themselves end", async () => {
  const bytes = pdf([WORDS], { objects: ["<< /Type /Pages /Count 1000000 /Kids [2 0 R 2 0 R] >>"] });
  const circular = Uint8Array.from(String.fromCharCode(...bytes).replace("/Kids [10 0 R]", "/Kids [2 0 R ]"), (char) => char.charCodeAt(0));
  const { problems } = await readPdf({ name: "act.pdf", bytes: circular }, CONTEXT);
  expect(problems.map(({ severity }) => severity)).toEqual(["error"]);
});

test("a stream that swells beyond all measure is refused before it swells", async () => {
  const bytes = pdf([WORDS], { packed: zlibSync(new Uint8Array(60_000_000).fill(0x20)) });
  const { problems } = await readPdf({ name: "act.pdf", bytes }, CONTEXT);
  expect(problems.map(({ code }) => code)).toEqual(["too-large"]);
});

test.each<[string, string, string]>([
  ["zeros written short", "/ASCII85Decode", "z".repeat(13_000_000)],
  ["runs", "/RL", "\u0081 ".repeat(500_000)],
  ["a filter's name in figures", "/Fl#61teDecode", String.fromCharCode(...zlibSync(new Uint8Array(3_000_000)))],
  ["a filter that stands elsewhere", "7 0 R", String.fromCharCode(...zlibSync(new Uint8Array(3_000_000)))],
])("%s: refused before it swells", async (_, filter, stream) => {
  const bytes = pdf([WORDS], { objects: [`<< /Filter ${filter} >>\nstream\n${stream}\nendstream`] });
  const { problems } = await readPdf({ name: "act.pdf", bytes }, CONTEXT);
  expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([expect.stringMatching(/^too-large: A part of the PDF swells/u)]);
});

test("one page said to be thousands is refused", async () => {
  const bytes = pdf([WORDS], { trailer: "/Root 1000 0 R", objects: ["<< /Type /Catalog /Pages 1001 0 R >>", `<< /Type /Pages /Count 4000 /Kids [${"10 0 R ".repeat(4_000)}] >>`] });
  const { problems } = await readPdf({ name: "act.pdf", bytes }, CONTEXT);
  expect(problems.map(({ message }) => message)).toEqual(["The file has 4000 pages, more than an act may have; give one act per file."]);
});

test("a font that names millions of characters is refused", async () => {
  const table = String.fromCharCode(...pdf([WORDS])).replace("<20> <7E> <0020>", "<20> <7E0020> <20>");
  const { problems } = await readPdf({ name: "act.pdf", bytes: text(table) }, CONTEXT);
  expect(problems.map(({ message }) => message)).toEqual(["A font of the PDF names millions of characters, which none has: the file is damaged; print the act to PDF anew."]);
});

test("bytes changed or cut off never make it fail or hang", async () => {
  const whole = pdf([WORDS, WORDS], { compress: true });
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  for (let round = 0; round < 200; round++) {
    const bytes = round % 2 === 0 ? whole.slice(0, next(whole.length)) : whole.slice();
    for (let change = 0; round % 2 === 1 && change < 8; change++) bytes[next(bytes.length)] = next(256);
    const { act, problems } = await readPdf({ name: "act.pdf", bytes }, CONTEXT);
    expect(act !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
  }
}, 60_000);
