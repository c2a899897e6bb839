import type { Act, Provision } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { spanOf } from "../review.fixture.ts";
import { widthOf } from "../terminal/width.ts";
import { quote } from "./quote.ts";

interface Quoted {
  readonly texts: readonly string[];
  /** What stands above the marks, by columns, one piece a line. */
  readonly marked: readonly string[];
  readonly start: number;
}

function quoted(text: string, words: string, width = 60): Quoted {
  const root: Provision = { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] };
  const act: Act = { text, language: "en", root, noise: [], format: "text" };
  const { start, lines } = quote(act, root, spanOf(text, words), width, new Set());
  return { start, texts: lines.map((line) => line.text), marked: lines.map((line) => marked(line.text, line.marks)).filter((piece) => piece !== "") };
}

function marked(shown: string, marks: string): string {
  let column = 0;
  let piece = "";
  for (const character of shown) {
    if (marks[column] === "^") piece += character;
    column += widthOf(character);
  }
  return piece;
}

describe("quote", () => {
  test("a line of the bill that fits stays as it is, whatever sentences it holds", () => {
    expect(quoted("first\n2. The body decides. It may block a site.\nlast", "block")).toEqual({
      texts: ["2. The body decides. It may block a site."], marked: ["block"], start: 6,
    });
  });

  test("a longer sentence is quoted whole in lines, without those before and after it, the words underlined where they stand", () => {
    const before = "Nobody is asked here about anything that matters. ";
    const shown = quoted(`${before}The authorised body may on its own motion block a website or an account and shall tell nobody of it afterwards. It is so.`, "its own motion block a website or");
    expect(shown.texts).toEqual([
      "The authorised body may on its own motion block a website",
      "or an account and shall tell nobody of it afterwards.",
    ]);
    expect(shown.marked).toEqual(["its own motion block a website", "or"]);
    expect(shown.start).toBe(before.length);
  });

  test("a sentence of 5,000 characters is cut to six lines of whole words around the marked ones", () => {
    const { texts, marked } = quoted(`${"lorem ipsum ".repeat(210)}BLOCK${" dolor sit".repeat(250)}.`, "BLOCK");
    expect(texts.length).toBe(6);
    expect(Math.max(...texts.map(widthOf))).toBeLessThanOrEqual(60);
    expect(marked).toEqual(["BLOCK"]);
    expect(texts[0]).toMatch(/^…(lorem|ipsum) /);
    expect(texts.at(-1)).toMatch(/ (dolor|sit)…$/);
  });

  test("one or two lines more are quoted where the sentence ends with them", () => {
    const sentence = `The body ${"may do what it likes and ".repeat(17)}then stops.`;
    expect(quoted(sentence, "body").texts.length).toBe(8);
    expect(quoted(sentence, "body").texts.at(-1)).toMatch(/stops\.$/);
  });

  test("marks at the very end and the very start of a long sentence are in view", () => {
    expect(quoted(`${"lorem ".repeat(900)}END`, "END").marked).toEqual(["END"]);
    const start = quoted(`START${" lorem".repeat(900)}`, "START");
    expect(start.marked).toEqual(["START"]);
    expect(start.texts[0]).toMatch(/^START lorem/);
  });

  test("marked words that are longer than the window, and a word that is longer than a line, are cut", () => {
    const long = quoted(`x ${"long ".repeat(200)}end`, "long ".repeat(200));
    expect(long.texts.length).toBe(6);
    expect(long.texts.at(-1)).toMatch(/…$/);
    expect(long.marked.length).toBeGreaterThan(3);
    expect(quoted(`a ${"x".repeat(150)} b`, "x".repeat(150)).texts.map((line) => line.length)).toEqual([1, 58, 58, 36]);
  });

  test("keeps marks under the words after tabs, wide and combining characters, in every line", () => {
    expect(quoted("\t1)\tмай\u0306 漢字 e\u0301te block now", "block").marked).toEqual(["block"]);
    expect(quoted("漢字漢字 block", "漢字漢字").marked).toEqual(["漢字漢字"]);
    expect(quoted("\u0438\u0306 \u0438\u0306 block", "block").marked).toEqual(["block"]);
    expect(quoted(`${"漢字 e\u0301te\t ".repeat(12)}block`, "block").marked).toEqual(["block"]);
  });

  test("words that go on beyond the sentence's line are underlined in the lines they have", () => {
    expect(quoted("It may block\r\na site", "block\r\na site")).toMatchObject({ texts: ["It may block a site"], marked: ["block a site"] });
    expect(quoted("It may block\r\n\r\nA site", "block\r\n\r\nA site")).toMatchObject({ marked: ["block A site"] });
  });

  test("shows nothing that a terminal would obey", () => {
    const { texts } = quoted("a \u001b[31mred\u001b]0;title\u0007 \u202eevil\u009b block", "block");
    // oxlint-disable-next-line no-control-regex
    expect(texts.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(texts[0]).toContain("�[31mred");
  });

  test("words at the end of a line of two million characters are quoted, fifty times before the test's time runs out", () => {
    const text = `${"lorem ipsum dolor ".repeat(120_000)}BLOCK it`;
    // A scan of the line for each quotation would take minutes.
    for (let times = 0; times < 50; times++) expect(quoted(text, "BLOCK").texts.join("")).toContain("BLOCK");
  });
});
