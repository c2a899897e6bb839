import { describe, expect, it } from "vitest";
import { outline, read } from "../testing/outline.ts";

describe("a statute of the common-law world", () => {
  it.each([
    ["sections in one line, with the heading before", [
      "The Gardens Act, 2030", "", "1. Short title.", "(1) This Act is the Gardens Act. (2) It extends to,-- (i) the whole city; and (ii) any park outside it.", "",
      "2. Powers of the warden.", "The warden may— (a) close a garden under sub-section (3) of section 4; (b) enter it; or (c) seize tools.",
    ], ["act: The Gardens Act, 2030", "sec_1 «Short title.»", "  sec_1__subsec_1: This Act is the Gardens Act.", "  sec_1__subsec_2: It extends to,--",
      "    sec_1__subsec_2__subpara_i: the whole city; and", "    sec_1__subsec_2__subpara_ii: any park outside it.",
      "sec_2 «Powers of the warden.»: The warden may—", "  sec_2__para_a: close a garden under sub-section (3) of section 4;", "  sec_2__para_b: enter it; or", "  sec_2__para_c: seize tools."]],
    ["number and heading printed twice", [
      "PART 1 - PRELIMINARY", "", "1. Short title", "1. Short title This Act is the Gardens Act.", "", "2. Application", "2. —(1) This Act applies to gardens. (2) It binds the Government.",
    ], ["part_1 «PRELIMINARY»", "  sec_1 «Short title»: This Act is the Gardens Act.", "  sec_2 «Application»", "    sec_2__subsec_1: This Act applies to gardens.", "    sec_2__subsec_2: It binds the Government."]],
    ["inserted sections in an editor's bracket, and headings with a verb", [
      "14. Gardens", "14. Gardens Gardens are open.", "", "14A. Penalty where a garden is closed.", "1[14A. Penalty where a garden is closed.--(1) A warden pays. (2) He pays again.]", "", "16. Keeper who is absent.", "(1) The keeper returns. (2) He stays.",
    ], ["sec_14 «Gardens»: Gardens are open.", "sec_14A «Penalty where a garden is closed.»", "  sec_14A__subsec_1: A warden pays.", "  sec_14A__subsec_2: He pays again.]",
      "sec_16 «Keeper who is absent.»", "  sec_16__subsec_1: The keeper returns.", "  sec_16__subsec_2: He stays."]],
    ["an editor's marks before what amendments put in, and a section cited with brackets", [
      "14. Gardens.—(1) Gardens are open under section 9[(2)]. 2[(2) The 3[chief warden] closes them.] (3) He may sell trees.", "1[15. Trees.—(1) A tree is tall.", "2[(2) It is green.]", "(3) It is old.]", "16. Tools.—Tools are kept.",
    ], ["sec_14 «Gardens.»: —", "  sec_14__subsec_1: Gardens are open under section 9[(2)].", "  sec_14__subsec_2: The … chief warden] closes them.]", "  sec_14__subsec_3: He may sell trees.",
      "sec_15 «Trees.»: —", "  sec_15__subsec_1: A tree is tall.", "  sec_15__subsec_2: It is green.]", "  sec_15__subsec_3: It is old.]", "sec_16 «Tools.»: —Tools are kept."]],
    ["brackets with spaces, letters or roman numbers by their sequence", [
      "7. Offences", "7. —(1) A person who — ( a ) breaks in; ( b ) steals — ( i ) fruit; or ( ii ) tools; or ( c ) lies, commits an offence. (1A) It is triable by a court. (2) A list: (g) x; (h) y; (i) z; (j) w.",
    ], ["sec_7 «Offences»", "  sec_7__subsec_1: A person who — … commits an offence.", "    sec_7__subsec_1__para_a: breaks in;", "    sec_7__subsec_1__para_b: steals —", "      sec_7__subsec_1__para_b__subpara_i: fruit; or",
      "      sec_7__subsec_1__para_b__subpara_ii: tools; or", "    sec_7__subsec_1__para_c: lies,", "  sec_7__subsec_1A: It is triable by a court.",
      "  sec_7__subsec_2: A list: (g) x; (h) y; (i) z; (j) w."]],
    ["the ninth letter", [
      "7. Kinds", "(1) The kinds are— (a) a; (b) b; (c) c; (d) d; (e) e; (f) f; (g) g; (h) h; (i) i; (j) j. (2) Others are— (a) a; (b) b, which is— (i) x; (ii) y.",
    ], ["sec_7 «Kinds»", "  sec_7__subsec_1: The kinds are—", ..."abcdefghij".split("").map((letter) => `    sec_7__subsec_1__para_${letter}: ${letter}${letter === "j" ? "." : ";"}`),
      "  sec_7__subsec_2: Others are—", "    sec_7__subsec_2__para_a: a;", "    sec_7__subsec_2__para_b: b, which is—", "      sec_7__subsec_2__para_b__subpara_i: x;", "      sec_7__subsec_2__para_b__subpara_ii: y."]],
    ["references are no points", [
      "9. Effect", "(1) Sections 1, 2 and (b) of section 5(2)(a) apply under subsection (3), (4) or (5). (2) Paragraphs (a), (b) and (c) of section 3 don't.",
    ], ["sec_9 «Effect»", "  sec_9__subsec_1: Sections 1, 2 and (b) of section 5(2)(a) apply under subsection (3), (4) or (5).", "  sec_9__subsec_2: Paragraphs (a), (b) and (c) of section 3 don't."]],
    ["definitions without numbers", [
      "2. Interpretation", "In this Act— “garden” means land that— (a) has trees; or (b) is fenced; “tree” has the meaning given by section 3; “warden” or “keeper” means a person.", "3. Trees", "A tree is tall.",
    ], ["sec_2 (definitions) «Interpretation»: In this Act—", "  sec_2__al_2 (definitions): “garden” means land that—", "    sec_2__al_2__para_a: has trees; or", "    sec_2__al_2__para_b: is fenced;",
      "  sec_2__al_3 (definitions): “tree” has the meaning given by section 3;", "  sec_2__al_4 (definitions): “warden” or “keeper” means a person.", "sec_3 «Trees»: A tree is tall."]],
    ["a closing line after points, and schedules that number anew", [
      "1 Entry", "(1) A person who—", "(a) enters a garden, or", "(b) leaves it", "commits an offence.", "2 Exit", "The exit is open.", "SCHEDULE 1", "Fees", "1 Amount", "(1) The fee is one pound.",
    ], ["sec_1 «Entry»", "  sec_1__subsec_1: A person who— … commits an offence.", "    sec_1__subsec_1__para_a: enters a garden, or", "    sec_1__subsec_1__para_b: leaves it",
      "sec_2 «Exit»: The exit is open.", "att_1 (annex) «Fees»", "  att_1__sec_1 «Amount»", "    att_1__sec_1__subsec_1: The fee is one pound."]],
    ["sections that are printed twice are sections in any order", [
      "1. Entry", "1. Entry The gate is open.", "Schedule 2", "4. Fees", "4. Fees (1) The fee is one pound. (2) Children pay nothing.", "2. Exit", "2. Exit The exit is open.",
    ], ["sec_1 «Entry»: The gate is open.", "att_2 (annex)", "  att_2__sec_4 «Fees»", "    att_2__sec_4__subsec_1: The fee is one pound.", "    att_2__sec_4__subsec_2: Children pay nothing.", "  att_2__sec_2 «Exit»: The exit is open."]],
    ["an inserted section in the line of the words that insert it", [
      "3. Amendment", "The Gardens Act is amended by the insertion of the following— 12A. Search and seizure (1) A warden may search a bag. (2) A warden may seize a stick.",
    ], ["sec_3 «Amendment»: The Gardens Act is amended by the insertion of the following— 12A. Search and seizure", "  sec_3__subsec_1: A warden may search a bag.", "  sec_3__subsec_2: A warden may seize a stick."]],
    ["points and subsections in an editor's bracket", [
      "5. Wardens", "(1) A warden may— (a) close a garden; 1[(b) enter it;] (c) rake it; 2[(d) water it.] 3[(2) A warden is paid.]", "4[(3) He rests on Sunday.]", "6. Gates", "(1) A gate is green. [12 (2) A fence is white.",
    ], ["sec_5 «Wardens»", "  sec_5__subsec_1: A warden may—", "    sec_5__subsec_1__para_a: close a garden;", "    sec_5__subsec_1__para_b: enter it;]", "    sec_5__subsec_1__para_c: rake it;", "    sec_5__subsec_1__para_d: water it.]",
      "  sec_5__subsec_2: A warden is paid.]", "  sec_5__subsec_3: He rests on Sunday.]", "sec_6 «Gates»", "  sec_6__subsec_1: A gate is green. [12", "  sec_6__subsec_2: A fence is white."]],
    ["references that go on in the next line", [
      "8. Loss of office", "(1) A warden leaves if he—", "(a) has, subject to subsections (2),", "(3) and (4), been found asleep; or", "(b) is absent in a case of paragraph (a),", "(b) or (c) of section 5.", "(2) He is heard.",
    ], ["sec_8 «Loss of office»", "  sec_8__subsec_1: A warden leaves if he—", "    sec_8__subsec_1__para_a: has, subject to subsections (2), (3) and (4), been found asleep; or", "    sec_8__subsec_1__para_b: is absent in a case of paragraph (a), (b) or (c) of section 5.",
      "  sec_8__subsec_2: He is heard."]],
    ["a schedule's list in one line", [
      "1. Entry", "1. Entry The gate is open.", "2. Rules", "2. Rules The Board makes rules. Schedule (Section 2) Powers 1. To close any of these—", "(a) gates;", "(b) paths. 2. To rake. [paragraph 3 inserted by Act 5] 3. To water on 1. May.",
    ], ["sec_1 «Entry»: The gate is open.", "sec_2 «Rules»: The Board makes rules. Schedule (Section 2) Powers", "  sec_2__para_1: To close any of these—", "    sec_2__para_1__para_a: gates;", "    sec_2__para_1__para_b: paths.",
      "  sec_2__para_2: To rake.", "  sec_2__para_3: To water on 1. May."]],
    ["two numbers in a line, or numbers without the end of a point before them, are no list", [
      "3. Dates", "3. Dates The garden opens on 1. May; it closes on 2. October. It sees 1. Roses 2. Lilies 3. Trees.",
    ], ["sec_3 «Dates»: The garden opens on 1. May; it closes on 2. October. It sees 1. Roses 2. Lilies 3. Trees."]],
  ])("%s", (_, lines, expected) => {
    const act = read(lines.join("\n"));
    expect(outline(act)).toEqual(expected);
    expect(act.structure).toBe("common-law");
  });

  it("leaves editors' notes and contents out", () => {
    const act = read("Gardens Act\n\nArrangement of sections\n1. Title\n2. Powers\n\n1. Title\nThis is the Gardens Act. [section as amended by Act 3 of 2031]\n\n[Footnote] 1. Ins. by Act 5.\n\n2. Powers\nThe warden may close it.");
    expect(outline(act)).toEqual(["act: Gardens Act", "sec_1 «Title»: This is the Gardens Act.", "sec_2 «Powers»: The warden may close it."]);
    expect(act.noise.map(({ start, end }) => act.text.slice(start, end))).toEqual([
      "Arrangement of sections\n1. Title\n2. Powers", "[section as amended by Act 3 of 2031]", "[Footnote] 1. Ins. by Act 5.",
    ]);
  });
});

describe("other traditions", () => {
  it.each([
    ["eu", [
      "Regulation on gardens", "", "(1) Gardens are good.", "", "(2) Article 8(1) says so.", "", "CHAPTER I", "", "General provisions", "", "Article 1", "", "Definitions", "",
      "For the purposes of this Regulation:", "", "(1) ‘garden’ means land;", "", "(2) ‘tree’ means a plant.", "", "Article 2. Duties", "", "1.   Controllers shall:", "", "(a)", "", "plant;", "", "(b)", "", "water, as in point (a).", "",
      "Point (a) does not apply at night.", "", "2.   They rest.", "", "Done at Brussels, 1 May 2030.",
    ], ["act: Regulation on gardens", "preamble (preamble)", "  rec_1: Gardens are good.", "  rec_2: Article 8(1) says so.", "chp_1 «General provisions»",
      "  art_1 (definitions) «Definitions»: For the purposes of this Regulation:", "    art_1__point_1: ‘garden’ means land;", "    art_1__point_2: ‘tree’ means a plant.",
      "  art_2 «Duties»", "    art_2__para_1: Controllers shall:", "      art_2__para_1__point_a: plant;", "      art_2__para_1__point_b: water, as in point (a).",
      "      art_2__para_1__subpara_2: Point (a) does not apply at night.", "    art_2__para_2: They rest.", "conclusions (signature): Done at Brussels, 1 May 2030."]],
    ["constitution", [
      "PREAMBLE", "We, the gardeners,", "give ourselves this Constitution.", "PART ONE. BASIC PRINCIPLES", "ARTICLE 1", "1. The garden is free.", "2. It has:", "a. trees;", "b. grass.", "ARTICLE 2. PEACE", "Nobody shall shout.", "ARTICLE 2-A", "Dogs may bark.",
    ], ["preamble (preamble) «PREAMBLE»: We, the gardeners, give ourselves this Constitution.", "part_1 «BASIC PRINCIPLES»", "  art_1", "    art_1__para_1: The garden is free.", "    art_1__para_2: It has:",
      "      art_1__para_2__point_a: trees;", "      art_1__para_2__point_b: grass.", "  art_2 «PEACE»: Nobody shall shout.", "  art_2-A: Dogs may bark."]],
  ])("%s", (structure, lines, expected) => {
    const act = read(lines.join("\n"));
    expect(outline(act)).toEqual(expected);
    expect(act.structure).toBe(structure);
  });
});

describe("a fragment", () => {
  it.each([
    ["a sentence", "Access to the site is restricted without a court order.", ["act: Access to the site is restricted without a court order."]],
    ["a sentence with a reference", "The authority may act under subsection (3).", ["act: The authority may act under subsection (3)."]],
    ["points in a line", "The authorised body may: 1) block a site; 2) demand data.", ["act: The authorised body may:", "point_1: block a site;", "point_2: demand data."]],
    ["letters in a line", "The Minister may— (a) revoke a licence; and (b) seize equipment.", ["act: The Minister may—", "para_a: revoke a licence; and", "para_b: seize equipment."]],
    ["numbered lines", "1. The body decides.\n2. The decision may be appealed to a court.", ["para_1: The body decides.", "para_2: The decision may be appealed to a court."]],
    ["Russian points in a line", "Уполномоченный орган вправе: 1) ограничить доступ; 2) запросить данные.", ["act: Уполномоченный орган вправе:", "point_1: ограничить доступ;", "point_2: запросить данные."]],
    ["Kazakh lines with the predicate last", "Уәкілетті орган:\n1) қолжетімділікті шектеуге;\n2) деректерді сұратуға\nқұқылы.", ["act: Уәкілетті орган: … құқылы.", "point_1: қолжетімділікті шектеуге;", "point_2: деректерді сұратуға"]],
  ])("%s", (_, text, expected) => {
    const act = read(text);
    expect(outline(act)).toEqual(expected);
    expect(act.title).toBeUndefined();
  });
});
