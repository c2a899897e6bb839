import type { Act, Provision, Span } from "@charterlint/core";
import { describe, expect, test } from "vitest";
import { act, spanOf } from "../review.fixture.ts";
import { structureAkn } from "./structure-akn.ts";

const main = (given: Act): string => {
  const xml = structureAkn(given);
  return xml.slice(xml.indexOf("</meta>") + 8).replaceAll(/^ {4}/gm, "");
};

/** An act with these provisions at its top; its text is whatever stands in it. */
function actWith(text: string, children: (at: (words: string, nth?: number) => Span) => readonly Provision[], more: Partial<Act> = {}): Act {
  return { ...act, title: { start: 0, end: 0 }, text, root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: children((words, nth) => spanOf(text, words, nth)) }, ...more };
}

describe("an act as Akoma Ntoso", () => {
  test("title, articles, numbers, headings and words", () => {
    expect(main(act)).toBe(`<preface>
  <longTitle>
    <p><docTitle>Act on Online Platforms</docTitle></p>
  </longTitle>
</preface>
<body>
  <article eId="art_1">
    <num>Article 1.</num>
    <heading>Restriction of access</heading>
    <paragraph eId="art_1__para_1">
      <num>1.</num>
      <content>
        <p>The authorised body may block a website.</p>
      </content>
    </paragraph>
    <paragraph eId="art_1__para_2">
      <num>2.</num>
      <content>
        <p>The authorised body may block an account.</p>
      </content>
    </paragraph>
  </article>
  <article eId="art_2">
    <num>Article 2.</num>
    <heading>Appeal</heading>
    <content>
      <p>A decision may be appealed to a court.</p>
    </content>
  </article>
</body>
  </act>
</akomaNtoso>
`);
  });

  test("metadata say what is known: language and country of the numbering; the rest is said to be unknown", () => {
    const xml = structureAkn({ ...act, language: "kk", structure: "kz" });
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<akomaNtoso xmlns="http:\/\/docs.oasis-open.org\/legaldocml\/ns\/akn\/3.0">\n {2}<act name="act" contains="originalVersion">/);
    expect(xml).toContain('<FRBRlanguage language="kaz"/>');
    expect(xml).toContain('<FRBRcountry value="kz"/>');
    expect(xml).toContain('<FRBRauthor href="#unknown"/>');
  });

  test("words before points are the intro, after them the wrap-up, between them a container; noise is a remark", () => {
    const text = "It may: a) do; or b) rest, and then [amended 2031] c) go, by law.";
    const given = actWith(text, (at) => [{
      kind: "note", eId: "n 1", span: at(text),
      children: [at("a) do;"), at("b) rest,"), at("c) go,")].map((span, nth) => ({ kind: "point", num: "abc".charAt(nth), eId: `p_${nth}`, span, head: { start: span.start, end: span.start + 2 }, children: [] })),
    }], { noise: [spanOf(text, "[amended 2031]")] });
    const points = (...ids: number[]): string => ids.map((nth) => `    <point eId="p_${nth}">
      <num>${"abc".charAt(nth)})</num>
      <content>
        <p>${["do;", "rest,", "go,"][nth]}</p>
      </content>
    </point>
`).join("");
    const between = (words: string): string => `    <hcontainer name="text">
      <content>
        <p>${words}</p>
      </content>
    </hcontainer>
`;
    expect(main(given)).toContain(`  <hcontainer eId="n-1" name="note">
    <intro>
      <p>It may:</p>
    </intro>
${points(0)}${between("or")}${points(1)}${between('and then <remark status="editorial">[amended 2031]</remark>')}${points(2)}    <wrapUp>
      <p>by law.</p>
    </wrapUp>
  </hcontainer>
`);
  });

  test("a quoted article stands in the sentence that quotes it; its quotation marks are attributes", () => {
    const text = "Replace by:\n«Article 7\nFelling is free.»;\nand so on.";
    const inner: Provision = { kind: "article", num: "7", eId: "q__art_7", span: spanOf(text, "Article 7\nFelling is free."), head: spanOf(text, "Article 7"), children: [] };
    const xml = main(actWith(text, (at) => [{ kind: "article", eId: "art_1", span: at(text), children: [{ kind: "quotedStructure", eId: "q", span: at("«Article 7\nFelling is free.»;"), children: [inner], role: "quoted" }] }]));
    expect(xml.replaceAll(/\s*\n\s*/g, "")).toContain('<article eId="art_1"><content><p><mod>Replace by:<quotedStructure eId="q" startQuote="«" endQuote="»;"><article eId="q__art_7"><num>Article 7</num><content><p>Felling is free.</p></content></article></quotedStructure></mod></p><p>and so on.</p></content></article>');
  });

  test("preamble with recitals, signature and annex have their elements; what comes first is the cover", () => {
    const text = "Draft\nWhereas:\n(1) Trees grow.\n1. Trees rest.\nThe President\nANNEX\nOaks\nFree.";
    const of = (kind: string, span: Span, rest: Partial<Provision> = {}): Provision => ({ kind, eId: kind, span, children: [], ...rest });
    const xml = main(actWith(text, (at) => [
      of("preamble", at("Whereas:\n(1) Trees grow."), { children: [of("recital", at("(1) Trees grow."), { num: "1", head: at("(1)") })] }),
      of("section", at("1. Trees rest."), { num: "1", head: at("1.") }),
      of("conclusions", at("The President")),
      of("attachment", at("ANNEX\nOaks\nFree."), { head: at("ANNEX\nOaks"), heading: at("Oaks") }),
    ]));
    const flat = xml.replaceAll(/\s*\n\s*/g, "");
    expect(flat).toContain('<coverPage><p>Draft</p></coverPage><preamble eId="preamble"><p>Whereas:</p><recitals><recital eId="recital"><num>(1)</num><p>Trees grow.</p></recital></recitals></preamble><body><section eId="section">');
    expect(flat).toContain('</body><conclusions eId="conclusions"><p>The President</p></conclusions><attachments><attachment eId="attachment"><num>ANNEX</num><heading>Oaks</heading><doc name="attachment"><meta>');
    expect(flat).toContain("<mainBody><p>Free.</p></mainBody></doc></attachment></attachments></act>");
  });

  test("words are escaped, and what XML can't hold becomes a space; an act without provisions has a body all the same", () => {
    expect(main(actWith('A<b> & "c"\u0001\ud800 d', () => []))).toContain("<p>A&lt;b&gt; &amp; &quot;c&quot;   d</p>");
    expect(main(actWith("", () => []))).toContain('<hcontainer name="text">');
  });
});
