import { expect, it } from "vitest";
import { strFromU8, unzipSync } from "fflate";
import { pointComments } from "../comments/point-comments.ts";
import { finding, options, review } from "../review.fixture.ts";
import { choosePoints } from "./memo-point.ts";
import type { Memo } from "./memo.ts";
import { memoDocx, memoMarkdown } from "./write-memo.ts";

const evil = 'x</w:t></w:r><w:p/> <script>alert(1)</script> \u001b[31m \u202E ]]> \uD800 ```\n# a | [b](c:d)';
const hostile = review([finding({ question: evil, proposal: evil, finding: evil })], { source: { file: `${evil}.docx` } });
const memo: Memo = { language: "en", file: { title: evil, author: evil }, points: choosePoints(hostile, "en", options).points, origin: [evil] };

it("a bill's words stay words in a Word memo", async () => {
  const parts = unzipSync(await memoDocx(hostile, memo, options));
  for (const name of ["word/document.xml", "docProps/core.xml"]) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    expect(xml).toContain("&lt;/w:t&gt;");
    expect(xml).not.toMatch(/<script|<w:p\/> |(?![\t\r\n])\p{Cc}|\p{Cs}/u);
  }
  expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).not.toContain("\u202E");
});

it("and in Markdown, in its block of lines too", () => {
  const markdown = memoMarkdown(hostile, memo, options);
  expect(markdown.replace(/^```$[^]*?^```$/mu, "")).not.toContain("<script");
  expect(markdown).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\u202E|^# a/mu);
  expect(markdown.match(/^```$/gmu)).toHaveLength(2);
  const [, lines = ""] = /```\n([^]*?)\n```/u.exec(markdown) ?? [];
  expect(lines.split("\n")).toHaveLength(1);
});

it("comments hold no character that a program obeys", () => {
  const said = pointComments(hostile, options).flatMap(({ paragraphs }) => paragraphs.flatMap((runs) => runs.map(({ text }) => text))).join("");
  expect(said).toContain("<script>");
  expect(said).not.toMatch(/\p{Cc}|\p{Cs}|\u202E/u);
});
