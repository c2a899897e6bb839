import type { Act } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { spanOf } from "../review.fixture.ts";
import { widthOf } from "../terminal/width.ts";
import { quote } from "./quote.ts";

function quoted(text: string, words: string, width = 60): { text: string; marks: string; marked: string } {
  const act: Act = { text, language: "en", root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] }, noise: [], format: "text" };
  const { text: shown, marks } = quote(act, spanOf(text, words), width);
  // What stands above the marks, by columns.
  let column = 0;
  let marked = "";
  for (const character of shown) {
    if (marks[column] === "^") marked += character;
    column += widthOf(character);
  }
  return { text: shown, marks, marked };
}

describe("quote", () => {
  test("underlines the words of a short line", () => {
    const shown = quoted("first\nThe body may block a site.\nlast", "block");
    expect(shown.text).toBe("The body may block a site.");
    expect(shown.marks).toBe("             ^^^^^");
  });

  test("cuts a line of 5,000 characters to a window of whole words around the marked ones", () => {
    const shown = quoted(`${"lorem ipsum ".repeat(210)}BLOCK${" dolor sit".repeat(250)}`, "BLOCK");
    expect(widthOf(shown.text)).toBeLessThanOrEqual(60);
    expect(shown.marked).toBe("BLOCK");
    expect(shown.text).toMatch(/^…(lorem|ipsum) .* BLOCK .*(dolor|sit)…$/);
  });

  test("marks at the very end and the very start of a long line are in view", () => {
    expect(quoted(`${"lorem ".repeat(900)}END`, "END").marked).toBe("END");
    expect(quoted(`START${" lorem".repeat(900)}`, "START")).toMatchObject({ marked: "START", marks: "^^^^^" });
  });

  test("cuts marked words that are longer than the window", () => {
    const shown = quoted(`x ${"long ".repeat(100)}end`, "long ".repeat(100));
    expect(widthOf(shown.text)).toBeLessThanOrEqual(61);
    expect(shown.text.endsWith("…")).toBe(true);
    expect(shown.marks.trim().length).toBeGreaterThan(40);
  });

  test("keeps marks under the words after tabs, wide and combining characters", () => {
    expect(quoted("\t1)\tмай\u0306 漢字 e\u0301te block now", "block").marked).toBe("block");
    expect(quoted("漢字漢字 block", "漢字漢字").marks).toBe("^^^^^^^^");
    expect(quoted("й й block", "block").marks).toBe("    ^^^^^");
    expect(quoted("и\u0306 block", "block").marks).toBe("  ^^^^^");
  });

  test("underlines to the end of the line what goes on in the next", () => {
    expect(quoted("may block\r\na site", "block\r\na site")).toMatchObject({ text: "may block", marks: "    ^^^^^" });
  });

  test("shows nothing that a terminal would obey", () => {
    const { text } = quoted("a \u001b[31mred\u001b]0;title\u0007 \u202eevil\u009b block", "block");
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain("�[31mred");
  });
});
