// Hostile plain texts, lists of texts, web pages and XML.
import { packed, swelling, zipFile } from "./zip-file.mjs";

const MB = 1024 * 1024;
const AKN = (inner) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="a">${inner}</act></akomaNtoso>`;
const article = (words) => `<body><article eId="art_1"><num>Article 1</num><content><p>${words}</p></content></article></body>`;
const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 10 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? "" : at - 1};`.repeat(10)}">`).join("")}]>`;
const RUSSIAN = "Статья 1. Доступ\n1. Каждый имеет право на доступ к реестру.\nСтатья 2. Отказ\n1. Отказ обжалуется в суд.\n";
const windows1251 = (text) => Buffer.from(Array.from(text, (char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : char.charCodeAt(0) - 0x410 + 0xc0)));
const noise = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 7)) % 256));

/** Small files that are as they should be. */
export const honestTexts = {
  txt: [Buffer.from(RUSSIAN), Buffer.from(RUSSIAN, "utf16le"), windows1251(RUSSIAN)],
  md: [Buffer.from(`---\ntitle: Act\n---\n# Act\n\n**Article 1.** Access\n\n> 1. Everyone\n\n- a\n- b\n<!-- note -->\n`)],
  jsonl: [Buffer.from(`${JSON.stringify({ id: "a", text: RUSSIAN, language: "ru" })}\n${JSON.stringify({ id: "b", text: "Article 1. Access" })}\n`)],
  html: [Buffer.from(`<!doctype html><html><head><meta charset="utf-8"><title>Act</title></head><body><nav><a href="/">Home</a></nav><main><h1>Act</h1><table><tr><td>(a)</td><td>ask<sup>1</sup><br>more</td></tr></table><ol start=2 type=i><li>one<li>two</ol><pre>Article 1\n  x</pre></main></body></html>`)],
  xml: [Buffer.from(AKN(`<preface><longTitle><p>Act &mdash; 1</p></longTitle></preface>${article("Words <authorialNote><p>n</p></authorialNote><mod><quotedStructure><article eId=\"art_2\"><num>2</num></article></quotedStructure></mod><!-- c --><![CDATA[x]]>")}`)), Buffer.from(`<bill><legis-body><section id="s1"><enum>1.</enum><header>Title</header><text>Words.</text><quoted-block><section><enum>2.</enum></section></quoted-block></section></legis-body></bill>`)],
  leg: [zipFile([packed("bill.xml", AKN(article("Words")))])],
};

export const textFiles = {
  "line-of-50mb.txt": () => Buffer.from("word ".repeat(10 * MB)),
  "letters-of-50mb.txt": () => Buffer.alloc(50 * MB, "x"),
  "short-lines-of-50mb.txt": () => Buffer.from("1. a\n".repeat(10 * MB)),
  "short-lines-of-20mb.txt": () => Buffer.from("1. a\n".repeat(4 * MB)),
  "blank-lines-of-20mb.txt": () => Buffer.from("a\n\n".repeat(7 * MB)),
  "line-of-20mb.txt": () => Buffer.from("word ".repeat(4 * MB)),
  "brackets-of-20mb.txt": () => Buffer.from("(".repeat(20 * MB)),
  "points-of-20mb.txt": () => Buffer.from("(a) x; (b) y; (1) z; ".repeat(MB)),
  "empty.txt": () => Buffer.alloc(0),
  "white-space.txt": () => Buffer.alloc(MB, " "),
  "bytes.txt": () => noise,
  "utf-16-le.txt": () => Buffer.from(RUSSIAN, "utf16le"),
  "utf-16-be.txt": () => Buffer.from(`\ufeff${RUSSIAN}`, "utf16le").swap16(),
  "windows-1251.txt": () => windows1251(RUSSIAN),
  "utf-8-with-a-bad-byte.txt": () => Buffer.concat([Buffer.from(RUSSIAN), Buffer.from([0xd0, 0x0a]), Buffer.from(RUSSIAN)]),
  "cut-in-a-letter.txt": () => Buffer.from(RUSSIAN).subarray(0, 21),
  "short-lines-of-50mb.md": () => Buffer.from("# a\n".repeat(12 * MB)),
  "line-of-50mb.md": () => Buffer.from("**a ".repeat(12 * MB)),
  "fences-of-20mb.md": () => Buffer.from("```\n> a\n".repeat(2 * MB)),
  "empty.md": () => Buffer.alloc(0),
  "line-of-50mb.jsonl": () => Buffer.from(JSON.stringify({ id: "a", text: "word ".repeat(10 * MB) })),
  "line-without-end.jsonl": () => Buffer.alloc(300 * MB, "x"),
  "bad-lines-of-50mb.jsonl": () => Buffer.from("{]\n".repeat(16 * MB)),
  "brackets-10000-deep.jsonl": () => Buffer.from(`${"[".repeat(1_000_000)}\n${JSON.stringify({ id: "b", text: "Article 1. x" })}\n`),
  "cut.jsonl": () => Buffer.from('{"id":"a","text":"Article 1. x"}\n{"id":"b","te'),
  "empty.jsonl": () => Buffer.alloc(0),
  "elements-10000-deep.html": () => Buffer.from(`${"<div>".repeat(10_000)}words`),
  "fonts-100000.html": () => Buffer.from("<b><font><p>".repeat(100_000)),
  "tables-10000-deep.html": () => Buffer.from("<table><tr><td>".repeat(10_000)),
  "cells-outside-tables.html": () => Buffer.from(`<table>${"<b>x<i>y".repeat(200_000)}`),
  "line-of-50mb.html": () => Buffer.from(`<p>${"word ".repeat(10 * MB)}`),
  "short-paragraphs-of-50mb.html": () => Buffer.from("<p>x".repeat(12 * MB)),
  "attribute-of-50mb.html": () => Buffer.from(`<p class="${"a ".repeat(25 * MB)}">Article 1. x`),
  "attributes-1000000.html": () => Buffer.from(`<p ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=1`).join(" ")}>Article 1. x`),
  "comment-of-50mb.html": () => Buffer.from(`<!--${"x".repeat(50 * MB)}--><p>Article 1. x`),
  "entities-of-20mb.html": () => Buffer.from(`<p>${"&amp;".repeat(4 * MB)}`),
  "list-from-two-billion.html": () => Buffer.from(`<ol start="2147483647" type="i">${"<li>x".repeat(1000)}</ol>`),
  "cut.html": () => Buffer.from("<html><body><p>Article 1. Access</p><p>1. Every"),
  "empty.html": () => Buffer.alloc(0),
  "laughs.xml": () => Buffer.from(laughs + AKN(article("&a9;"))),
  "outside-entity.xml": () => Buffer.from(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${AKN(article("&x;"))}`),
  "outside-document-type.xml": () => Buffer.from(`<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">${AKN(article("Article."))}`),
  "elements-10000-deep.xml": () => Buffer.from(AKN("<p>".repeat(10_000))),
  "comment-of-16mb.xml": () => Buffer.from(`${AKN("").slice(0, -19)}<!--${"x".repeat(16 * MB - 1000)}-->${article("x")}</act></akomaNtoso>`),
  "line-of-16mb.xml": () => Buffer.from(AKN(article("word ".repeat(3.1 * MB)))),
  "attribute-of-16mb.xml": () => Buffer.from(AKN(`<p a="${"x".repeat(16 * MB - 1000)}"/>`)),
  "document-type-of-16mb.xml": () => Buffer.from(`<!DOCTYPE a [<!--${"x".repeat(16 * MB - 1000)}-->]>${AKN(article("x"))}`),
  "instruction-of-16mb.xml": () => Buffer.from(`<?a ${"x".repeat(16 * MB - 1000)}?>${AKN(article("x"))}`),
  "cdata-of-16mb.xml": () => Buffer.from(AKN(article(`<![CDATA[${"x".repeat(16 * MB - 1000)}]]>`))),
  "elements-290000.xml": () => Buffer.from(AKN(`<body>${"<section><num>1</num><p>x</p></section>".repeat(96_000)}</body>`)),
  "elements-1000000.xml": () => Buffer.from(AKN("<p/>".repeat(1_000_000))),
  "attributes-500000.xml": () => Buffer.from(AKN(`<p ${Array.from({ length: 500_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`)),
  "same-ids-50000.xml": () => Buffer.from(AKN(`<body>${'<section eId="s"><num>1</num><p>x</p></section>'.repeat(50_000)}</body>`)),
  "line-of-60mb.xml": () => Buffer.from(AKN(article("word ".repeat(12 * MB)))),
  "cut.xml": () => Buffer.from(AKN(article("Words")).slice(0, 150)),
  "bad-utf-8.xml": () => Buffer.concat([Buffer.from("<akomaNtoso><act>"), noise]),
  "empty.xml": () => Buffer.alloc(0),
  "bomb-1gb.leg": () => zipFile([swelling("bill.xml", 1024)]),
  "bomb-in-a-bomb.leg": () => zipFile([packed("inner.leg", zipFile([swelling("bill.xml", 1024)]))]),
  "100-files-of-90mb.leg": () => zipFile(Array.from({ length: 100 }, (_, at) => swelling(`${at}.xml`, 90, { before: "<akomaNtoso>", after: "</akomaNtoso>" }))),
  "60000-entries.leg": () => zipFile(Array.from({ length: 60_000 }, (_, at) => packed(`${at}.xml`, "<akomaNtoso/>"))),
  "laughs.leg": () => zipFile([packed("bill.xml", laughs + AKN(article("&a9;")))]),
  "cut.leg": () => zipFile([packed("bill.xml", AKN(article("x")))]).subarray(0, 200),
  "empty.leg": () => Buffer.alloc(0),
};
