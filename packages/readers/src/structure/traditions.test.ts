import { describe, expect, it } from "vitest";
import { outline, read } from "../testing/outline.ts";

/** What each tradition prints, and the provisions a lawyer sees in it. */
describe("traditions", () => {
  it.each([
    ["us", "a bill: SEC. in capitals, (a), (1), (A), (i), (I)", [
      "TITLE I—GARDENS", "Subtitle A—City gardens", "SECTION 1. SHORT TITLE.", "This Act may be cited as the “Gardens Act”.", "SEC. 2. DUTIES.",
      "(a) In general.—The Secretary shall—", "(1) open gardens that—", "(A) are fenced, or", "(B) have—", "(i) trees and", "(ii) grass; and", "(2) close them.", "(b) Exception.—Subsection (a) does not apply at night.",
    ], ["title_1 «GARDENS»", "  subtitle_A «City gardens»", "    sec_1 «SHORT TITLE.»: This Act may be cited as the “Gardens Act”.", "    sec_2 «DUTIES.»",
      "      sec_2__subsec_a: In general.—The Secretary shall—", "        sec_2__subsec_a__para_1: open gardens that—", "          sec_2__subsec_a__para_1__subpara_A: are fenced, or", "          sec_2__subsec_a__para_1__subpara_B: have—",
      "            sec_2__subsec_a__para_1__subpara_B__cl_i: trees and", "            sec_2__subsec_a__para_1__subpara_B__cl_ii: grass; and", "        sec_2__subsec_a__para_2: close them.", "      sec_2__subsec_b: Exception.—Subsection (a) does not apply at night."]],
    ["us", "a title of the Code: §§ by hundreds", [
      "CHAPTER 3—GARDENS", "§ 301. Opening", "(a) Gardens are open.", "(b) They may be closed.", "§ 302. Closing", "The Secretary may close a garden.",
    ], ["chp_3 «GARDENS»", "  sec_301 «Opening»", "    sec_301__subsec_a: Gardens are open.", "    sec_301__subsec_b: They may be closed.", "  sec_302 «Closing»: The Secretary may close a garden."]],
    ["de", "§§ with Absatz, Nummer and Buchstabe", [
      "Gesetz über die Gärten", "Abschnitt 1", "Allgemeines", "§ 1 Begriffe", "Im Sinne dieses Gesetzes sind", "1. Gärten Flächen mit Bäumen,", "2. Wege Flächen, die", "a) fest und", "b) trocken sind.",
      "§ 2 Öffnung", "(1) Gärten werden geöffnet und geschlossen.", "(2) Das Nähere wird durch Verordnung bestimmt.", "§ 2a", "Absatz 1 gilt nicht in der Nacht.",
    ], ["act: Gesetz über die Gärten", "sec_1 «Allgemeines»", "  art_1 (definitions) «Begriffe»: Im Sinne dieses Gesetzes sind", "    art_1__point_1: Gärten Flächen mit Bäumen,", "    art_1__point_2: Wege Flächen, die", "      art_1__point_2__point_a: fest und", "      art_1__point_2__point_b: trocken sind.",
      "  art_2 «Öffnung»", "    art_2__para_1: Gärten werden geöffnet und geschlossen.", "    art_2__para_2: Das Nähere wird durch Verordnung bestimmt.", "  art_2a: Absatz 1 gilt nicht in der Nacht."]],
    ["swiss", "paragraphs by a number without any sign", [
      "1 Allgemeines", "Art. 1 Zweck", "1 Dieses Gesetz und seine Verordnung regeln:", "a) Gärten;", "b) Wege.", "2 Es gilt in der Stadt oder im Dorf.", "2 Schluss", "Art. 2 Inkrafttreten", "1 Das Gesetz tritt in Kraft.", "2 Der Rat bestimmt den Tag.",
    ], ["part_1 «Allgemeines»", "  art_1 «Zweck»", "    art_1__para_1: Dieses Gesetz und seine Verordnung regeln:", "      art_1__para_1__point_a: Gärten;", "      art_1__para_1__point_b: Wege.", "    art_1__para_2: Es gilt in der Stadt oder im Dorf.",
      "part_2 «Schluss»", "  art_2 «Inkrafttreten»", "    art_2__para_1: Das Gesetz tritt in Kraft.", "    art_2__para_2: Der Rat bestimmt den Tag."]],
    ["fr", "article premier, I., 1°, a)", [
      "TITRE Ier", "DES JARDINS", "Article 1er", "I. – Le maire et le conseil peuvent :", "1° ouvrir les jardins :", "a) le jour ;", "b) la nuit ;", "2° les fermer.", "II. – Les jardins sont publics.", "Article 2 bis", "La loi est publiée.",
    ], ["title_1 «DES JARDINS»", "  art_1er", "    art_1er__para_I: – Le maire et le conseil peuvent :", "      art_1er__para_I__point_1: ouvrir les jardins :", "        art_1er__para_I__point_1__point_a: le jour ;", "        art_1er__para_I__point_1__point_b: la nuit ;",
      "      art_1er__para_I__point_2: les fermer.", "    art_1er__para_II: – Les jardins sont publics.", "  art_2-bis: La loi est publiée."]],
    ["it", "articoli with bis, commi, lettere, numeri", [
      "CAPO I", "Giardini", "Art. 1.", "Definizioni", "1. Ai fini della presente legge si intende per:", "a) giardino: un luogo con:", "1) alberi;", "2) prati;", "b) viale: una fila di alberi.", "Art. 1-bis.", "1. Il sindaco e il consiglio possono aprire i giardini.",
    ], ["chp_1 «Giardini»", "  art_1 (definitions) «Definizioni»", "    art_1__para_1 (definitions): Ai fini della presente legge si intende per:", "      art_1__para_1__point_a: giardino: un luogo con:", "        art_1__para_1__point_a__point_1: alberi;", "        art_1__para_1__point_a__point_2: prati;",
      "      art_1__para_1__point_b: viale: una fila di alberi.", "  art_1-bis", "    art_1-bis__para_1: Il sindaco e il consiglio possono aprire i giardini."]],
    ["iberian", "art. 1º, § 1º, incisos and alíneas", [
      "CAPÍTULO I", "DOS JARDINS", "Art. 1º Os jardins são públicos.", "§ 1º O prefeito pode:", "I – abrir:", "a) de dia;", "b) de noite;", "II – fechar.", "§ 2º A entrada é livre.", "Art. 2º Esta lei deve ser publicada.",
    ], ["chp_1 «DOS JARDINS»", "  art_1º: Os jardins são públicos.", "    art_1º__para_1º: O prefeito pode:", "      art_1º__para_1º__point_I: abrir:", "        art_1º__para_1º__point_I__point_a: de dia;", "        art_1º__para_1º__point_I__point_b: de noite;", "      art_1º__para_1º__point_II: fechar.",
      "    art_1º__para_2º: A entrada é livre.", "  art_2º: Esta lei deve ser publicada."]],
    ["el", "άρθρα, παράγραφοι, περιπτώσεις", [
      "Άρθρο 1", "Ορισμοί", "1. Για τους σκοπούς του παρόντος νόμου:", "α) κήπος είναι ο χώρος,", "β) δέντρο είναι το φυτό.", "2. Οι κήποι είναι δημόσιοι και ανοικτοί.", "Άρθρο 2 Ισχύς", "Ο νόμος ισχύει.",
    ], ["art_1 (definitions) «Ορισμοί»", "  art_1__para_1 (definitions): Για τους σκοπούς του παρόντος νόμου:", "    art_1__para_1__point_α: κήπος είναι ο χώρος,", "    art_1__para_1__point_β: δέντρο είναι το φυτό.", "  art_1__para_2: Οι κήποι είναι δημόσιοι και ανοικτοί.", "art_2 «Ισχύς»: Ο νόμος ισχύει."]],
    ["common-law", "headings on the line above, as in India and Africa", [
      "The Gardens Act", "Short title", "1. This Act is the Gardens Act.", "Powers of the warden", "2. Whenever a garden is full, the warden may close it.", "Appeal", "3. (1) An appeal lies to the court.", "(2) It is heard at once.",
    ], ["act: The Gardens Act", "sec_1 «Short title»: This Act is the Gardens Act.", "sec_2 «Powers of the warden»: Whenever a garden is full, the warden may close it.", "sec_3 «Appeal»", "  sec_3__subsec_1: An appeal lies to the court.", "  sec_3__subsec_2: It is heard at once."]],
    ["common-law", "numbers and letters without any sign, as the Parliament's files give them; paragraphs of a schedule", [
      "1 Entry", "1 A person may enter a garden if—", "a the garden is open, and", "b the warden agrees.", "2 A child may enter with a parent.", "2 Exit", "The exit is open.", "SCHEDULE 1", "Wardens", "1 There are to be two wardens.", "2 A warden may resign.", "3", "(1) A warden is paid.", "(2) The Minister sets the pay.",
    ], ["sec_1 «Entry»", "  sec_1__subsec_1: A person may enter a garden if—", "    sec_1__subsec_1__para_a: the garden is open, and", "    sec_1__subsec_1__para_b: the warden agrees.", "  sec_1__subsec_2: A child may enter with a parent.", "sec_2 «Exit»: The exit is open.",
      "att_1 (annex) «Wardens»", "  att_1__sec_1: There are to be two wardens.", "  att_1__sec_2: A warden may resign.", "  att_1__sec_3", "    att_1__sec_3__subsec_1: A warden is paid.", "    att_1__sec_3__subsec_2: The Minister sets the pay."]],
  ])("%s: %s", (structure, _, lines, expected) => {
    const act = read(lines.join("\n"));
    expect(outline(act)).toEqual(expected);
    expect(act.structure).toBe(structure);
  });

  it.each([
    ["the number of a bill is no section", ["H. RES.", "27", "IN THE HOUSE", "Resolved, That the House—", "(1) thanks the wardens; and", "(2) asks them to go on."]],
    ["an ordinal of a session is none", ["116th CONGRESS", "2d Session", "Resolved, That the House shall meet."]],
  ])("%s", (_, lines) => {
    expect(outline(read(lines.join("\n"))).filter((line) => line.trim().startsWith("sec_"))).toEqual([]);
  });

  it("points of a quotation inside a line are none of the provision's", () => {
    expect(outline(read("1. Findings\n(1) The Act says “the body shall: (1) plant; (2) water”.\n(2) It also says so.\n(3) It is clear."))).toEqual([
      "sec_1 «Findings»", "  sec_1__subsec_1: The Act says “the body shall: (1) plant; (2) water”.", "  sec_1__subsec_2: It also says so.", "  sec_1__subsec_3: It is clear.",
    ]);
  });
});

describe("Kazakhstan's portal", () => {
  it.each([
    ["an article whose word is lost", ["Статья 1. Сад", "Сад открыт.", "", "2. Аллея", "", "Аллея открыта.", "", "Статья 3. Вход", "Вход свободный."], ["art_1 «Сад»: Сад открыт.", "art_2 «Аллея»: Аллея открыта.", "art_3 «Вход»: Вход свободный."]],
    ["numbered paragraphs of an article are no lost articles", ["Статья 1. Сад", "1. Сад открыт.", "2. Вход свободный", "Статья 3. Вход", "Вход закрыт."], ["art_1 «Сад»", "  art_1__para_1: Сад открыт.", "  art_1__para_2: Вход свободный", "art_3 «Вход»: Вход закрыт."]],
    ["a note that was joined to the line before", ["Статья 1. Сад", "Сад открыт. Сноска. Статья 1 с изменением, внесенным Законом РК от 01.01.2030 № 1.", "Статья 2. Вход", "Вход свободный."], ["art_1 «Сад»: Сад открыт.", "art_2 «Вход»: Вход свободный."]],
    ["repealed paragraphs told together, and in brackets", ["Статья 1. Сад", "1. Сад открыт.", "2. - 3. Исключены Законом РК от 01.01.2030 № 1.", "4. (Исключен - Законом РК от 01.01.2030 N 1).", "5. Вход свободный."], ["art_1 «Сад»", "  art_1__para_1: Сад открыт.", "  art_1__para_2", "  art_1__para_4", "  art_1__para_5: Вход свободный."]],
    ["a note that is law stays law", ["Статья 1. Сад", "Закрытие сада влечет штраф.", "Примечание. Садом признается место с деревьями.", "Статья 2. Вход", "Вход свободный."], ["art_1 «Сад»: Закрытие сада влечет штраф.", "  art_1__note_1: Садом признается место с деревьями.", "art_2 «Вход»: Вход свободный."]],
  ])("%s", (_, lines, expected) => {
    expect(outline(read(lines.join("\n")))).toEqual(expected);
  });
});

describe("the tradition of a text", () => {
  const decision = ["(1) The Union is a party.", "(2) It should take a position.", "HAS ADOPTED THIS DECISION:", "Article 1", "The position is set out in the Annex.", "Article 2", "This Decision shall enter into force.", "Done at Brussels,"];
  const memorandum = ["1. Subject matter", "The proposal concerns gardens.", "2. Context", "The gardens are old.", "3. Legal basis", "There is one.", "4. Budget", "There is none."];
  it.each([
    ["a memorandum of numbered sections before a European decision doesn't decide", "eu", [...memorandum, ...decision]],
    ["subsections by number right below the section", "common-law", ["1. Opening", "(1) Gardens are open.", "(2) They may be closed.", "2. Closing", "(1) A warden closes them.", "(2) He may open them."]],
    ["subsections by letter right below the section", "us", ["1. Opening", "(a) Gardens are open.", "(b) They may be closed.", "(1) A warden closes them.", "(2) He may open them.", "2. Closing", "(a) It is at ten.", "(1) It may be at nine."]],
  ])("%s: %s", (_, structure, lines) => {
    expect(read(lines.join("\n")).structure).toBe(structure);
  });
});
