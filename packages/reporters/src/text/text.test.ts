import { describe, expect, test } from "vitest";
import { act, cured, finding, options, other, question, review, spanOf, text as billText, unknown, waived } from "../review.fixture.ts";
import { closingWords, text } from "./text.ts";
import { tallyOf } from "./tally.ts";

const all = review([finding(), other, question, cured, unknown]);

describe("text report", () => {
  test("one point with its place, quotation, words, safeguards, principle, proposal and other places", () => {
    expect(text.report([review([finding(), other])], options)).toBe(`bill.txt
  Act on Online Platforms
  Measured against: Constitution of the Republic; as of 2026-11-22.

 1. Substantial remark · Article 1(1)  Restriction of access
    DR-01 digital-rights/block  bill.txt:3:28
    3 │ 1. The authorised body may block a website.
      │                            ^^^^^
    Who decides on the block?
    No court decision was found.
    Not found: a court decision or review by a court within a set time.
    Looked for in: the same paragraph; the same article.
    Principle: Constitution of the Republic, Article 41(1) (follows from the norm by inference).
    Rights are limited only by laws.
    Proposal: Require a court decision.
    Also at: Article 1(2).

  Themes:
    digital-rights/internet: Article 1

  Substantial remarks: 1.

`);
  });

  test.each([
    [{ paragraph: 7 }, "en", "bill.docx, paragraph 7", "7 │ "],
    [{ paragraph: 7 }, "ru", "bill.docx, абзац 7", "7 │ "],
    [{ page: 12 }, "kk", "bill.docx, 12-бет", "12 │ "],
    [{ element: "art_1" }, "en", "bill.docx, art_1", "     │ "],
  ])("what came from a file of %o is placed there, in %s", (place, language, where, margin) => {
    const one = review([finding()], { source: { file: "bill.docx" } });
    const lines = text.report([{ ...one, act: { ...one.act, places: [{ start: 0, end: one.act.text.length, ...place }] } }], { ...options, language }).split("\n");
    const at = lines.findIndex((line) => line.includes("digital-rights/block"));
    expect(lines[at]).toBe(`    DR-01 digital-rights/block  ${where}`);
    expect(lines[at + 1]).toContain(`${margin}1. The authorised body`);
  });

  test("questions and what the text answers are hidden and counted until they are asked for", () => {
    const hidden = text.report([all], options);
    expect(hidden).not.toContain("What is a website?");
    expect(hidden).not.toContain("Is there an appeal?");
    expect(hidden).toContain("\n  Questions not shown: 1 (--show info).\n");
    expect(hidden).toContain("\n  Answered by the text: 1 (--show cured).\n");
    const shown = text.report([all], { ...options, show: ["info", "cured"] });
    expect(shown).toContain("Question · Article 1(1)");
    expect(shown).toContain("Is there an appeal?");
    expect(shown).toContain("Found: an appeal to a court “appealed to a court”, Article 2 (the whole act).");
    expect(shown).not.toContain("not shown");
  });

  test("a point that the text answers neither says that something was not found nor proposes anything, and names each place once", () => {
    const [found] = cured.safeguards.found;
    const twice = { ...cured, safeguards: { ...cured.safeguards, found: [{ ...found!, scope: "provision" as const }, found!] } };
    const shown = text.report([review([twice])], { ...options, show: ["cured"] });
    expect(shown).toContain("Is there an appeal?");
    expect(shown).toContain("Found: an appeal to a court “appealed to a court”, Article 2 (the same paragraph).\n");
    expect(shown).not.toContain(cured.finding);
    expect(shown).not.toContain("Proposal:");
  });

  test("what was accepted earlier is counted, and shown with who answers for it when asked", () => {
    const accepted = review([waived, { ...waived, rule: "limits/any", waiver: { kind: "baseline" } }]);
    expect(text.report([accepted], options)).toContain("\n  No remarks.\n  Accepted earlier: 2 (--show waived).\n");
    const shown = text.report([accepted], { ...options, show: ["waived"] });
    expect(shown).toContain("Substantial remark · Article 1(1)  Restriction of access (accepted earlier)\n");
    expect(shown).toContain("\n    Accepted by A. Lawyer until 2027-01-01: The list repeats the Code.\n");
    expect(shown).toContain("\n    In the baseline: it was there when that was written.\n");
    expect(text.report([accepted], { ...options, language: "ru", show: ["waived"] })).toContain("Принято до 2027-01-01, отвечает A. Lawyer: The list repeats the Code.");
  });

  test("what cannot be told without the base act is shown as such", () => {
    const shown = text.report([all], options);
    expect(shown).toContain("Remark · Article 1(1)  Restriction of access (cannot be told without the act that is amended)");
    expect(shown).toContain("Cannot be told without the act that is amended: 1.");
  });

  test("a rule that asks for no safeguard does not say where it looked", () => {
    const shown = text.report([review([finding({ safeguards: { wanted: [["amended-words"]], searched: ["provision"], found: [] } })])], options);
    expect(shown).not.toContain("Not found");
    expect(shown).not.toContain("Looked for");
  });

  test("the strongest principle is said in words, the others are cited, each once", () => {
    const [link] = finding().principles;
    const links = [link!, { ...link!, id: "iccpr/19", instrument: "ICCPR", article: "19(3)", force: "treaty" as const, text: "Only by law.", verified: false }, link!];
    expect(text.report([review([finding({ principles: links })])], options)).toContain(`
    Principle: ICCPR, Article 19(3) (binding treaty; the citation is still to be compared with the
    official text). Only by law.
    See also: Constitution of the Republic, Article 41(1) (follows from the norm by inference).
`);
  });

  test("a place that is no article is called what its authority calls it", () => {
    const [link] = finding().principles;
    const decision = { ...link!, instrument: "Constitutional Court", article: "3/2015", cite: "Resolution No. 3 of 27 February 2015" };
    expect(text.report([review([finding({ principles: [decision] })])], options)).toContain("Constitutional Court, Resolution No. 3 of 27 February 2015 (");
  });

  test("an act with nothing to say of", () => {
    expect(text.report([review([])], options)).toContain("\n  No remarks.\n");
  });

  test("an act that was measured against nothing is not called one without remarks", () => {
    const shown = text.report([review([], { policy: { asOf: "1900-01-01", authorities: [], packs: [] } })], options);
    expect(shown).toContain("Nothing was checked");
    expect(shown).not.toContain("No remarks");
  });

  test.each([
    ["en", "Substantial remark · Article 1(1)", "Article 41(1)"],
    ["ru", "Существенное замечание · пункт 1 статьи 1", "пункт 1 статьи 41"],
    ["kk", "Елеулі ескертпе · 1-баптың 1-тармағы", "41-баптың 1-тармағы"],
  ])("speaks %s, and never passes judgment", (language, place, article) => {
    const shown = text.report([all], { ...options, language, show: ["info", "cured"] });
    expect(shown).toContain(place);
    expect(shown).toContain(article);
    expect(shown).not.toMatch(/unconstitutional|противореч|не соответству|конституциялық емес/i);
  });

  test("authorities and themes are called by their titles where these are known", () => {
    const label = { en: "Constitution of Kazakhstan", ru: "Конституция Казахстана", kk: "Қазақстан Конституциясы" };
    const named = text.report([review([])], {
      ...options,
      language: "ru",
      authorities: { "kz-2026": { authority: "kz-2026", title: label } as never },
      themes: {
        "digital-rights": { theme: "digital-rights", about: "", label: { en: "Digital rights", ru: "Цифровые права", kk: "Цифрлық құқықтар" } },
        "digital-rights/internet": { theme: "digital-rights/internet", about: "", label: { en: "Internet", ru: "Интернет", kk: "Интернет" } },
      },
    });
    expect(named).toContain("Сопоставлено с: Конституция Казахстана; по состоянию на 2026-11-22.");
    expect(named).toContain("Цифровые права / Интернет: статья 1");
  });

  test("places named once more in the same point, by where its related words stand", () => {
    const shown = text.report([review([finding({ related: [spanOf(billText, "appealed")] })])], options);
    expect(shown).toContain("Also at: Article 2.");
  });

  test("what does not fit beside the place and the rule is set below it, or left out", () => {
    const file = `${"folder/".repeat(12)}bill.txt`;
    const shown = text.report([review([unknown], { source: { file } })], { ...options, width: 80 });
    expect(shown).toContain(`
 1. Remark · Article 1(1)
    Restriction of access (cannot be told without the act that is amended)
    DP-05 due-process/reasons  bill.txt:3:28
`);
    expect(text.report([review([unknown], { source: { file } })], { ...options, width: 40 })).toContain("    DP-05 due-process/reasons  3:28\n");
    expect(text.report([review([unknown], { source: { file } })], { ...options, width: 200 })).toContain(`DP-05 due-process/reasons  ${file}:3:28\n`);
  });

  test("an act of sections is not said to have articles", () => {
    const sections = { ...act, root: { ...act.root, children: act.root.children.map((child) => ({ ...child, kind: "section" })) } };
    const inSection = finding({ provision: sections.root.children[0]! });
    expect(text.report([review([inSection], { act: sections })], options)).toContain("Looked for in: the same paragraph; the same section.");
  });

  test("colours only when asked, and takes none from the bill, its name or its rules", () => {
    const hostile = review([finding({ question: "Who \u001b[2J decides?" }), { ...waived, waiver: { kind: "waiver", reason: "\u001b[2J", author: "\u009b", until: "" } }], {
      source: { file: "a\u001b[31mb.txt" },
      act: { ...act, text: billText.replace("Act on", "A\u001bc on") },
    });
    // oxlint-disable-next-line no-control-regex
    expect(text.report([hostile], { ...options, show: ["waived"] })).not.toMatch(/[\u001b\u009b]/);
    expect(text.report([hostile], { ...options, color: true })).toContain("\u001b[31mSubstantial remark\u001b[39m");
    expect(text.report([hostile], { ...options, color: true })).not.toContain("\u001b[2J");
  });

  test("the last words count texts and points", () => {
    expect(closingWords([tallyOf([all]), tallyOf([review([other])])], { ...options, language: "ru" }))
      .toBe([
        "Текстов: 2.", "Существенных замечаний: 2.", "Нельзя судить без изменяемого акта: 1.",
        "Вопросов не показано: 1 (--show info).", "Ответ дан в тексте: 1 (--show cured).", "",
      ].join("\n"));
  });
});
