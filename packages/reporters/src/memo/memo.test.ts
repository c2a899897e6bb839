import { describe, expect, it } from "vitest";
import { act, cured, finding, options, other, question, review, second, spanOf, text } from "../review.fixture.ts";
import { amendingCommand } from "./command.ts";
import { choosePoints } from "./memo-point.ts";
import type { Memo } from "./memo.ts";
import { memoMarkdown } from "./write-memo.ts";

const whole = review([finding(), other, cured, question]);
const memoOf = (language: string, more: Partial<Memo> = {}): Memo => ({ language, file: {}, points: choosePoints(whole, language, options).points, origin: ["charterlint-verify 1", "findings 4 abc"], ...more });
const write = (language: string, more: Partial<Memo> = {}): string => memoMarkdown(whole, memoOf(language, more), options);

const added = finding({ proposal: 'Add: "The decision is put before a court. It lapses otherwise."' });

describe("amending commands", () => {
  const vague = finding({ span: spanOf(text, "website"), safeguards: { wanted: [], searched: [], found: [] } });
  it.each([
    ["en", finding(), "In Article 1(1), after the word “block” insert “[…: a court decision or review by a court within a set time]”."],
    ["ru", finding(), "Пункт 1 статьи 1 после слова «block» дополнить словами «[…: решение суда или проверка судом в срок]»."],
    ["kk", finding(), "1-баптың 1-тармағы «block» деген сөзден кейін «[…: сот шешімі немесе мерзімде соттың тексеруі]» деген сөздермен толықтырылсын."],
    ["en", vague, "In Article 1(1), for the word “website” substitute “[…]”."],
    ["ru", vague, "В пункте 1 статьи 1 слово «website» заменить словами «[…]»."],
    ["kk", vague, "1-баптың 1-тармағындағы «website» деген сөз «[…]» деген сөздермен ауыстырылсын."],
  ])("%s", (language, of, expected) => expect(amendingCommand(whole, of, language, options)).toBe(expected));

  it.each([
    ["en", added, "In Article 1(1), at the end insert the sentences: “The decision is put before a court. It lapses otherwise.”"],
    ["en", finding({ proposal: 'Replace with: "A court may block a website"' }), "For Article 1(1) substitute: “A court may block a website.”"],
    ["ru", finding({ proposal: "Дополнить: «Решение принимает суд»." }), "Пункт 1 статьи 1 дополнить предложением следующего содержания: «Решение принимает суд.»."],
    ["kk", finding({ proposal: "Мынадай редакция ұсынылады: «Шешімді сот қабылдайды»." }), "1-баптың 1-тармағы мынадай редакцияда жазылсын: «Шешімді сот қабылдайды.»."],
  ])("take the words that a proposal gives: %s", (language, of, expected) => expect(amendingCommand(whole, of, language, options)).toBe(expected));

  it("quote as many words as it takes to find the place", () => {
    const one = spanOf(text, "a", text.slice(0, text.indexOf("a website")).split("a").length);
    expect(amendingCommand(whole, finding({ span: one }), "en", options)).toContain("after “block a” insert");
  });

  it("are not given for the act as a whole", () => expect(amendingCommand(whole, finding({ provision: act.root }), "en", options)).toBe(""));
});

describe("the memo", () => {
  it("says whose it is, what was read and how, and leaves blanks where nothing was said", () => {
    const memo = write("en", { file: { addressee: "The Committee", number: "12-4", version: "first reading", checkedBy: "A. Lawyer" } });
    for (const words of ["| **To** | The Committee |", "| **From** | \\_", "| **Date** | 22 November 2026 |", "| **Version** | first reading |", "| **Languages read** | English |", "on the bill: Act on Online Platforms", "checked by: A. Lawyer"]) expect(memo).toContain(words);
  });

  it("ranks recommendations, then says each point with quotation, norm and force, what is missing, and the command", () => {
    const memo = write("en");
    expect(memo).toContain("| 1 | Article 1(1) | Substantial remark | Require a court decision. |");
    expect(memo).toContain("### 1. Article 1(1). Substantial remark");
    expect(memo).toContain("> 1\\. The authorised body may **block** a website.");
    expect(memo).toContain("- Constitution of the Republic, Article 41(1) (follows from the norm by inference): Rights are limited only by laws.");
    expect(memo).toContain("**Not found:** a court decision or review by a court within a set time.");
    expect(memo).toContain("**Looked for in:** the same paragraph; the same article.");
    expect(memo).toContain("**Also at:** Article 1(2).");
  });

  it("keeps what is in order and open questions apart from remarks", () => {
    const memo = write("en");
    const [, order = "", questions = ""] = /## What is in order\n\n(.*)\n\n## Open questions\n\n(.*)\n/u.exec(memo) ?? [];
    expect(order).toContain("Is there an appeal? *Found: an appeal to a court “appealed to a court”, Article 2");
    expect(questions).toContain("- **Article 1(1).** What is a website?");
    expect(memo).not.toContain("### 2.");
  });

  it("sets the bill beside what is proposed, and beside what is in force where that is known", () => {
    expect(write("en")).toContain("| Article 1(1) | — | 1\\. The authorised body may **block** a website. | 1\\. The authorised body may block **\\[…: a court decision");
    const draft = review([added]);
    expect(memoMarkdown(draft, memoOf("en", { points: choosePoints(draft, "en", options).points }), options)).toContain("| 1\\. The authorised body may block a website. **The decision is put before a court. It lapses otherwise.** |");
    const amending = review([finding({ amends: { eId: "art_1__para_2", label: "Article 1(2)" } })]);
    expect(memoMarkdown(amending, memoOf("en", { base: act, points: choosePoints(amending, "en", options).points }), options)).toContain("| Article 1(1) | 2\\. The authorised body may block an account. |");
  });

  it.each([["ru", "## Рекомендации", "Дата** | 22 ноября 2026 года", "### 1. Пункт 1 статьи 1. Существенное замечание"], ["kk", "## Ұсынымдар", "Күні** | 2026 жылғы 22 қараша", "2026 жылғы 22 қарашадағы жағдай бойынша"]])("speaks %s", (language, ...expected) => {
    for (const words of expected) expect(write(language)).toContain(words);
  });

  it("never says that anything is unconstitutional", () => {
    for (const language of ["en", "ru", "kk"]) expect(write(language)).not.toMatch(/unconstitutional|противоречит|не соответствует|конституциялық емес/iu);
  });

  it("takes no word of a lawyer or a bill for markup", () => {
    expect(write("en", { file: { addressee: "<b>|*x*\n# [a](b)" } })).toContain("| **To** | &lt;b&gt;\\|\\*x\\* \\# \\[a\\](b) |");
  });
});

describe("a lawyer's choice of points", () => {
  const choose = (...entries: Parameters<typeof choosePoints>[3] & {}): ReturnType<typeof choosePoints> => choosePoints(whole, "en", options, entries);

  it("keeps, drops, orders and edits points by the fingerprints of their findings", () => {
    const { points, stale, unlisted } = choose({ findings: ["f3"], severity: "Grave", question: "Which sites?" }, { findings: ["f1"], keep: false });
    expect(points).toMatchObject([{ number: 1, severity: "Grave", question: "Which sites?", finding: question.finding }]);
    expect([stale, unlisted]).toEqual([[], []]);
  });

  it("tells entries that the bill no longer answers to, and points that no entry speaks of", () => {
    const { points, stale, unlisted } = choose({ findings: ["gone"] }, { findings: ["gone", "f2"], proposal: "Name the court." });
    expect(points.map(({ first, proposal, recommendation }) => [first.provision, proposal, recommendation])).toEqual([[second, "Name the court.", "Name the court."]]);
    expect(stale).toEqual([0]);
    expect(unlisted.map(({ check }) => check)).toEqual(["LIM-04"]);
  });
});
