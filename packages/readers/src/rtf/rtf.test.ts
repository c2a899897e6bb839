import type { ReadResult } from "@charterlint/core";
import { describe, expect, it } from "vitest";
import { readOffice } from "../office/read-office.ts";

/** A Word-like file: Cyrillic and Western fonts, and one of symbols. */
const HEAD = String.raw`{\rtf1\ansi\ansicpg1251\uc1\deff0{\fonttbl{\f0\froman\fcharset204 Times New Roman;}{\f1\fcharset0 Times;}{\f2\fcharset2 Symbol;}{\f3\fcharset238 Times CE;}}{\stylesheet{\s0 Normal;}{\s1 heading 1;}}{\info{\title Draft}}`;

function read(inner: string, head = HEAD, end = "}"): Promise<ReadResult> {
  return readOffice({ name: "bill.rtf", bytes: Uint8Array.from(`${head}${inner}${end}`, (char) => char.charCodeAt(0)) }, { structures: {}, languages: {} });
}

async function linesOf(inner: string, head = HEAD): Promise<string[]> {
  const { act, problems } = await read(inner, head);
  if (act === undefined) throw new Error(problems.map(({ message }) => message).join(" "));
  const { noise } = act;
  const marked = [...act.text].map((char, at) => `${noise.some(({ start }) => start === at) ? "{" : ""}${char}${noise.some(({ end }) => end === at + 1) ? "}" : ""}`).join("");
  return marked.trimEnd().split("\n");
}

describe("the words of an RTF file", () => {
  it.each([
    ["paragraphs and line ends", String.raw`\pard One\par Two\line goes on\par`, ["One", "Two", "goes on"]],
    ["bytes in the font's code page", String.raw`\pard\f0 \'d1\'f2\'e0\'f2\'fc\'ff 1. {\f1 caf\'e9} {\f3 \'9a}\par`, ["Статья 1. café š"]],
    ["Unicode and what stands in for it", String.raw`\u1178?\u1072\'3f\uc2\u8470 No{\uc0\u167}\u171<<x\par`, ["Қа№§«x"]],
    ["Unicode for a plain letter", String.raw`\u111o\par`, ["o"]],
    ["Unicode above the basic plane", String.raw`\u-10179?\u-8704?\par`, ["😀"]],
    ["Unicode without what stands in", String.raw`\uc1\u1072\u1073\u1074? x\par`, ["абв x"]],
    ["symbols of a font", String.raw`{\f2 \'b7} item\par`, ["• item"]],
    ["hyphens, no-break spaces, signs", String.raw`41\_1 N\~5 co\-urt \{a\} b\\c \emdash\endash\lquote x\rquote\ldblquote y\rdblquote\par`, ["41-1 N\u00A05 court {a} b\\c —–‘x’“y”"]],
    ["hidden and deleted text", String.raw`in {\v secret }{\deleted ten }{\revised three }days{\plain\v x}\par`, ["in three days"]],
    ["a deleted end joins paragraphs", String.raw`One {\deleted\par}two\par`, ["One two"]],
    ["a hidden paragraph leaves no line", String.raw`One\par{\v secret\par}Two\par`, ["One", "Two"]],
    ["the numbers of lists", String.raw`{\listtext\pard\plain 1.\tab}First\par{\listtext\pard\plain\'e0)\tab}Second\par{\pntext 3)\tab}{\*\pn\pnlvlbody}Third\par`, ["1. First", "а) Second", "3) Third"]],
    ["fields: the result alone", String.raw`see {\field{\*\fldinst{HYPERLINK "x"}}{\fldrslt{\ul Article 5}}}.\par`, ["see Article 5."]],
    ["a table of contents is noise", String.raw`{\field{\*\fldinst TOC \\o}{\fldrslt One\par Two\par}}Article 1\par`, ["{One}", "{Two}", "Article 1"]],
    ["cells of tables, row by row", String.raw`\trowd\cellx1\cellx2\intbl now\cell proposed\par text\cell\row\trowd\intbl a\cell b\cell\row\pard end\par`, ["now", "proposed", "text", "a", "b", "end"]],
    ["headers, footers, comments, pictures, unknown groups", String.raw`{\header top\par}{\footerr 5\par}Words{\*\annotation why?}{\pict\bin3 }}}}{\*\mystery x} go on\par`, ["Words go on"]],
    ["a text box comes after its paragraph", String.raw`before {\shp{\*\shpinst\shpleft1{\sp{\sn x}{\sv 1}}{\shptxt\pard in the box\par}}{\shprslt{\*\do{\dptxbxtext again}}}}after\par`, ["before after", "in the box"]],
    ["an object's result", String.raw`a{\object\objemb{\*\objdata 00ff}{\result b}}c\par`, ["abc"]],
    ["the Unicode of a double group", String.raw`{\upr{\'3f}{\*\ud{\u1178?}}}x\par`, ["Қx"]],
    ["notes come last, as noise", String.raw`The Act{\super\chftn}{\footnote\pard\chftn  As amended.} applies.\par End.\par`, ["The Act applies.", "End.", "{[1] As amended.}"]],
    ["escaped line ends are paragraphs", "One\\\nTwo\\par", ["One", "Two"]],
  ])("%s", async (_, inner, expected) => {
    expect(await linesOf(inner)).toEqual(expected);
  });

  it.each([
    ["no fonts: the file's code page", String.raw`{\rtf1\ansi\ansicpg1251`, String.raw`\'c7\'e0\'ea\'ee\'ed\par`, "Закон"],
    ["fonts that all say Western: the file's code page", String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 Arial;}}`, String.raw`\'c7\'e0\'ea\'ee\'ed\par`, "Закон"],
    ["no code page: Western", String.raw`{\rtf1\ansi`, String.raw` l\'92\'c9tat\par`, "l’État"],
    ["two bytes a character", String.raw`{\rtf1\ansi\ansicpg932{\fonttbl{\f0\fcharset128 Mincho;}}`, String.raw`\f0\'96\'40\par`, "法"],
  ])("%s", async (_, head, inner, expected) => {
    expect(await linesOf(inner, head)).toEqual([expected]);
  });

  it("tells in which paragraph each stretch stood", async () => {
    const { act } = await read(String.raw`One{\footnote Note}\par\par Three\par`);
    expect(act?.places?.map(({ start, end, paragraph }) => [act.text.slice(start, end), paragraph])).toEqual([["One", 1], ["Three", 4], ["[1] Note", 2]]);
    expect(act?.format).toBe("rtf");
  });

  it("says that there were tracked changes, and that a file is cut short", async () => {
    expect((await read(String.raw`{\deleted ten}{\revised three}\par`)).problems).toMatchObject([{ severity: "info", code: "tracked-changes" }]);
    const { act, problems } = await read(String.raw`Article 1. {\b Access`, HEAD, "");
    expect(act?.text).toBe("Article 1. Access\n");
    expect(problems).toMatchObject([{ severity: "warning", code: "cut-short", file: "bill.rtf" }]);
  });
});
