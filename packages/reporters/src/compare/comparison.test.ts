import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { options } from "../review.fixture.ts";
import { comparison } from "./comparison.fixture.ts";
import { comparisonHtml } from "./comparison-html.ts";
import { comparisonJson, comparisonJsonl } from "./comparison-json.ts";
import { comparisonMarkdown } from "./comparison-markdown.ts";
import { comparisonText } from "./comparison-text.ts";

const schema = JSON.parse(readFileSync(new URL("../../../../schemas/comparison.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false });
const isComparison = ajv.compile(schema);

test("json follows the schema, and each line of jsonl is a guarantee or a match", () => {
  const file = JSON.parse(comparisonJson.report(comparison, options));
  isComparison(file);
  expect(isComparison.errors).toBeNull();
  const rows = comparisonJsonl.report(comparison, options).trimEnd().split("\n").map((line): unknown => JSON.parse(line));
  expect(rows).toEqual([...file.guarantees, ...file.matches]);
  expect(file.guarantees[0]).toMatchObject({ finding: "“72 hours” became “96 hours”.", old: { text: "Everyone may be held for 72 hours & <no> longer", words: "72 hours", span: { line: 2, column: 1 } } });
  expect(file.matches[0].parts[0].changes.map(({ op, text }: { op: string; text: string }) => `${op} ${text}`)).toEqual(["deleted Everyone", "inserted Citizens", "deleted 72", "inserted 96"]);
});

describe("text", () => {
  test("figures, guarantees with both quotations, and a table", () => {
    const text = comparisonText.report(comparison, options);
    expect(text).toContain("Articles: 2 → 1; changed: 1; gone: 1.");
    expect(text).toContain("33\u00a0% of the text is other words: of 12 words of the old text and 9 of the new one, 7 stand in both");
    expect(text).toContain(" 1. Weaker · Article 1 → Article 3  liberty\n    “72 hours” became “96 hours”.\n    Was: Everyone may be held for 72 hours & <no> longer\n    Is now: Citizens may be held for 96 hours & <no> longer\n    Principles on this theme: trial 9(1)\n");
    expect(text).toContain(" 2. Weaker · Article 2 → –\n    The text no longer says: a court decision.\n    Was: Strikes are allowed\n    Is now: No such sentence was found.\n");
    expect(text).toMatch(/ {2}Article 1 +Article 3 +changed and renumbered +78\u00a0%\n {2}Article 2 +– +gone\n/);
  });

  test.each([
    ["ru", "Изменено 33\u00a0% текста", "1. Слабее · статья 1 → статья 3", "Было «72 hours», стало «96 hours».", "изменено и перенумеровано"],
    ["kk", "Мәтіннің 33\u00a0% өзгерген", "1. Әлсіреген · 1-бап → 3-бап", "Бұрын «72 hours», қазір «96 hours».", "өзгерген, нөмірі де өзгерген"],
  ])("in %s", (language, ...words) => {
    const text = comparisonText.report(comparison, { ...options, language, width: 200 });
    for (const each of words) expect(text).toContain(each);
  });
});

test("markdown marks the changed words and escapes the rest", () => {
  const markdown = comparisonMarkdown.report(comparison, options);
  expect(markdown).toContain("| *Article 1* ~~Everyone~~ may be held for ~~72~~ hours &amp; &lt;no&gt; longer. | *Article 3* <ins>Citizens</ins> may be held for <ins>96</ins> hours &amp; &lt;no&gt; longer. | changed and renumbered |");
  expect(markdown).toContain("### Article 2 → –: gone\n");
  expect(markdown).toContain("old &lt;1&gt;.txt → new.txt");
});

describe("html", () => {
  const html = comparisonHtml.report(comparison, { ...options, language: "kk" });

  test("is a page of its own: no script, nothing fetched, all escaped", () => {
    expect(html).toContain("<title>old &lt;1&gt;.txt → new.txt</title>");
    expect(html).not.toMatch(/<script|<link|<img|url\(|https?:|<no>|<1>/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
  });

  test("says its language, and that of each quotation", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="kk">/);
    expect(html).toContain('<dd lang="en">Everyone may be held for 72 hours &amp; &lt;no&gt; longer</dd>');
  });

  test("has a table with heads, and marks that need no colour", () => {
    expect(html).toContain('<td lang="en"><strong>1-бап</strong> <del>Everyone</del> may be held for <del>72</del> hours &amp; &lt;no&gt; longer.</td><td lang="en"><strong>3-бап</strong> <ins>Citizens</ins>');
    expect(html.match(/<th scope="col"/g)).toHaveLength(6);
    expect(html).toContain("del { background: var(--gone); text-decoration: line-through; }");
  });

  test("can be walked by keyboard and by headings: each fragment has its target, and headings skip no level", () => {
    const targets = [...html.matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(["provisions", "summary", "guarantees", "provisions"]);
    for (const id of targets) expect(html).toContain(`id="${id}"`);
    expect([...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join("")).toBe("122233");
  });
});
