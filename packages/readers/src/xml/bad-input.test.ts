import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { random } from "../testing/random-act.ts";
import { outline } from "../testing/outline.ts";
import { readFile } from "./read-file.ts";
import { aknAct, context, readWords } from "./xml.fixture.ts";

const body = (words: string): string => `<body><article eId="art_1"><num>Article 1</num><content><p>${words}</p></content></article></body>`;
const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const latin = (xml: string): Uint8Array => Uint8Array.from(xml, (char) => char.charCodeAt(0));

describe("what is no act is named in one sentence", () => {
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const cases: readonly (readonly [string, string | Uint8Array, string, RegExp])[] = [
    ["a judgment", aknAct("<judgmentBody/>", "judgment"), "not-an-act", /This is a judgment in Akoma Ntoso \(judgment\), not an act/],
    ["a debate", aknAct("<debateBody/>", "debate"), "not-an-act", /This is a debate/],
    ["a document without provisions", aknAct("<mainBody/>", "doc"), "not-an-act", /a document that is no act/],
    ["a case of a court in Formex", `<CORR><BIB.INSTANCE/></CORR>`, "not-an-act", /This is a corrigendum in Formex/],
    ["another XML", "<rss version='2.0'><channel/></rss>", "unknown-xml", /root element rss .* \(Akoma Ntoso, USLM, US bill XML, Formex, LexWork\)/],
    ["a web page", "<html><body><p>x</p></body></html>", "unknown-xml", /web page; give it the extension \.html/],
    ["an act without words", aknAct("<body><article/></body>"), "empty", /no words besides its metadata/],
    ["plain text", "Article 1. Trees", "wrong-type", /not XML.*\.txt/],
    ["a PDF", "%PDF-1.7 …", "wrong-type", /a PDF/],
    ["an encrypted Word file", latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "wrong-type", /without a password/],
    ["white space", " \n", "empty", /only white space/],
    ["a file cut short", aknAct(body("Trees.")).slice(0, 260), "not-well-formed", /not well formed: unclosed tag/],
    ["tags that cross", "<akomaNtoso><act><body></act></body></akomaNtoso>", "not-well-formed", /not well formed/],
    ["entities of its own", `<?xml version="1.0"?>${laughs}<akomaNtoso><act>${body("&b;")}</act></akomaNtoso>`, "undeclared-entity", /entities that a file declares are not put in/],
    ["an entity from elsewhere", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><akomaNtoso><act>${body("&x;")}</act></akomaNtoso>`, "undeclared-entity", /not put in/],
    ["10,000 elements in each other", `<akomaNtoso><act>${"<p>".repeat(10_000)}`, "too-deep", /more than 400 deep/],
    ["a million elements", `<akomaNtoso><act>${"<p/>".repeat(1_000_000)}`, "too-large", /more than 300000 elements/],
    ["a file of 33 MB", new Uint8Array(33 * 1024 * 1024), "too-large", /33 MB, more than the 24 MB/],
    ["a package without a bill", zipSync({ "a.xml": strToU8("<a/>") }), "not-an-act", /The package holds no bill/],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<a/>") }), "wrong-type", /Word document, whatever its name says/],
    ["a package cut short", zipSync({ "bill.xml": strToU8(aknAct(body("Trees."))) }).slice(0, 200), "damaged", /cut short or damaged/],
    ["a package that unpacks to 100 MB", zipSync({ "bill.xml": new Uint8Array(100 * 1024 * 1024) }), "too-large", /more than/],
  ];

  test.each(cases)("%s", (_, given, code, message) => {
    const { act, problems } = readFile({ name: "given.xml", bytes: typeof given === "string" ? bytesOf(given) : given }, context);
    expect(act).toBeUndefined();
    expect(problems.filter(({ severity }) => severity === "error").map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.message).toMatch(/\.$/);
  });

  test("the place of a mistake is told", () => {
    expect(readWords("<akomaNtoso>\n<act></bill>").problems[0]).toMatchObject({ line: 2, column: expect.any(Number), file: "act.xml" });
  });
});

describe("what can be read, is", () => {
  test("declared encodings, and named characters of old files", () => {
    const old = `<?xml version="1.0" encoding="windows-1251"?><akomaNtoso><act>${body("\u00c0\u00ea\u00f2 &mdash; &sect;&nbsp;1&#150;2")}</act></akomaNtoso>`;
    expect(readFile({ name: "a.xml", bytes: latin(old) }, context).act?.text).toBe("Article 1\nАкт — §\u00a01–2");
  });

  test("a package of LEOS: the bill with its annexes in their places", () => {
    const bill = aknAct(`${body("See the annex.")}<attachments><attachment eId="att_1"><documentRef href="annex_1.xml"/></attachment><attachment eId="att_2"><documentRef href="gone.xml"/></attachment></attachments>`, "bill");
    const annex = aknAct(`<preface><longTitle><p>Annex: species</p></longTitle></preface><mainBody><paragraph eId="art_1"><num>1.</num><content><p>Oaks.</p></content></paragraph></mainBody>`, "doc");
    const bytes = zipSync({ "annex_1.xml": strToU8(annex), "bill_1.xml": strToU8(bill), "media/a.png": new Uint8Array(9) });
    const { act, problems } = readFile({ name: "bill.leg", bytes }, context);
    expect(act && outline(act)).toEqual(["art_1: See the annex.", "att_1 (annex): Annex: species", "  art_1_2: Oaks.", "att_2 (annex)"]);
    expect(problems.map(({ code, message }) => `${code}: ${message}`)).toEqual(["annex-elsewhere: Annexes are in files of their own and are not read here: gone.xml; read those too."]);
  });

  test("a collection: the bill in it", () => {
    const { act, problems } = readWords(`<akomaNtoso><documentCollection><meta/><components><component><bill><meta/>${body("Trees.")}</bill></component><component><doc><mainBody><p>Reasons.</p></mainBody></doc></component></components></documentCollection></akomaNtoso>`);
    expect(act?.text).toBe("Article 1\nTrees.");
    expect(problems.map(({ code }) => code)).toEqual(["part-read"]);
  });

  test("a language that nobody knows here is said", () => {
    const { problems } = readFile({ name: "a.xml", bytes: bytesOf(`<akomaNtoso><act xml:lang="de-CH">${body("Bäume.")}</act></akomaNtoso>`) }, { ...context, languages: { en: { language: "en" } as never } });
    expect(problems.map(({ message }) => message)).toEqual(["The act says that it is in the language “de”; words are known only in en, so little can be found in it."]);
  });
});

test("files with bytes flipped or cut off never crash", () => {
  const whole = bytesOf(aknAct(`<preface><p>Act</p></preface>${body("Trees <authorialNote><p>n</p></authorialNote>“rest”.")}`));
  const packed = zipSync({ "bill.xml": whole });
  for (let seed = 1; seed <= 200; seed++) {
    const next = random(seed);
    const source = seed % 4 === 0 ? packed : whole;
    const bytes = source.slice(0, next(3) === 0 ? next(source.length) : source.length);
    for (let flips = next(4); flips > 0 && bytes.length > 0; flips--) bytes[next(bytes.length)] = next(256);
    const { act, problems } = readFile({ name: "a.xml", bytes }, context);
    if (act === undefined) expect(problems.some(({ severity, code }) => severity === "error" && code !== "unreadable"), `seed ${seed}: ${JSON.stringify(problems)}`).toBe(true);
  }
});
