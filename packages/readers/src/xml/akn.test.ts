import { describe, expect, test } from "vitest";
import { outline, provisions } from "../testing/outline.ts";
import { aknAct, noiseOf, placesOf, readAct } from "./xml.fixture.ts";

describe("Akoma Ntoso", () => {
  test("chapters, articles, paragraphs and points with their own eIds; lists without an id are no provisions", () => {
    const act = readAct(aknAct(`
      <preface><longTitle><p>Act on <docTitle>Public Gardens</docTitle></p></longTitle><p>No. 7 of 2031</p></preface>
      <preamble eId="preamble"><formula name="enacting"><p>The Assembly enacts:</p></formula>
        <recitals eId="recs"><intro><p>Whereas:</p></intro><recital eId="rec_1"><num>(1)</num><p>Gardens are common.</p></recital></recitals></preamble>
      <body><chapter eId="chp_1"><num>CHAPTER I</num><heading>General</heading>
        <article eId="art_1"><num>Article 1</num><heading>Definitions</heading>
          <content><p>In this Act “garden” means land.</p></content></article>
        <article eId="art_2-1"><num>Article 2-1.</num><heading>Opening <i>hours</i></heading>
          <paragraph eId="art_2-1__para_1"><num>1.</num>
            <list><intro><p>The keeper may close a garden</p></intro>
              <point eId="art_2-1__para_1__point_a"><num>(a)</num><content><p>in storms;</p></content></point>
              <point eId="art_2-1__para_1__point_b"><num>(b)</num><content><p>at night,</p></content></point>
              <wrapUp><p>and shall say why.</p></wrapUp></list></paragraph>
        </article></chapter></body>
      <conclusions><p>Done at Orchard, 1 May 2031.</p></conclusions>`));
    expect(outline(act)).toEqual([
      "preface (preamble): Act on Public Gardens No. 7 of 2031",
      "preamble (preamble): The Assembly enacts:",
      "  recs: Whereas:",
      "    rec_1: Gardens are common.",
      "chp_1 «General»",
      "  art_1 (definitions) «Definitions»: In this Act “garden” means land.",
      "  art_2-1 «Opening hours»",
      "    art_2-1__para_1: The keeper may close a garden … and shall say why.",
      "      art_2-1__para_1__point_a: in storms;",
      "      art_2-1__para_1__point_b: at night,",
      "conclusions (signature): Done at Orchard, 1 May 2031.",
    ]);
    expect(act.text).toContain("CHAPTER I General\nArticle 1 Definitions\nIn this Act");
    expect(act.text).toContain("1. The keeper may close a garden\n(a) in storms;\n(b) at night,\nand shall say why.");
    expect(act.text).not.toContain("kept out");
    expect(provisions(act).map(({ kind, num }) => `${kind} ${num ?? "-"}`)).toEqual([
      "preface -", "preamble -", "recitals -", "recital 1", "chapter I", "article 1", "article 2-1", "paragraph 1", "point a", "point b", "conclusions -",
    ]);
    expect(act.title && act.text.slice(act.title.start, act.title.end)).toBe("Public Gardens");
    expect(act.format).toBe("akn");
  });

  test("eIds are made by the convention where they are missing, and unique where the source gives one twice", () => {
    const act = readAct(aknAct(`<body>
      <part><num>PART ONE</num><section><num>1.</num><subsection><num>(1)</num><content><p>A.</p></content></subsection></section></part>
      <part eId="x"><num>PART II</num><section eId="sec_9"><num>2.</num><content><p>B.</p></content></section>
        <section eId="sec_9"><num>3.</num><paragraph><content><p>C.</p></content></paragraph><paragraph><content><p>D.</p></content></paragraph></section></part>
      <hcontainer name="schedule"><num>SCHEDULE</num><section><num>1.</num><content><p>E.</p></content></section></hcontainer></body>`));
    expect(outline(act)).toEqual([
      "part_ONE", "  sec_1", "    sec_1__subsec_1: A.",
      "x", "  sec_9: B.", "  sec_9_2", "    sec_9_2__paragraph_1: C.".replace("paragraph", "para"), "    sec_9_2__para_2: D.",
      "att_1 (annex)", "  att_1__sec_1: E.",
    ]);
  });

  test("versions 1.0 and 2.0 have `id`; any prefix and namespace will do", () => {
    const act = readAct(`<a:akomaNtoso xmlns:a="http://www.akomantoso.org/1.0"><a:act><a:meta/><a:body><a:section id="sec4"><a:num>4</a:num><a:heading>Fees</a:heading>
      <a:content><a:p>None.</a:p></a:content></a:section></a:body></a:act></a:akomaNtoso>`);
    expect(outline(act)).toEqual(["sec4 «Fees»: None."]);
  });

  test("footnotes move to the end of their paragraph; they, contents and editors' remarks are noise", () => {
    const act = readAct(aknAct(`<preface><toc><tocItem level="1" href="#art_1">Article 1 Trees</tocItem></toc></preface><body><article eId="art_1"><num>Article 1</num>
      <content><p>A tree<authorialNote marker="1"><p>As in the Tree Code.</p></authorialNote> may be felled <remark>[amended]</remark></p><p>by its owner.</p></content></article></body>`));
    expect(noiseOf(act)).toEqual(["Article 1 Trees", "[amended]", "As in the Tree Code."]);
    expect(outline(act)).toContain("art_1: A tree may be felled … by its owner.");
    expect(act.text).toContain("A tree may be felled [amended]\nAs in the Tree Code.\nby its owner.");
  });

  test("quoted articles have a tree of their own; quotation marks of attributes are shown", () => {
    const act = readAct(aknAct(`<body><article eId="art_1"><num>Article 1</num><content><p><mod>After <quotedText startQuote="«" endQuote="»">tree</quotedText> insert:
      <quotedStructure eId="q" startQuote="«" endQuote="»"><article eId="q__art_7"><num>Article 7</num><content><p>Felling is free.</p></content></article></quotedStructure>.</mod></p></content></article></body>`));
    expect(act.text).toBe("Article 1\nAfter «tree» insert:\n«Article 7\nFelling is free.»\n.");
    expect(outline(act)).toEqual(["art_1: After «tree» insert: … .", "  q (quoted): « … »", "    q__art_7: Felling is free."]);
  });

  test("tables, line breaks and lists that number themselves", () => {
    const act = readAct(aknAct(`<body><article eId="a"><num>Art. 1</num><content><p>Fees:<br/>all.</p><table><tr><th><p>Tree</p></th><th>Fee</th></tr><tr><td>Oak</td><td><p>5</p></td></tr></table>
      <ol symbol="a)"><li>first;</li><li>second.</li></ol></content></article></body>`));
    expect(act.text).toBe("Art. 1\nFees:\nall.\nTree\tFee\nOak\t5\na) first;\nb) second.");
    expect(outline(act)).toEqual(["a: Fees: all. Tree Fee Oak 5", "  a__item_a: first;", "  a__item_b: second."]);
  });

  test("annexes follow, with a preface of their own as their heading", () => {
    const act = readAct(aknAct(`<body><article eId="art_1"><num>1</num><content><p>See the annex.</p></content></article></body>
      <attachments><attachment eId="att_1"><heading>Annex</heading><doc name="annex"><meta/><preface><p>Species</p></preface><mainBody><paragraph><num>1.</num><content><p>Oaks.</p></content></paragraph></mainBody></doc></attachment></attachments>`));
    expect(outline(act)).toEqual(["art_1: See the annex.", "att_1 (annex) «Annex»: Species", "  att_1__para_1: Oaks."]);
  });

  test("each stretch of the text tells its element: the id, else the path", () => {
    const act = readAct(aknAct(`<body><article eId="art_1"><num>Article 1</num><content><p>One.</p><p>Two.</p></content></article></body>`));
    expect(placesOf(act)).toEqual([
      "/akomaNtoso/act/body/article/num: Article 1",
      "/akomaNtoso/act/body/article/content/p[1]: One.",
      "/akomaNtoso/act/body/article/content/p[2]: Two.",
    ]);
  });
});
