import { describe, expect, test } from "vitest";
import { checkCode, ClauseError, initPack, initWording, packName, readClause } from "./index.ts";

describe("a marked clause", () => {
  test("gives the clause with and without the answer, and both phrases", () =>
    expect(readClause("The supplier may *cut off the water* of a household [after written notice].")).toEqual({
      answered: "The supplier may cut off the water of a household after written notice.",
      bare: "The supplier may cut off the water of a household.",
      trigger: { text: "cut off the water", phrase: "cut off the water" },
      safeguard: { text: "after written notice", phrase: "after written notice" },
    }));

  test("an asterisk within a word leaves its end open; inside the brackets asterisks mark what counts", () =>
    expect(readClause("Жеткізуші [*жазбаша ескерт*кеннен кейін] *су беруді тоқтат*а алады.")).toMatchObject({
      bare: "Жеткізуші су беруді тоқтата алады.",
      trigger: { text: "су беруді тоқтата", phrase: "су беруді тоқтат-" },
      safeguard: { text: "жазбаша ескерткеннен кейін", phrase: "жазбаша ескерт-" },
    }));

  test("brackets at the beginning: the rest begins with a capital letter", () =>
    expect(readClause("[After a hearing,] the board may *expel* a member.").bare).toBe("The board may expel a member."));

  test("punctuation that phrases give a meaning to is left out", () =>
    expect(readClause("The board may *expel (or ban)* a member [by a vote].").trigger.phrase).toBe("expel or ban"));

  test.each([
    ["no brackets", "The supplier may *cut* it.", "square brackets"],
    ["no asterisks", "The supplier may cut it [after notice].", "between asterisks"],
    ["one asterisk", "The supplier may *cut it [after notice].", "one pair"],
    ["begun within a word", "He dis*connects* it [after notice].", "beginning of a word"],
    ["brackets inside the marks", "He *cuts [after notice] it*.", "between asterisks"],
    ["nothing marked", "He *…* it [after notice].", "no words"],
  ])("%s is a sentence that says how", (_, clause, said) => {
    expect(() => readClause(clause)).toThrow(ClauseError);
    expect(() => readClause(clause)).toThrow(said);
  });
});

test.each([["Water Rights", "water-rights"], ["Су құқығы", "su-quqygy"], ["2026 Édition", "edition"], ["水", ""]])("%s is called %s", (called, name) => expect(packName(called)).toBe(name));

test("a check's code is none that is taken", () => {
  expect(checkCode("water-rights", new Set())).toBe("WATER-01");
  expect(checkCode("dr", new Set(["DR-01", "DR-02"]))).toBe("DRX-01");
});

test("files name the schemas that stand beside them", () => {
  const clause = readClause(initWording.en.clause);
  const files = initPack({ name: "water", title: 'Water: "ours"', check: "WATER-01", principles: ["kz-2026/limits"], rules: { en: { question: "Who?", clause } } });
  const paths = files.map(({ path }) => path);
  for (const { path, text } of files.filter((file) => file.path.endsWith(".yaml"))) {
    const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(text)![1]!;
    expect(paths, path).toContain(new URL(schema, `file:///${path}`).pathname.slice(1));
  }
});
