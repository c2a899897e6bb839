import { describe, expect, it } from "vitest";
import { abstractList, item, linesOf, list, p } from "./docx.fixture.ts";

/** Levels as a Kazakh or Russian act has them: articles, paragraphs, points. */
const articles = abstractList(0, [["decimal", "Статья %1."], ["decimal", "%2."], ["decimal", "%3)"], ["russianLower", "%4)"]]) + list(1, 0);

describe("numbers of lists are written as Word shows them", () => {
  it("counts levels under levels", async () => {
    const body = [item("Предмет закона", 1), item("Закон регулирует", 1, 1), item("доступ;", 1, 2), item("связь.", 1, 2), item("Закон не регулирует", 1, 1), item("почту;", 1, 2), item("Понятия", 1), item("В законе", 1, 1)].join("");
    expect(await linesOf({ body, numbering: articles })).toEqual([
      "Статья 1. Предмет закона", "1. Закон регулирует", "1) доступ;", "2) связь.", "2. Закон не регулирует", "1) почту;", "Статья 2. Понятия", "1. В законе",
    ]);
  });

  it.each([
    ["decimal", 3, "1 2 3"],
    ["decimalZero", 10, "01 02 03 04 05 06 07 08 09 10"],
    ["lowerLetter", 28, "a b c d e f g h i j k l m n o p q r s t u v w x y z aa bb"],
    ["upperLetter", 3, "A B C"],
    ["lowerRoman", 10, "i ii iii iv v vi vii viii ix x"],
    ["upperRoman", 4, "I II III IV"],
    ["russianLower", 31, "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ы э ю я аа бб"],
    ["russianUpper", 3, "А Б В"],
    ["ordinal", 4, "1st 2nd 3rd 4th"],
  ])("format %s", async (format, count, expected) => {
    const lines = await linesOf({ body: Array.from({ length: count }, () => item("words", 1)).join(""), numbering: abstractList(0, [[format, "%1)"]]) + list(1, 0) });
    expect(lines.map((line) => line.replace(") words", "")).join(" ")).toBe(expected);
  });

  it.each([
    ["several levels in one number", [["decimal", "%1."], ["decimal", "%1.%2."], ["lowerLetter", "%1.%2.%3"]], [0, 1, 2, 2, 1, 2], ["1.", "1.1.", "1.1.a", "1.1.b", "1.2.", "1.2.a"]],
    ["digits only in legal style", [["upperRoman", "Chapter %1"], ["decimal", "%1.%2", "<w:isLgl/>"]], [0, 0, 1], ["Chapter I", "Chapter II", "2.1"]],
    ["a level left out counts as begun", [["decimal", "%1."], ["decimal", "%1.%2."]], [1, 1, 0, 1], ["1.1.", "1.2.", "2.", "2.1."]],
    ["a level that never begins again", [["upperRoman", "Part %1"], ["decimal", "Article %2.", `<w:lvlRestart w:val="0"/>`]], [0, 1, 1, 0, 1], ["Part I", "Article 1.", "Article 2.", "Part II", "Article 3."]],
    ["a level that begins again only after the first", [["decimal", "%1."], ["decimal", "%2)"], ["lowerLetter", "%3)", `<w:lvlRestart w:val="1"/>`]], [0, 1, 2, 1, 2, 0, 1, 2], ["1.", "1)", "a)", "2)", "b)", "2.", "1)", "a)"]],
    ["a start of its own", [["decimal", "%1.", `<w:start w:val="41"/>`]], [0, 0], ["41.", "42."]],
    ["bullets", [["bullet", "\uF0B7"], ["bullet", "–"], ["bullet", "o"]], [0, 1, 2], ["•", "–", "◦"]],
    ["a level without numbers", [["decimal", "%1."], ["none", ""]], [0, 1, 0], ["1.", "", "2."]],
  ] as const)("%s", async (_, levels, used, expected) => {
    const lines = await linesOf({ body: used.map((level) => item("=", 1, level)).join(""), numbering: abstractList(0, levels) + list(1, 0) });
    expect(lines.map((line) => line.replace(/ ?=$/u, ""))).toEqual(expected);
  });

  it("lists of one definition count together; one that begins anew does so once", async () => {
    const numbering = abstractList(0, [["decimal", "%1."]]) + list(1, 0) + list(2, 0) + list(3, 0, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`);
    const body = [1, 1, 2, 3, 3, 1].map((numId) => item("=", numId)).join("");
    expect(await linesOf({ body, numbering })).toEqual(["1. =", "2. =", "3. =", "1. =", "2. =", "3. ="]);
  });

  it("a list may print one level in its own way", async () => {
    const own = `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>`;
    const numbering = abstractList(0, [["decimal", "%1."]]) + abstractList(1, [["decimal", "%1."]]) + list(1, 0) + list(2, 1, own);
    expect(await linesOf({ body: item("=", 1) + item("=", 2) + item("=", 2), numbering })).toEqual(["1. =", "(a) =", "(b) ="]);
  });

  it("what follows a number: nothing, or one space", async () => {
    const numbering = abstractList(0, [["decimal", "§ %1 ", `<w:suff w:val="nothing"/>`], ["decimal", "(%2)", `<w:suff w:val="space"/>`]]) + list(1, 0);
    expect(await linesOf({ body: item("Zweck", 1) + item("Das Gesetz", 1, 1), numbering })).toEqual(["§ 1 Zweck", "(1) Das Gesetz"]);
  });

  it("styles number their paragraphs, also by the styles that they are based on", async () => {
    const numbering = abstractList(0, [["decimal", "Статья %1.", `<w:pStyle w:val="Article"/>`], ["decimal", "%2.", `<w:pStyle w:val="Point"/>`]]) + list(7, 0);
    const styles = `<w:style w:type="paragraph" w:styleId="Article"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Point"><w:basedOn w:val="Article"/></w:style>
      <w:style w:type="paragraph" w:styleId="Close"><w:basedOn w:val="Point"/></w:style>
      <w:style w:type="paragraph" w:styleId="Plain"><w:basedOn w:val="Article"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`;
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body = [p("Понятия", style("Article")), p("В законе", style("Point")), p("Далее", style("Close")), p("Слова", style("Plain")), p("Снято", `${style("Point")}<w:numPr><w:numId w:val="0"/></w:numPr>`), p("Сфера", style("Article"))].join("");
    expect(await linesOf({ body, numbering, styles })).toEqual(["Статья 1. Понятия", "1. В законе", "2. Далее", "Слова", "Снято", "Статья 2. Сфера"]);
  });

  it("a list may stand for that of a list style", async () => {
    const numbering = abstractList(0, [["decimal", "Article %1."]], `<w:styleLink w:val="Law"/>`) + abstractList(1, [], `<w:numStyleLink w:val="Law"/>`) + list(1, 0) + list(2, 1);
    const styles = `<w:style w:type="numbering" w:styleId="Law"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    expect(await linesOf({ body: item("=", 2) + item("=", 1), numbering, styles })).toEqual(["Article 1. =", "Article 2. ="]);
  });

  it("definitions that refer to each other in a circle give no numbers, and no hang", async () => {
    const numbering = abstractList(0, [], `<w:numStyleLink w:val="A"/>`) + list(1, 0);
    const styles = `<w:style w:type="numbering" w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>`;
    expect(await linesOf({ body: item("words", 1), numbering, styles })).toEqual(["words"]);
  });
});
