import { expect, test } from "vitest";
import { widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

test.each([
  ["plain", "статья", 6],
  ["combining marks", "é и́", 3],
  ["CJK and Hangul", "法律 한국", 9],
  ["full-width forms", "Ａ１", 4],
  ["pictures", "⚖ ✅ 🧾", 7],
  ["right to left", "قانون", 5],
  ["marks of Arabic", "قَانُون", 5],
  ["soft hyphen and joiners", "за\u00adкон\u200d", 5],
])("%s: %s takes %i columns", (_what, text, columns) => expect(widthOf(text)).toBe(columns));

test.each([[5], [8], [40]])("no line is wider than %i columns, and nothing is lost", (width) => {
  const text = "Қазақстан Республикасының 法律法律法律法律 bills/очень-длинное-имя-файла.docx قانون 🧾🧾🧾🧾🧾🧾";
  const lines = wrap(text, width);
  expect(lines.filter((line) => widthOf(line) > width)).toEqual([]);
  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
});
