import { describe, expect, it } from "vitest";
import { outline, read } from "../testing/outline.ts";
import { maskMarkdown } from "./mask-markdown.ts";

describe("Markdown", () => {
  it("is read through its decoration", () => {
    const text = [
      "---", "title: Сады", "---", "# ЗАКОН О САДАХ", "", "## Глава 1. Общие положения", "", "**Статья 1.** Права садовника", "", "> 1\\. Садовник вправе:", "", "- 1) закрыть сад;", "- 2) *потребовать* документы.", "",
      "<!-- Статья 3. Нет -->", "### Статья 2. Срок ###", "", "1\\) первый;", "", "2\\) второй.",
    ].join("\n");
    const act = read(text, "act.md");
    expect(act.text).toBe(text);
    expect(act.format).toBe("markdown");
    expect(outline(act)).toEqual([
      "act: ЗАКОН О САДАХ",
      "chp_1 «Общие положения»",
      "  art_1 «Права садовника»",
      "    art_1__para_1: Садовник вправе:",
      "      art_1__para_1__point_1: закрыть сад;",
      "      art_1__para_1__point_2: *потребовать* документы.",
      "  art_2 «Срок»",
      "    art_2__point_1: первый;",
      "    art_2__point_2: второй.",
    ]);
    expect(act.text.slice(act.title?.start, act.title?.end)).toBe("ЗАКОН О САДАХ");
  });

  it.each([
    ["snake_case_word stays", "a snake_case_word"],
    ["5 * 3 at a line's middle", "5   3"],
    ["lines keep their length", "# A\r\n> **b** \\* c"],
  ])("%s", (_, text) => {
    const masked = maskMarkdown(text);
    expect(masked.text).toHaveLength(text.length);
    expect(masked.text).toMatch(/snake_case_word|5\s+3|A/);
  });
});
