import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Row = readonly [what: string, text: string, amendments: readonly string[]];

const russian: readonly Row[] = [
  ["new wording of a paragraph", "пункт 1 статьи 5 изложить в следующей редакции:\n«1. Доступ ограничивается по решению суда.»", ["replace art_5__para_1 with 1"]],
  ["new wording without a number", "часть вторую статьи 5 изложить в следующей редакции:\n«Доступ ограничивается по решению суда.»", ["replace art_5__part_2 with «Доступ ограничивается по решению суда.»"]],
  ["on one line", "пункт 1 статьи 5 изложить в следующей редакции: «1. Доступ ограничивается.»", ["replace art_5__para_1 with 1"]],
  ["a new article", "дополнить статьёй 5-1 следующего содержания:\n«Статья 5-1. Суд\nДоступ ограничивается судом.»", ["insert the act as article 5-1 with 5-1"]],
  ["a new point", "пункт 2 статьи 5 дополнить подпунктом 4) следующего содержания:\n«4) сведения о судимости;»", ["insert art_5__para_2 as point 4 with 4"]],
  ["words replaced", "в пункте 2 статьи 5 слова «по решению суда» заменить словами «по решению уполномоченного органа»", ["replace-words art_5__para_2 «по решению суда» → «по решению уполномоченного органа»"]],
  ["words replaced one by one", "в статье 5 слова «орган», «лицо» заменить соответственно словами «суд», «гражданин»", ["replace-words art_5 «орган» → «суд»", "replace-words art_5 «лицо» → «гражданин»"]],
  ["figures", "в статье 5 цифры «10» заменить цифрами «20»", ["replace-words art_5 «10» → «20»"]],
  ["words struck", "в пункте 2 статьи 5 слова «по решению суда» исключить", ["delete-words art_5__para_2 «по решению суда»"]],
  ["words added", "пункт 2 статьи 5 дополнить словами «и уведомляет суд»", ["add-words art_5__para_2 → «и уведомляет суд»"]],
  ["words added after others", "часть первую статьи 5 после слов «прокурор» дополнить словами «и суд»", ["add-words art_5__part_1 → «и суд» after «прокурор»"]],
  ["a provision struck", "подпункт 3) пункта 2 статьи 5 исключить", ["repeal art_5__para_2__point_3"]],
  ["a provision loses force", "статью 7 признать утратившей силу", ["repeal art_7"]],
  ["several at once", "подпункты 1), 3) и 5-1) пункта 2 статьи 5 исключить", ["repeal art_5__para_2__point_1", "repeal art_5__para_2__point_3", "repeal art_5__para_2__point_5-1"]],
  ["two places", "в пункте 1 и абзаце втором пункта 2 статьи 5 слово «орган» исключить", ["delete-words art_5__para_1 «орган»", "delete-words art_5__para_2__alinea_2 «орган»"]],
  ["a heading", "заголовок статьи 5 изложить в следующей редакции:\n«Статья 5. Ограничение доступа»", ["replace art_5 heading with 5"]],
  ["one after another", "в пункте 2 статьи 5 слова «не позднее» исключить, слова «суда» заменить словами «органа», после слова «лицо» дополнить словами «или организация»", [
    "delete-words art_5__para_2 «не позднее»", "replace-words art_5__para_2 «суда» → «органа»", "add-words art_5__para_2 → «или организация» after «лицо»",
  ]],
  ["a lead-in and its lines", "1. В Закон Республики Казахстан от 5 июля 2004 года «О связи»:\n1) в статье 5:\nпункт 1 исключить;\nв пункте 2 слова «по решению суда» исключить;\n2) статью 7 исключить.", [
    "repeal art_5__para_1 in О связи", "delete-words art_5__para_2 «по решению суда» in О связи", "repeal art_7 in О связи",
  ]],
  ["renumbered", "пункты 3 и 4 статьи 5 считать соответственно пунктами 4 и 5", ["renumber art_5__para_3 as paragraph 4", "renumber art_5__para_4 as paragraph 5"]],
  ["no command", "Орган обязан исключить сведения из реестра в порядке, предусмотренном статьей 5 настоящего Закона.", []],
];

const kazakh: readonly Row[] = [
  ["new wording of a paragraph", "5-баптың 1-тармағы мынадай редакцияда жазылсын:\n«1. Қолжетімділік соттың шешімі бойынша шектеледі.»", ["replace art_5__para_1 with 1"]],
  ["a new article", "мынадай мазмұндағы 5-1-баппен толықтырылсын:\n«5-1-бап. Сот\nҚолжетімділікті сот шектейді.»", ["insert the act as article 5-1 with 5-1"]],
  ["a new point", "5-баптың 2-тармағы мынадай мазмұндағы 4) тармақшамен толықтырылсын:\n«4) сотталғандығы туралы мәліметтер;»", ["insert art_5__para_2 as point 4 with 4"]],
  ["words replaced", "5-баптың 2-тармағында «сот шешімі» деген сөздер «уәкілетті органның шешімі» деген сөздермен ауыстырылсын", ["replace-words art_5__para_2 «сот шешімі» → «уәкілетті органның шешімі»"]],
  ["words replaced one by one", "5-бапта «орган», «тұлға» деген сөздер тиісінше «сот», «азамат» деген сөздермен ауыстырылсын", ["replace-words art_5 «орган» → «сот»", "replace-words art_5 «тұлға» → «азамат»"]],
  ["words struck", "5-баптың 2-тармағында «соттың шешімі бойынша» деген сөздер алып тасталсын", ["delete-words art_5__para_2 «соттың шешімі бойынша»"]],
  ["words added", "5-баптың 2-тармағы «және сотқа хабарлайды» деген сөздермен толықтырылсын", ["add-words art_5__para_2 → «және сотқа хабарлайды»"]],
  ["words added after others", "5-баптың бірінші бөлігі «прокурор» деген сөзден кейін «және сот» деген сөздермен толықтырылсын", ["add-words art_5__part_1 → «және сот» after «прокурор»"]],
  ["a provision struck", "5-баптың 2-тармағының 3) тармақшасы алып тасталсын", ["repeal art_5__para_2__point_3"]],
  ["a provision loses force", "7-баптың күші жойылды деп танылсын", ["repeal art_7"]],
  ["several at once", "5-баптың 2-тармағының 1), 3) және 5-1) тармақшалары алып тасталсын", ["repeal art_5__para_2__point_1", "repeal art_5__para_2__point_3", "repeal art_5__para_2__point_5-1"]],
  ["an ordinal", "5-баптың 2-тармағының екінші абзацында «орган» деген сөз алып тасталсын", ["delete-words art_5__para_2__alinea_2 «орган»"]],
  ["a lead-in and its lines", "1. «Байланыс туралы» 2004 жылғы 5 шілдедегі Қазақстан Республикасының Заңына:\n1) 5-бапта:\n1-тармақ алып тасталсын;\n2-тармақта «сот шешімі бойынша» деген сөздер алып тасталсын;\n2) 7-бап алып тасталсын.", [
    "repeal art_5__para_1 in Байланыс туралы", "delete-words art_5__para_2 «сот шешімі бойынша» in Байланыс туралы", "repeal art_7 in Байланыс туралы",
  ]],
  ["no command", "Уәкілетті орган осы Заңның 5-бабында көзделген тәртіппен мәліметтерді тізілімнен шығарады.", []],
];

const english: readonly Row[] = [
  ["inserted after a section", "The Communications Act 2004 is amended by inserting, after section 5, the following:\n\"5A. Courts\nAccess is restricted by a court.\".", ["insert the act after section 5 with 5A in Communications Act 2004"]],
  ["words deleted", "Section 5(2) of the Communications Act 2004 is amended by deleting the words \"by order of a court\".", ["delete-words sec_5__2 «by order of a court» in Communications Act 2004"]],
  ["words omitted", "In section 5, in subsection (2), omit “by order of a court”.", ["delete-words sec_5__subsec_2 «by order of a court»"]],
  ["for x substitute y", "In section 5(2), for “a court” substitute “the Minister”.", ["replace-words sec_5__2 «a court» → «the Minister»"]],
  ["after x insert y", "In subsection (2) of section 5, after “prosecutor” insert “and the court”.", ["add-words sec_5__subsec_2 → «and the court» after «prosecutor»"]],
  ["leave out", "In section 5 leave out “reasoned”.", ["delete-words sec_5 «reasoned»"]],
  ["striking and inserting", "Section 5(a)(1) of the Communications Act of 1934 is amended by striking “court” and inserting “Secretary”.", ["replace-words sec_5__a__1 «court» → «Secretary» in Communications Act of 1934"]],
  ["striking a paragraph", "Section 5 is amended by striking paragraph (3).", ["repeal sec_5__para_3"]],
  ["to read as follows", "Subsection (b) of section 5 is amended to read as follows:\n“(b) Access.—Access is restricted by a court.”.", ["replace sec_5__subsec_b with b"]],
  ["added at the end", "Section 5 is amended by adding at the end the following:\n“(d) Access is restricted by a court.”.", ["insert sec_5 with d"]],
  ["several strikes", "Section 5 is amended by striking “court”, by striking “appeal” and inserting “review”, and by striking paragraph (3).", ["delete-words sec_5 «court»", "replace-words sec_5 «appeal» → «review»", "repeal sec_5__para_3"]],
  ["repealed", "Sections 7 to 9 of the Communications Act 2004 are repealed.", ["repeal sec_7 in Communications Act 2004", "repeal sec_8 in Communications Act 2004", "repeal sec_9 in Communications Act 2004"]],
  ["replaced (EU)", "Article 5 is replaced by the following:\n‘Article 5\nAccess is restricted by a court.’", ["replace art_5 with 5"]],
  ["a new article (EU)", "the following Article 5a is inserted:\n‘Article 5a\nAccess is restricted by a court.’", ["insert the act as article 5a with 5a"]],
  ["a point deleted (EU)", "in Article 5(2), point (b) is deleted;", ["repeal art_5__2__point_b"]],
  ["words replaced (EU)", "in Article 5(2), the words ‘a court’ are replaced by ‘the Commission’;", ["replace-words art_5__2 «a court» → «the Commission»"]],
  ["the second subparagraph (EU)", "the second subparagraph of paragraph 2 of Article 5 is deleted;", ["repeal art_5__para_2__subpara_2"]],
  ["announced for what follows", "Section 5 of the Communications Act 2004 is amended as follows.\n(2) In subsection (2), omit “court”.", ["delete-words sec_5__subsec_2 «court» in Communications Act 2004"]],
  ["redesignated", "Section 5 is amended by redesignating paragraphs (3) and (4) as paragraphs (4) and (5).", ["renumber sec_5__para_3 as paragraph 4", "renumber sec_5__para_4 as paragraph 5"]],
  ["everywhere", "Section 5 is amended by striking “court” each place it appears and inserting “Secretary”.", ["replace-words sec_5 «court» → «Secretary» everywhere"]],
  ["several give way together", "Section 5 is amended by striking paragraphs (b) through (d) and inserting the following:\n“(b) Access is free.”.", ["replace sec_5__para_b with b", "repeal sec_5__para_c", "repeal sec_5__para_d"]],
  ["what is amended is quoted too", "In section 4 of division L of the Public Works Act, 2023, the item “Pier Repair” is amended by striking “Pier” and inserting “Dock”.", ["replace-words sec_4 «Pier» → «Dock» in Public Works Act, 2023"]],
  ["no command", "The controller shall delete the personal data referred to in section 5 within a month.", []],
  ["no command in a definition", "“insert” means to put in; section 5 applies.", []],
];

describe.each([["ru", russian], ["kk", kazakh], ["en", english]] as const)("commands in %s", (language, rows) => {
  it.each(rows)("%s", (_, text, amendments) => {
    expect(told(text, language)).toEqual(amendments);
  });
});

it("lists of provisions in lists of provisions do not multiply without end", () => {
  const lists = Array.from({ length: 20 }, () => "points 1), 2), 3) and 4) of paragraphs 1, 2, 3 and 4 of sections 1, 2, 3 and 4").join(" of ");
  expect(told(`In ${lists} the words “court” are replaced by the words “Secretary”.`, "en").length).toBeLessThanOrEqual(200);
});
