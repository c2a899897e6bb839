import { parse } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { act, cured, finding, options, other, question, review, waived } from "../review.fixture.ts";
import { html } from "./html.ts";
import { blocksOf, layOut } from "./layout.ts";

type Element = DefaultTreeAdapterTypes.Element;

function elements(page: string, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ("tagName" in node && test(node)) found.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(parse(page));
  return found;
}

const attribute = (element: Element, name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
const hasClass = (name: string) => (element: Element): boolean => attribute(element, "class")?.split(" ").includes(name) ?? false;

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

const whole = review([finding({ related: [other.span] }), question, cured, waived]);

describe("the page of a review", () => {
  test("has the whole text of the bill, noise too, in order", () => {
    const noise = { start: act.text.indexOf("Article 2. Appeal"), end: act.text.indexOf("A decision") - 1 };
    const odd = { ...act, noise: [{ start: noise.start - 10, end: noise.start - 4 }], root: act.root };
    for (const each of [act, odd]) {
      const page = html.report([review([finding()], { act: each })], options);
      const set = elements(page, (element) => ["heading", "words", "noise"].some((name) => hasClass(name)(element))).map(textOf).join("");
      expect(set.replace(/\s/g, "")).toBe(each.text.replace(/\s/g, ""));
    }
    expect(blocksOf(layOut(odd, 4)).map(({ kind }) => kind)).toContain("noise");
  });

  test("a heading is never more than one level below the one before it", () => {
    const levels = elements(html.report([whole, whole], options), ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  test("each remark stands beside the words it is about, which are marked with its id, as are its other places", () => {
    const page = html.report([whole], options);
    const row = elements(page, hasClass("row")).find((each) => textOf(each).includes("block a website"))!;
    const ids = elements(page, hasClass("remark")).map((each) => attribute(each, "id"));
    expect(ids).toHaveLength(4);
    expect(textOf(row)).toContain("Who decides on the block?");
    const marks = elements(page, ({ tagName }) => tagName === "mark");
    expect(marks.map((mark) => `${textOf(mark)} ${attribute(mark, "class")} ${attribute(mark, "data-of")}`)).toEqual([
      `block error ${ids[0]} ${ids[1]} ${ids[2]} ${ids[3]}`, `block error ${ids[0]}`,
    ]);
  });

  test("every link leads to something, and every id is there once, with several acts too", () => {
    const page = html.report([whole, whole], options);
    const ids = elements(page, (each) => attribute(each, "id") !== undefined).map((each) => attribute(each, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements(page, ({ tagName }) => tagName === "a").map((each) => attribute(each, "href"));
    for (const link of links) expect(ids).toContain(link!.slice(1));
    expect(links).toContain("#act-2");
  });

  test("what is chosen by is what remarks have", () => {
    const page = html.report([whole], options);
    const choices = (name: string): string[] => elements(page, ({ tagName, parentNode }) => tagName === "option" && attribute(parentNode as Element, "name") === name).map(textOf);
    expect(choices("theme")).toEqual(["All", "digital-rights", "digital-rights/internet"]);
    const remark = elements(page, hasClass("remark"))[0]!;
    expect([attribute(remark, "data-themes"), attribute(remark, "data-principles"), attribute(remark, "data-severity"), attribute(remark, "data-status")]).toEqual(["0 1", "0", "error", "open"]);
  });

  test("says why it shows no remark, and speaks the language asked for", () => {
    const none = html.report([review([], { policy: { asOf: "2026-11-22", authorities: [], packs: [] } })], { ...options, language: "kk" });
    expect(none).toContain('<html lang="kk">');
    expect(none).toContain("Тексеру жүргізілмеді");
    expect(html.report([review([])], options)).toContain("No remarks.");
    const unread = html.report([review([], {
      act: { text: "", language: "und", root: { kind: "act", eId: "", span: { start: 0, end: 0 }, children: [] }, noise: [], format: "none" },
      problems: [{ severity: "error", code: "empty", message: "There is no text." }], policy: { asOf: "2026-11-22", authorities: [], packs: [] },
    })], options);
    expect(unread).toContain("There is no text.");
    expect(unread).not.toContain("Nothing was checked");
    expect(html.report([], options)).toContain("<h1>");
  });
});
