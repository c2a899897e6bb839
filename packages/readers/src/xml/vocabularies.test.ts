import { describe, expect, test } from "vitest";
import { outline } from "../testing/outline.ts";
import { placesOf, readAct, readWords } from "./xml.fixture.ts";

describe("USLM", () => {
  const bill = `<bill xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/"><meta><dc:title>kept out</dc:title></meta>
    <preface><congress>140th CONGRESS</congress><dc:title>To free trees.</dc:title></preface>
    <main><longTitle><docTitle>A BILL</docTitle><officialTitle>To free trees.</officialTitle></longTitle><enactingFormula>Be it enacted,</enactingFormula>
    <title identifier="/us/bill/140/hr/1/tI"><num value="I">TITLE I—</num><heading>TREES</heading>
    <section identifier="/us/bill/140/hr/1/tI/s1"><num value="1">SEC. 1. </num><heading>SHORT TITLE.</heading><content>This is the “<shortTitle>Tree Act</shortTitle>”.</content></section>
    <section identifier="/us/bill/140/hr/1/tI/s2"><num value="2">SEC. 2. </num><heading>FELLING.</heading>
      <subsection><num value="a">(a) </num><heading>In general.—</heading><chapeau>No person may—</chapeau>
        <paragraph><num value="1">(1) </num><content>fell a tree; or</content></paragraph><paragraph><num value="2">(2) </num><content>bark one,</content></paragraph>
        <continuation>at night.</continuation></subsection>
      <subsection><num value="b">(b) </num><content>The Code is amended by adding: <quotedContent><section><num value="9">“9. </num><content>Rest.”.</content></section></quotedContent></content></subsection></section></title></main></bill>`;

  test("sections with chapeau and continuation; quoted sections; numbers of attributes; eIds are made", () => {
    const act = readAct(bill);
    expect(outline(act)).toEqual([
      "preface (preamble): 140th CONGRESS To free trees. A BILL To free trees.",
      "preamble (preamble): Be it enacted,",
      "title_I «TREES»",
      "  sec_1 «SHORT TITLE.»: This is the “Tree Act”.",
      "  sec_2 «FELLING.»",
      "    sec_2__subsec_a «In general.—»: No person may— … at night.",
      "      sec_2__subsec_a__para_1: fell a tree; or",
      "      sec_2__subsec_a__para_2: bark one,",
      "    sec_2__subsec_b: The Code is amended by adding:",
      "      sec_2__subsec_b__qstr_1 (quoted)",
      "        sec_2__subsec_b__qstr_1__sec_9: Rest.”.",
    ]);
    expect(act.format).toBe("uslm");
    expect(act.title && act.text.slice(act.title.start, act.title.end)).toBe("To free trees.");
    expect(placesOf(act)).toContain("/bill/main/title/section[1]/num: SEC. 1.");
  });
});

describe("US bill XML", () => {
  test("enumerators, headers and texts; quotation marks are shown, the full stop after them", () => {
    const act = readAct(`<!DOCTYPE bill PUBLIC "-//US Congress//DTDs/bill.dtd//EN" "bill.dtd"><bill><metadata>out</metadata><form><legis-num>H. R. 1</legis-num><official-title>To free trees.</official-title></form>
      <legis-body><section id="H1"><enum>1.</enum><header>Definition</header><text>In this Act, <quote>tree</quote> means any tree.</text></section>
      <section id="H2"><enum>2.</enum><header>Code</header><subsection><enum>(a)</enum><text>The Code is amended by adding:</text>
        <quoted-block><section><enum>7.</enum><text>Trees rest</text></section><after-quoted-block>.</after-quoted-block></quoted-block></subsection></section></legis-body></bill>`);
    expect(act.text).toContain("“tree” means");
    expect(act.text).toContain("“7. Trees rest”.");
    expect(outline(act)).toEqual([
      "preface (preamble): H. R. 1 To free trees.",
      "sec_1 (definitions) «Definition»: In this Act, “tree” means any tree.",
      "sec_2 «Code»",
      "  sec_2__subsec_a: The Code is amended by adding:",
      "    sec_2__subsec_a__qstr_1 (quoted): “ … ”.",
      "      sec_2__subsec_a__qstr_1__sec_7: Trees rest",
    ]);
  });
});

describe("Formex", () => {
  test("recitals, divisions by their words, articles, paragraphs, lists and notes", () => {
    const act = readAct(`<ACT><BIB.INSTANCE><LG.DOC>EN</LG.DOC></BIB.INSTANCE><TITLE><TI><P>Regulation on trees</P></TI></TITLE>
      <PREAMBLE><GR.VISA><VISA>Having regard to the Treaty<NOTE><P>OJ 1.</P></NOTE>,</VISA></GR.VISA><GR.CONSID><CONSID><NP><NO.P>(1)</NO.P><TXT>Trees grow.</TXT></NP></CONSID></GR.CONSID></PREAMBLE>
      <ENACTING.TERMS><DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>Scope</P></STI></TITLE>
        <ARTICLE IDENTIFIER="001"><TI.ART>Article 1</TI.ART><STI.ART><P>Rest</P></STI.ART>
          <PARAG><NO.PARAG>1.</NO.PARAG><ALINEA><P>Member States shall:</P><LIST TYPE="alpha"><ITEM><NP><NO.P>(a)</NO.P><TXT>wait;</TXT></NP></ITEM><ITEM><NP><NO.P>(b)</NO.P><TXT>see.</TXT></NP></ITEM></LIST></ALINEA></PARAG>
          <PARAG><NO.PARAG>2.</NO.PARAG><ALINEA>The word <QUOT.START CODE="2018"/>tree<QUOT.END CODE="2019"/> stays.</ALINEA></PARAG></ARTICLE></DIVISION></ENACTING.TERMS>
      <FINAL><P>Done at Orchard.</P></FINAL></ACT>`);
    expect(outline(act)).toEqual([
      "act: Regulation on trees",
      "preamble (preamble)",
      "  cit_1: Having regard to the Treaty,",
      "  rec_1: Trees grow.",
      "chp_I «Scope»",
      "  art_1 «Rest»",
      "    art_1__para_1: Member States shall:",
      "      art_1__para_1__point_a: wait;",
      "      art_1__para_1__point_b: see.",
      "    art_1__para_2: The word ‘tree’ stays.",
      "conclusions (signature): Done at Orchard.",
    ]);
  });
});

describe("LexWork", () => {
  test("one language of several is read and said; the title comes first", () => {
    const text = (de: string, fr: string): string => `<partTexts><partText><mixedText lang="de">${de}</mixedText></partText><partText><mixedText lang="fr">${fr}</mixedText></partText></partTexts>`;
    const { act, problems } = readWords(`<norm><normMetadata><ingress><ingressText lang="de"><formal>verordnet:</formal></ingressText><ingressText lang="fr"><formal>ordonne:</formal></ingressText></ingress></normMetadata>
      <normContents><structure><structureKind>M</structureKind><structureLevel>0</structureLevel><structureContents><structureContent lang="de"><structureText>Baumgesetz</structureText></structureContent></structureContents></structure>
      <subStructure><normContents><structure><structureLevel>1</structureLevel><structureContents><structureContent lang="de"><structureOrder>1</structureOrder><structureText>Allgemeines</structureText></structureContent></structureContents>
        <normTexts><article><articleMetadata ID="A1"><articleForm>Art.</articleForm><articleNumber><number>1a</number></articleNumber><articleHeaders><articleHeader><mixedText lang="de">Zweck</mixedText></articleHeader></articleHeaders></articleMetadata>
        <articleBody><articleText><partMetadata><partNumber>1</partNumber><typeOfPart>A</typeOfPart></partMetadata>${text("Das Gesetz regelt:", "La loi règle:")}
        <subparts><articleText><partMetadata><partNumber>a)</partNumber><typeOfPart>C</typeOfPart></partMetadata>${text("Bäume.", "les arbres.")}</articleText></subparts></articleText></articleBody></article></normTexts></structure></normContents></subStructure></normContents></norm>`);
    expect(act && outline(act)).toEqual([
      "act: Baumgesetz", "preamble (preamble): verordnet:", "part_1 «Allgemeines»", "  art_1a «Zweck»", "    art_1a__para_1: Das Gesetz regelt:", "      art_1a__para_1__point_a: Bäume.",
    ]);
    expect(act?.text.startsWith("Baumgesetz\nverordnet:")).toBe(true);
    expect(problems.map(({ message }) => message)).toEqual(["The file has the act in de, fr; it is read in the first of them (de)."]);
  });
});
