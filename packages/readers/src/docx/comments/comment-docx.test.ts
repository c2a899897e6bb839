import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { Zip } from "../../office/zip.ts";
import { readOffice } from "../../office/read-office.ts";
import { p, run, wordFile, type WordParts } from "../docx.fixture.ts";
import { commentDocx } from "./comment-docx.ts";
import { commented, commentOn, markedWords, partOf } from "./comments.fixture.ts";

const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const field = (result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("comments stand on the very words", () => {
  it.each<[string, string, string, string?]>([
    ["a whole paragraph", p("The body decides."), "The body decides."],
    ["words in the middle of a run", p("The body may block a website."), "may block"],
    ["words over several runs", paragraph(run("The body m") + run("ay blo", "<w:b/>") + run("ck it.")), "may block"],
    ["a run with a tab and a break", `<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>The body</w:t><w:br/><w:t>may block.</w:t></w:r></w:p>`, "The body\nmay"],
    ["entities", p("Rights &amp; duties &lt;of&gt; a &#x41;uthor &quot;here&quot;"), "<of> a Auth", "&lt;of&gt; a &#x41;uth"],
    ["words that are not told to keep their spaces", `<w:p><w:r><w:t>The body may block</w:t></w:r></w:p>`, "body may"],
    ["a hyperlink", paragraph(`<w:hyperlink r:id="x">${run("the Law of 2024")}</w:hyperlink>${run(" applies")}`), "Law of 2024 applies"],
    ["a content control", paragraph(`<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run("The body decides")}</w:sdtContent></w:sdt>`), "body"],
    ["a block of content control", `<w:sdt><w:sdtContent>${p("The body decides")}</w:sdtContent></w:sdt>`, "body"],
    ["a field's result", paragraph(`${run("see ")}${field(run("Article 5"))}${run(" below")}`), "Article"],
    ["a simple field", paragraph(`<w:fldSimple w:instr="REF a">${run("Article 5")}</w:fldSimple>`), "5"],
    ["inserted words", paragraph(`${run("within ")}<w:ins w:id="3" w:author="A">${run("three days")}</w:ins>`), "within three"],
    ["words with deleted ones between", paragraph(`${run("within ")}<w:del w:id="3" w:author="A"><w:r><w:delText>ten</w:delText></w:r></w:del>${run("three days")}`), "within three"],
    ["a run with earlier properties", paragraph(`<w:r><w:rPr><w:b/><w:rPrChange w:id="9" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>The body decides</w:t></w:r>`), "body"],
    ["a cell of a table", `<w:tbl><w:tr><w:tc>${p("now")}</w:tc><w:tc>${p("The body decides")}</w:tc></w:tr></w:tbl>`, "body"],
    ["two paragraphs", p("The body may:") + p("block a website"), "may:\nblock", "may:block"],
    ["a range over cells, up to the first cell's end", `<w:tbl><w:tr><w:tc>${p("1. The body")}</w:tc><w:tc>${p("decides")}</w:tc></w:tr></w:tbl>`, "body\ndecides", "body"],
    ["a text box, at what it hangs on", paragraph(`${run("before")}<w:r><w:pict><v:textbox><w:txbxContent>${p("in the box")}</w:txbxContent></v:textbox></w:pict></w:r>`), "the box", "in the box"],
    ["a formula, whole", paragraph(`${run("if ")}<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>${run(" then")}`).replaceAll("<m:", `<m:`), "if x", "if x=1"],
  ])("%s", async (_, body, words, marked = words) => {
    const parts: WordParts = { body: body.replaceAll("<m:oMath>", `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">`) };
    const { after, text } = await commented(parts, words);
    expect(markedWords(after)).toEqual({ 0: marked.replaceAll("\n", parts.body.includes("<w:br/>") ? "\n" : "") });
    expect((await readOffice({ name: "a.docx", bytes: after }, { structures: {}, languages: {} })).act?.text).toBe(text);
  });

  it("on one another's words, side by side and again on the same", async () => {
    const { after, text } = await commented({ body: p("The body may block a website at once.") }, "body may block", "may block", "block a website", "The ", "body may block");
    expect(markedWords(after)).toEqual({ 0: "body may block", 1: "may block", 2: "block a website", 3: "The ", 4: "body may block" });
    expect((await readOffice({ name: "a.docx", bytes: after }, { structures: {}, languages: {} })).act?.text).toBe(text);
  });

  it("on a number that Word writes itself: at the words it stands before", async () => {
    const list = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const { after } = await commented({ body: p("Block it", `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`), numbering: list }, "1.");
    expect(markedWords(after)).toEqual({ 0: "Block it" });
  });
});

describe("all else stays as it is", () => {
  it("splits a run without changing how it looks, and nothing more", async () => {
    const { after } = await commented({ body: `<w:p w:rsidR="1"><w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t>The body may</w:t></w:r></w:p>` }, "body");
    const run = (words: string, keep = ' xml:space="preserve"'): string => `<w:r w:rsidR="00A1"><w:rPr><w:i/></w:rPr><w:t${keep}>${words}</w:t></w:r>`;
    expect(partOf(after)).toContain(`<w:p w:rsidR="1">${run("The ")}<w:commentRangeStart w:id="0"/>${run("body")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(" may")}</w:p>`);
  });

  it("keeps every other part's bytes as they lie in the archive", async () => {
    const { before, after } = await commented({ body: p("The body may block"), footnotes: `<w:footnote w:id="1">${p("A note")}</w:footnote>` }, "body");
    const [old, now] = [new Zip(before), new Zip(after)].map((zip) => new Map(zip.packedParts.map(({ name, packed }) => [name, packed])));
    const changed = [...old?.keys() ?? []].filter((name) => Buffer.compare(old?.get(name) ?? Buffer.of(), now?.get(name) ?? Buffer.of()) !== 0);
    expect(changed).toEqual(["[content_types].xml", "word/_rels/document.xml.rels", "word/document.xml"]);
    expect([...now?.keys() ?? []].filter((name) => !old?.has(name))).toEqual(["word/comments.xml"]);
    expect(Object.keys(unzipSync(after))).toHaveLength(Object.keys(unzipSync(before)).length + 1);
  });

  it("keeps comments that are there, and counts on from them", async () => {
    const comments = `<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:comment x:author="Clerk" x:id="7"><x:p/></x:comment></x:comments>`;
    const body = `<w:p><w:commentRangeStart w:id="7"/>${run("The body may block")}<w:commentRangeEnd w:id="7"/></w:p>`;
    const { after } = await commented({ body, comments }, "body");
    expect(markedWords(after)).toEqual({ 7: "The body may block", 8: "body" });
    expect(partOf(after, "word/comments.xml")).toBe(comments.replace("</x:comments>", `<x:comment x:id="8" x:author="charterlint" x:date="2026-11-22T00:00:00Z" x:initials="cl"><x:p><x:r><x:annotationRef/></x:r><x:r><x:t xml:space="preserve">A remark.</x:t></x:r></x:p></x:comment></x:comments>`));
    expect(partOf(after, "word/_rels/document.xml.rels")).toBe(partOf(wordFile({ body, comments }), "word/_rels/document.xml.rels"));
  });

  it("leaves the bytes that it was given alone, in whatever they are held", async () => {
    const { before } = await commented({ body: p("The body may block") });
    const given = Buffer.from(before);
    commentDocx(given, { text: "The body may block\n", comments: [commentOn({ start: 0, end: 3 })] });
    expect(Buffer.compare(given, before)).toBe(0);
  });

  it("gives the file itself where there is nothing to say", async () => {
    const { before, after } = await commented({ body: p("The body") });
    expect(after).toBe(before);
  });

  it("writes words that could be taken for markup as words", async () => {
    const before = wordFile({ body: p("The body") });
    const after = commentDocx(before, { text: "The body\n", comments: [{ ...commentOn({ start: 0, end: 3 }, `</w:t><w:b/>&amp;\u0007\uD800"`) , author: `"><x` }] });
    expect(partOf(after, "word/comments.xml")).toContain(`w:author="&quot;&gt;&lt;x"`);
    expect(partOf(after, "word/comments.xml")).toContain(`>&lt;/w:t&gt;&lt;w:b/&gt;&amp;amp;  &quot;</w:t>`);
  });

  it("refuses a file that is no longer the one that was read", () => {
    expect(() => commentDocx(wordFile({ body: p("Other words") }), { text: "The body\n", comments: [commentOn({ start: 0, end: 3 })] })).toThrow("check it again");
  });
});
