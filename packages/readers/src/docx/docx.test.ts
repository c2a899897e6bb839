import { describe, expect, it } from "vitest";
import { abstractList, item, linesOf, list, p, readWord, run } from "./docx.fixture.ts";

const del = (inner: string): string => `<w:del w:id="1" w:author="A">${inner}</w:del>`;
const ins = (inner: string): string => `<w:ins w:id="2" w:author="A">${inner}</w:ins>`;
const mark = (change: string): string => `<w:rPr>${change}</w:rPr>`;
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;

describe("the words of a Word document, as Word shows them", () => {
  it.each([
    ["tabs and breaks", `<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Words</w:t><w:br/><w:t>go on</w:t></w:r></w:p>`, ["1.\tWords", "go on"]],
    ["hyphens: hard ones kept, soft ones dropped", `<w:p><w:r><w:t>Article 41</w:t><w:noBreakHyphen/><w:t>1 regu</w:t><w:softHyphen/><w:t>lation</w:t></w:r></w:p>`, ["Article 41-1 regulation"]],
    ["spaces at the ends are kept only where the file says so", `<w:p><w:r><w:t> a </w:t></w:r>${run(" b ")}<w:r><w:t>c</w:t></w:r></w:p>`, ["a b c"]],
    ["hidden text", `<w:p>${run("The court ")}${run("secretly ", "<w:vanish/>")}${run("decides.", `<w:vanish w:val="0"/>`)}</w:p>`, ["The court decides."]],
    ["a paragraph whose end is hidden goes on in the next", p("Article 1.", mark("<w:vanish/>")) + p(" Access"), ["Article 1. Access"]],
    ["hyperlinks, smart tags, content controls", `<w:p><w:hyperlink r:id="x">${run("the Law ")}</w:hyperlink><w:smartTag>${run("of 2024 ")}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run("applies.")}</w:sdtContent></w:sdt></w:p>`, ["the Law of 2024 applies."]],
    ["a field's result, not its code", `<w:p>${run("see ")}${field("REF _Ref1 \\h", run("Article 5"))}${run(".")}</w:p>`, ["see Article 5."]],
    ["fields in fields", `<w:p>${field(`IF ${"x"}`, run("a ") + field("PAGE", run("7")))}${run(" b")}</w:p>`, ["a 7 b"]],
    ["a field that never ends hides nothing", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("Article 1")}</w:p>${p("Words")}`, ["Article 1", "Words"]],
    ["a simple field", `<w:p><w:fldSimple w:instr="DATE">${run("1 May 2026")}</w:fldSimple></w:p>`, ["1 May 2026"]],
    ["a text box comes after its paragraph, once", `<w:p>${run("before ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("in the box")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("in the box")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("after")}</w:p>`, ["before after", "in the box"]],
    ["cells of tables, row by row", `<w:tbl><w:tr><w:tc>${p("now")}</w:tc><w:tc>${p("proposed")}${p("text")}</w:tc></w:tr><w:tr><w:tc>${p("1. A")}</w:tc><w:tc>${p("1. B")}</w:tc></w:tr></w:tbl>${p("end")}`, ["now", "proposed", "text", "1. A", "1. B", "end"]],
    ["symbols", `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${run(" x")}</w:p>`, ["• x"]],
    ["ruby: the word, not its reading", `<w:p><w:r><w:ruby><w:rt>${run("kan")}</w:rt><w:rubyBase>${run("漢")}</w:rubyBase></w:ruby></w:r></w:p>`, ["漢"]],
    ["a table of contents is noise", `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Article 1 … 5")}</w:sdtContent></w:sdt>${p("Article 1")}`, ["{Article 1 … 5}", "Article 1"]],
    ["a field of contents over paragraphs is noise", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("One")}</w:p>${p("Two")}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>${p("Three")}`, ["{One}", "{Two}", "", "Three"]],
    ["a prompt that nobody replaced is noise", `<w:p>${run("Name: ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Click here")}</w:sdtContent></w:sdt></w:p>`, ["Name: {Click here}"]],
    ["comments leave nothing", `<w:p><w:commentRangeStart w:id="0"/>${run("Words")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`, ["Words"]],
  ])("%s", async (_, body, expected) => {
    expect(await linesOf({ body })).toEqual(expected);
  });

  it("puts notes at the end, as noise, and leaves no mark in the law's words", async () => {
    const note = (id: number, words: string): string => `<w:footnote w:id="${id}">${p(words)}</w:footnote>`;
    const reference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${run("The Act")}${reference(3)}${run(" applies.")}</w:p><w:p>${run("It ends.")}${reference(2)}</w:p>`;
    expect(await linesOf({ body, footnotes: note(1, "never referred to") + note(2, " As amended.") + note(3, " Adopted.") }))
      .toEqual(["The Act applies.", "It ends.", "{[1] Adopted.}", "{[2] As amended.}"]);
  });

  it("tells in which paragraph each stretch stood, cells, notes and empty paragraphs counted", async () => {
    const body = `${p("One")}${p("")}<w:tbl><w:tr><w:tc><w:p>${run("Cell")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:tc></w:tr></w:tbl>${p("Last")}`;
    const { act } = await readWord({ body, footnotes: `<w:footnote w:id="2">${p("Note")}</w:footnote>` });
    expect(act?.places?.map(({ start, end, paragraph }) => [act.text.slice(start, end), paragraph])).toEqual([["One", 1], ["Cell", 3], ["Last", 5], ["[1] Note", 4]]);
    expect(act?.format).toBe("docx");
  });
});

describe("tracked changes are read as accepted", () => {
  it.each([
    ["inserted and deleted words", `<w:p>${run("within ")}${del(run("ten"))}${ins(run("three"))}${run(" days")}</w:p>`, ["within three days"]],
    ["moved words", `<w:p><w:moveFrom>${run("gone")}</w:moveFrom>${run("stays")}<w:moveTo>${run(" here")}</w:moveTo></w:p>`, ["stays here"]],
    ["what was inserted and deleted again", `<w:p>${ins(run("a") + del(run("b")))}</w:p>`, ["a"]],
    ["a deleted paragraph leaves no line", `${p("One")}<w:p><w:pPr>${mark("<w:del/>")}</w:pPr>${del(run("gone"))}</w:p>${p("Two")}`, ["One", "Two"]],
    ["a deleted end joins paragraphs", p("One ", mark("<w:del/>")) + p("two"), ["One two"]],
    ["deleted rows and cells", `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("gone")}</w:tc></w:tr><w:tr><w:tc>${p("a")}</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>${p("gone")}</w:tc></w:tr></w:tbl>`, ["a"]],
    ["an inserted row", `<w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc>${p("new")}</w:tc></w:tr></w:tbl>`, ["new"]],
  ])("%s", async (_, body, expected) => {
    expect(await linesOf({ body })).toEqual(expected);
  });

  it("a deleted paragraph of a list is not counted", async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${mark("<w:del/>")}</w:pPr>${del(run("gone"))}</w:p>`;
    expect(await linesOf({ body: item("a", 1) + gone + item("b", 1), numbering: abstractList(0, [["decimal", "%1)"]]) + list(1, 0) })).toEqual(["1) a", "2) b"]);
  });

  it("says so", async () => {
    const { problems } = await readWord({ body: `<w:p>${run("x ")}${del(run("a"))}${ins(run("b"))}</w:p>` });
    expect(problems).toMatchObject([{ severity: "info", code: "tracked-changes", file: "bill.docx" }]);
    expect(problems[0]?.message).toContain("(1 inserted, 1 deleted)");
    expect((await readWord({ body: p("x") })).problems).toEqual([]);
  });
});

describe("the tree", () => {
  it("is that of the same act as plain text", async () => {
    const numbering = abstractList(0, [["decimal", "Статья %1."], ["decimal", "%2."], ["decimal", "%3)"]]) + list(1, 0);
    const body = [p("ЗАКОН"), p("О доступе к информации"), item("Основные понятия", 1), item("В законе используются понятия:", 1, 1), item("сведения – данные;", 1, 2), item("запрос – обращение.", 1, 2), item("Иные понятия определяются законом.", 1, 1), item("Отказ", 1), item("Отказ обжалуется в суд.", 1, 1)].join("");
    const { act } = await readWord({ body, numbering });
    const eIds: string[] = [];
    const visit = (each: NonNullable<typeof act>["root"]): void => {
      eIds.push(each.eId);
      each.children.forEach(visit);
    };
    if (act !== undefined) visit(act.root);
    expect(eIds).toEqual(["", "art_1", "art_1__para_1", "art_1__para_1__point_1", "art_1__para_1__point_2", "art_1__para_2", "art_2", "art_2__para_1"]);
  });

  it("short paragraphs stay apart, and a line broken by hand goes on", async () => {
    const { act } = await readWord({ body: `<w:p><w:r><w:t>Article 1. On access to</w:t><w:br/><w:t>public information</w:t></w:r></w:p>${p("Everyone may ask for it.")}` });
    const article = act?.root.children[0];
    expect(article?.heading && act?.text.slice(article.heading.start, article.heading.end)).toBe("On access to\npublic information");
  });
});
