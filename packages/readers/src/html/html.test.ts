import type { Act } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { outline, read as readText } from "../testing/outline.ts";
import { readHtml } from "./read-html.ts";

const CONTEXT = { structures: {}, languages: {} };

async function read(html: string | Uint8Array): Promise<Act> {
  const { act, problems } = await readHtml({ name: "act.html", bytes: typeof html === "string" ? new TextEncoder().encode(html) : html }, CONTEXT);
  expect(problems).toEqual([]);
  return act as Act;
}

/** Its lines; noise in braces. */
function shown({ text, noise }: Act): string[] {
  let marked = text;
  for (const { start, end } of [...noise].reverse()) marked = `${marked.slice(0, start)}{${marked.slice(start, end)}}${marked.slice(end)}`;
  return marked.trimEnd().split("\n");
}

describe("blocks become lines", () => {
  test.each<[string, string, readonly string[]]>([
    ["headings and paragraphs", "<h1>The  Records\n Act</h1><p>Every <b>holder</b> shall\nkeep records.</p>", ["The Records Act", "Every holder shall keep records."]],
    ["links and entities", `<p>See <a href="/a">article&nbsp;5</a> &laquo;On records&raquo; &#8212; re&shy;cords</p>`, ["See article\u00a05 «On records» — records"]],
    ["a line broken by hand", "<p>One sentence.<br>Another one<br/>goes on</p>", ["One sentence.", "Another one", "goes on"]],
    ["a list with numbers", "<p>He may:</p><ol><li>ask;</li><li>answer.</li></ol>", ["He may:", "1. ask;", "2. answer."]],
    ["start, type, value", `<ol type="a" start="3"><li>ask;</li><li value="27">answer;</li><li>keep</li></ol>`, ["c. ask;", "aa. answer;", "ab. keep"]],
    ["Roman, reversed", `<ol type="I" reversed><li>ask;</li><li>answer</li></ol>`, ["II. ask;", "I. answer"]],
    ["a list in a list counts anew", `<ol><li>ask:<ol style="list-style-type: lower-roman"><li>one;</li><li>two</li></ol></li><li>answer</li></ol>`, ["1. ask:", "i. one;", "ii. two", "2. answer"]],
    ["numbers that are typed stay alone", "<ol><li>1) ask;</li><li>2) answer</li></ol><ul><li>- keep</li><li>give</li></ul>", ["1) ask;", "2) answer", "- keep", "• give"]],
    ["rows and cells", "<table><tr><th>Fee</th><th>Sum</th></tr><tr><td>Copy</td><td>10</td></tr></table><p>End of it.</p>", ["Fee", "Sum", "Copy", "10", "End of it."]],
    ["a number in a cell of its own", "<table><tr><td><p>(a)</p></td><td><p>ask the holder;</p></td></tr><tr><td>–</td><td>keep records</td></tr></table>", ["(a) ask the holder;", "– keep records"]],
    ["Akoma Ntoso as spans", `<section class="akn-section"><h3>1. Records</h3><span class="akn-p">He may—</span><span class="akn-item"><span class="akn-num">(a)</span><span class="akn-p">ask</span></span></section>`, ["1. Records", "He may—", "(a) ask"]],
    ["marks of footnotes", `<p>A holder<sup><a href="#n1">1</a></sup> keeps 5 m<sup>2</sup>, article 22<sup>1</sup>, the 1<sup>st</sup> day.</p><div id="footnote1"><p>1. As amended.</p></div>`, ["A holder{¹} keeps 5 m², article 22-1, the 1st day.", "{1. As amended.}"]],
    ["what nobody sees", `<p>Kept<span style="display:none"> hidden</span><span hidden> too</span><del> gone</del>.</p><script>var a = "<p>no</p>"</script><style>p {}</style><noscript>no</noscript><!-- no -->`, ["Kept."]],
    ["tags that nobody closed", "<p>One<p>Two<table><tr><td>Three<td>Four</table><li>Five", ["One", "Two", "Three", "Four", "Five"]],
    ["empty elements of XHTML", `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="a"/></head><body><p>Kept<a id="x"/> all.</p></body></html>`, ["Kept all."]],
  ])("%s", async (_, html, lines) => {
    expect(shown(await read(html))).toEqual(lines);
  });
});

const ARTICLES = `<h1>О записях</h1><p>Статья 1. Хранение</p><p>1. Владелец хранит записи, которые он создал или получил, и отвечает за их сохранность.</p><p>2. Орган отвечает на запросы граждан в срок, который установлен.</p>`;

describe("what is the page's and not the act's", () => {
  test.each<[string, string]>([
    ["menus, forms, asides, header and footer", `<header><a href="/">Портал</a></header><nav><ul><li><a href="/a">Законы</a></ul></nav><form><input><p>Поиск</p></form>${ARTICLES}<aside>Новости</aside><footer>© 2026</footer>`],
    ["main", `<div>Портал законов</div><main>${ARTICLES}</main><div>Мы в сетях</div>`],
    ["a form around the whole page", `<form action="/">${ARTICLES}</form>`],
    ["the element with nearly all of the text", `<div class="logo">Портал</div><div><div class="x">Дата: сегодня</div><div id="text">${ARTICLES}</div></div>`],
    ["lists of links", `<div><a href="/1">Первый акт</a><a href="/2">Второй акт</a><a href="/3">Третий акт</a></div><div>${ARTICLES}</div>`],
    ["menus by their names", `<div class="left-menu">Законы Указы</div><div id="breadcrumbs">Главная</div><div>${ARTICLES}</div>`],
  ])("%s", async (_, page) => {
    const lines = shown(await read(`<!doctype html><html><head><title>Портал</title></head><body>${page}</body></html>`));
    expect([lines.length, lines[0], lines[1]]).toEqual([4, "О записях", "Статья 1. Хранение"]);
  });
});

test("the tree is that of the same act as text, and each line has its element", async () => {
  const act = await read(`<html><body><div>${ARTICLES.replace("<p>1.", `<p id="z5">1.`)}</div></body></html>`);
  expect(outline(act).map((line) => line.slice(0, 32))).toEqual(["act: О записях", "art_1 «Хранение»", "  art_1__para_1: Владелец хранит", "  art_1__para_2: Орган отвечает "]);
  expect(act.places?.map(({ element }) => element)).toEqual(["/html/body/div/h1[1]", "/html/body/div/p[1]", "z5", "/html/body/div/p[3]"]);
});

test("preformatted pages break their lines at a page's width", async () => {
  const text = "SECTION 1. SHORT TITLE.\n\n    This Act may be cited as the Records Act of 2026, and every holder\nof records shall keep them for the public.\n\nSEC. 2. RECORDS.\n\n    Every holder shall answer.\n";
  const act = await read(`<html><body><pre>\n${text}</pre></body></html>`);
  expect(outline(act)).toEqual(outline(readText(text, "act.txt")));
  expect(outline(act).at(-1)).toContain("Every holder shall answer.");
});

const cyrillic = (text: string): number[] => [...text].map((char) => { const code = char.codePointAt(0) ?? 0; return code >= 0x410 ? code - 0x410 + 0xc0 : code; });

test.each<[string, number[]]>([
  ["windows-1251 by meta", cyrillic(`<meta charset="windows-1251"><p>Владелец хранит записи.</p>`)],
  ["windows-1251 where meta says otherwise", cyrillic(`<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>Владелец хранит записи.</p>`)],
  ["UTF-8 where meta says otherwise", [...new TextEncoder().encode(`<meta charset="windows-1251"><p>Владелец хранит записи.</p>`)]],
  ["UTF-8 with a damaged byte in a comment", [...new TextEncoder().encode(`<!-- `), 0xff, ...new TextEncoder().encode(` --><p>Владелец хранит записи.</p>${" ".repeat(100)}`)]],
  ["UTF-16 with a mark", [0xff, 0xfe, ...[...`<p>Владелец хранит записи.</p>`].flatMap((char) => { const code = char.charCodeAt(0); return [code & 255, code >> 8]; })]],
  ["KOI8-R by meta", [...cyrillic(`<meta charset="koi8-r"><p>`), 0xf7, 0xcc, 0xc1, 0xc4, 0xc5, 0xcc, 0xc5, 0xc3, ...cyrillic(" "), 0xc8, 0xd2, 0xc1, 0xce, 0xc9, 0xd4, ...cyrillic(" "), 0xda, 0xc1, 0xd0, 0xc9, 0xd3, 0xc9, 0x2e]],
])("letters: %s", async (_, bytes) => {
  expect(shown(await read(Uint8Array.from(bytes)))).toEqual(["Владелец хранит записи."]);
});
