import type { Act, Provision, Review } from "@charterlint/core";
import { finding, review, spanOf } from "./review.fixture.ts";

/** What somebody may write into a bill, or call a file, to reach through a report at its reader. */
export const hostileWords: readonly (readonly [name: string, words: string])[] = [
  ["an element", `<img src=x onerror=alert(1)><script>alert(2)</script>`],
  ["the end of a script", `</script></style></title><svg onload=alert(1)>`],
  ["the end of an attribute", `" onmouseover="alert(1)" x='`],
  ["the end of CDATA", `]]><failure message="x"/><!--`],
  ["entities", `&lt;b&gt; &#60;script&#62; &unknown; &amp;amp;`],
  ["a terminal's codes", `\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J`],
  ["a workflow command", `::error file=x,line=1::pwned`],
  ["a workflow command on a line of its own", `x\n::error file=x::pwned\r::set-output name=a::b`],
  ["a formula", `=cmd|' /C calc'!A0`],
  ["formulas behind white space", `\t=HYPERLINK("http://x","y")\r@SUM(1)`],
  ["a quotation mark and a line", `a","b"\r\n=1+1`],
  ["percent and escapes", `100%25 %0A::error::x \\u0041 {0} {{1}} [text](javascript:alert(1))`],
  ["controls", `a\u0000b\u0008c\u000bd\u001ff\u007fg\u0085h`],
  ["half a surrogate pair", `a\ud800b\udfffc`],
  ["ends of lines that JavaScript knows", `a\u2028b\u2029c`],
  ["turned writing", `a\u202ebcd\u202c\u2066e\u2069`],
  ["what is no character", `a\ufffeb\uffffc\ufeffd`],
  ["a prototype's name", `__proto__ constructor toString`],
  ["Markdown", "`code` **bold** | cell | # head <b>"],
  ["a template", "${alert(1)} {{alert(1)}} <%= 1 %> $& $1 $`"],
];

/** A review of a bill that says `words` wherever a bill, a file or a waiver can say something. */
export function hostileReview(words: string): Review {
  const text = `${words}\nArticle 1. ${words} A\n1. ${words} block ${words}\n2. Plain.`;
  const paragraph: Provision = { kind: "paragraph", num: words, eId: `art_1__para_${words}`, span: { start: spanOf(text, "\n1. ").start + 1, end: text.indexOf("\n2. Plain") }, children: [] };
  const article: Provision = {
    kind: "article", num: "1", eId: "art_1", span: { start: spanOf(text, "Article 1").start, end: text.length },
    head: { start: spanOf(text, "Article 1").start, end: paragraph.span.start - 1 }, heading: { start: spanOf(text, "Article 1. ").end, end: paragraph.span.start - 1 }, children: [paragraph],
  };
  const act: Act = { text, language: "en", title: { start: 0, end: words.length }, root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [article] }, noise: [], format: "text" };
  const span = { start: text.lastIndexOf(" block ") + 1, end: text.lastIndexOf(" block ") + 6 };
  const found = { concept: words, scope: "act", eId: "art_1", label: words, span: { start: 0, end: words.length }, text: words } as const;
  const said = { provision: paragraph, span, question: `Who ${words}?`, finding: words, proposal: words, evidence: [{ what: "action", concept: words, span, text: words } as const], fingerprint: "f" };
  const link = { id: words, authority: words, instrument: words, article: words, force: "text", text: words, verified: true } as const;
  return review([
    finding({ ...said, principles: [link], safeguards: { wanted: [[words]], searched: ["act"], found: [found] } }),
    finding({ ...said, rule: `pack/${words}`, check: words, status: "waived", waiver: { kind: "waiver", author: words, reason: words, until: "2027-01-01" } }),
    finding({ ...said, rule: "pack/cured", status: "cured", severity: "info" }),
  ], {
    act,
    source: { file: `${words}.txt`, id: words },
    tags: [{ provision: paragraph, theme: words, score: 0.9, evidence: [] }],
    problems: [{ severity: "warning", code: "odd", message: words, file: words, line: 1 }],
    policy: { asOf: "2026-11-22", authorities: [words], packs: [words] },
  });
}
