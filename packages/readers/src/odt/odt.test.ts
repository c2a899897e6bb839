import { describe, expect, it } from "vitest";
import { readOffice } from "../office/read-office.ts";
import { flatOdt, linesOf, list, listStyle, p, readOdtFile } from "./odt.fixture.ts";

const law = listStyle("Law", [`style:num-format="1" style:num-prefix="Статья " style:num-suffix="."`, `style:num-format="1" style:num-suffix="."`, `style:num-format="а, б, .., аа, бб, ... (ru)" style:num-suffix=")"`]);
const inLaw = `text:style-name="Law"`;

describe("the words of an OpenDocument text", () => {
  it.each([
    ["white space is folded, signs of their own are not", p("a\n   b<text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e"), ["a b  c\td", "e"]],
    ["spans, links, fields", p(`the <text:span>Law</text:span> of <text:a>2024</text:a>, page <text:page-number>3</text:page-number>`), ["the Law of 2024, page 3"]],
    ["comments leave nothing", p(`Words<office:annotation><text:p>why?</text:p></office:annotation>`), ["Words"]],
    ["notes come last, as noise", p(`The Act<text:note><text:note-citation>1</text:note-citation><text:note-body>${p("As amended.")}</text:note-body></text:note> applies.`) + p("End."), ["The Act applies.", "End.", "{[1] As amended.}"]],
    ["cells of tables, row by row", `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p("now")}</table:table-cell><table:table-cell>${p("new")}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p("a")}</table:table-cell><table:covered-table-cell>${p("x")}</table:covered-table-cell></table:table-row></table:table>`, ["now", "new", "a"]],
    ["a text box comes after its paragraph", p(`before <draw:frame><draw:text-box>${p("in the box")}</draw:text-box></draw:frame>after`), ["before after", "in the box"]],
    ["a table of contents is noise", `<text:table-of-content><text:index-body>${p("Article 1 … 5")}</text:index-body></text:table-of-content>${p("Article 1")}`, ["{Article 1 … 5}", "Article 1"]],
    ["hidden sections", `<text:section text:display="none">${p("secret")}</text:section>${p("open")}`, ["open"]],
    ["ruby", p(`<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby>`), ["漢"]],
  ])("%s", async (_, text, expected) => {
    expect(await linesOf({ text })).toEqual(expected);
  });

  it("hidden text, by a style or what it is based on", async () => {
    const styles = `<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>`;
    const automatic = `<style:style style:name="T1" style:family="text" style:parent-style-name="H"/>`;
    expect(await linesOf({ text: p(`a<text:span text:style-name="T1">b</text:span>c`), styles, automatic })).toEqual(["ac"]);
  });

  it("tracked changes are accepted, and it says so", async () => {
    const region = (kind: string, words: string): string => `<text:changed-region><text:${kind}>${words}</text:${kind}></text:changed-region>`;
    const text = `<text:tracked-changes>${region("deletion", p("ten"))}${region("insertion", "")}</text:tracked-changes>${p(`within <text:change/><text:change-start/>three<text:change-end/> days`)}`;
    expect(await linesOf({ text })).toEqual(["within three days"]);
    expect((await readOdtFile({ text })).problems).toMatchObject([{ severity: "info", code: "tracked-changes" }]);
  });

  it("tells in which paragraph each stretch stood", async () => {
    const { act } = await readOdtFile({ text: p("One") + p("") + p("Three") });
    expect([act?.format, act?.places]).toEqual(["odt", [{ start: 0, end: 3, paragraph: 1 }, { start: 5, end: 10, paragraph: 3 }]]);
  });

  it("in one XML file", async () => {
    const { act, problems } = await readOffice({ name: "bill.fodt", bytes: flatOdt(p("Article 1. Access")) }, { structures: {}, languages: {} });
    expect([act?.text, problems]).toEqual(["Article 1. Access\n", []]);
  });
});

describe("numbers are written as LibreOffice shows them", () => {
  it.each([
    ["lists in lists", list([`${p("Понятия")}${list([`${p("Сайт")}${list(["страница", "адрес"])}`, "Сеть"])}`, "Сфера"], inLaw), ["Статья 1. Понятия", "1. Сайт", "а) страница", "б) адрес", "2. Сеть", "Статья 2. Сфера"]],
    ["only an item's first paragraph has the number", list([p("one") + p("goes on"), "two"], inLaw), ["Статья 1. one", "goes on", "Статья 2. two"]],
    ["a list begins anew", list(["a"], inLaw) + list(["b"], inLaw), ["Статья 1. a", "Статья 1. b"]],
    ["unless it continues the last one", list(["a"], inLaw) + p("between") + list(["b"], `${inLaw} text:continue-numbering="true"`), ["Статья 1. a", "between", "Статья 2. b"]],
    ["or another one by its id", list(["a"], `${inLaw} xml:id="x"`) + list(["b"], inLaw) + list(["c"], `${inLaw} text:continue-list="x"`), ["Статья 1. a", "Статья 1. b", "Статья 2. c"]],
    ["an item of a deeper level alone", list([list(["deep", "next"])], inLaw), ["1. deep", "2. next"]],
    ["a heading of a list has none", `<text:list ${inLaw}><text:list-header>${p("Note")}</text:list-header><text:list-item text:start-value="7">${p("a")}</text:list-item></text:list>`, ["Note", "Статья 7. a"]],
  ])("%s", async (_, text, expected) => {
    expect(await linesOf({ text, styles: law })).toEqual(expected);
  });

  it.each([
    ["numbers of several levels", [`style:num-format="1"`, `style:num-format="a" text:display-levels="2" style:num-suffix=")"`], ["1 one", "1.a) two"]],
    ["a pattern", [`style:num-format="I"`, `style:num-format="1" style:num-list-format="§%1%-%2%."`], ["I one", "§I-1. two"]],
    ["a level without numbers", [`style:num-format=""`, `style:num-format="i" text:start-value="4" style:num-suffix="."`], ["one", "iv. two"]],
  ])("%s", async (_, levels, expected) => {
    expect(await linesOf({ text: list([`${p("one")}${list(["two"])}`], `text:style-name="L"`), automatic: listStyle("L", levels) })).toEqual(expected);
  });

  it("bullets", async () => {
    const automatic = `<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="–"/></text:list-style>`;
    expect(await linesOf({ text: list(["a", "b"], `text:style-name="B"`), automatic })).toEqual(["– a", "– b"]);
  });

  it("headings", async () => {
    const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-prefix="Chapter "/><text:outline-level-style text:level="2" style:num-format="1" style:num-suffix="."/></text:outline-style>`;
    const automatic = `<style:style style:name="Off" style:family="paragraph" style:list-style-name=""/>`;
    const h = (level: number, words: string, more = ""): string => `<text:h text:outline-level="${level}" ${more}>${words}</text:h>`;
    const text = h(1, "General") + h(2, "Scope") + h(2, "Terms") + h(1, "Unnumbered", `text:style-name="Off"`) + h(1, "Also", `text:is-list-header="true"`) + h(1, "Rights") + h(2, "Access");
    expect(await linesOf({ text, styles, automatic })).toEqual(["Chapter I General", "1. Scope", "2. Terms", "Unnumbered", "Also", "Chapter II Rights", "1. Access"]);
  });
});
