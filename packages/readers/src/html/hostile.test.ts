import { expect, test } from "vitest";
import { readHtml } from "./read-html.ts";

const CONTEXT = { structures: {}, languages: {} };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "empty"],
  ["a page that a script fills", bytes(`<html><body><div id="app"></div><noscript>Please enable scripts</noscript><script>start()</script></body></html>`), "no-text"],
  ["a PDF", bytes("%PDF-1.7\n1 0 obj"), "wrong-type"],
  ["an archive", bytes("PK\u0003\u0004 word/document.xml"), "wrong-type"],
  ["a web archive", bytes("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html><p>Words</p></html>"), "wrong-type"],
  ["ten thousand elements in each other", bytes(`${"<div>".repeat(10_000)}words`), "too-deep"],
  ["ten thousand fonts in each other", bytes(`${Array.from({ length: 10_000 }, (_, at) => `<font size=${at}><p>`).join("")}words`), "too-deep"],
  ["bytes of no text", Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7) % 31), "not-text"],
])("%s is told in a sentence", async (_, given, code) => {
  const { act, problems } = await readHtml({ name: "act.html", bytes: given }, CONTEXT);
  expect(act).toBeUndefined();
  expect(problems.map((problem) => [problem.severity, problem.code, problem.file])).toEqual([["error", code, "act.html"]]);
  expect(problems[0]?.message).toMatch(/^[A-Z].{20,}\.$/u);
});

test("plain text is read, with a warning", async () => {
  const { act, problems } = await readHtml({ name: "act.html", bytes: bytes("1. Every holder shall keep its records.") }, CONTEXT);
  expect([act?.text, problems.map(({ code }) => code)]).toEqual(["1. Every holder shall keep its records.", ["wrong-extension"]]);
});

test("bytes changed or cut off never make it fail, and every span is a range of the text", async () => {
  const whole = bytes(`<html><head><meta charset="utf-8"><title>T</title></head><body><nav><a href="/">Home</a></nav><main><h1>Act</h1><table><tr><td>(a)</td><td>ask<sup>1</sup><br>more</td></tr></table><ol start=2><li>one</li><li><pre>two\n  three</pre></li></ol></main></body></html>`);
  let seed = 11;
  const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  for (let round = 0; round < 200; round++) {
    const mutant = round % 2 === 0 ? whole.slice(0, next(whole.length)) : whole.slice();
    for (let change = 0; round % 2 === 1 && change < 6; change++) mutant[next(mutant.length)] = next(256);
    const { act, problems } = await readHtml({ name: "act.html", bytes: mutant }, CONTEXT);
    expect(act !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
    let last = 0;
    for (const { start, end } of act?.places ?? []) {
      expect(start >= last && end > start && end <= (act?.text.length ?? 0)).toBe(true);
      last = end;
    }
  }
});
