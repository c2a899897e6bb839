import { type Act, createEngine, type Engine } from "@charterlint/core";
import { languageEn } from "@charterlint/language-en";
import { languageKk } from "@charterlint/language-kk";
import { languageRu } from "@charterlint/language-ru";
import { describe, expect, test } from "vitest";
import { themeMediaFreedom } from "./index.ts";

const engine: Engine = createEngine({ plugins: [languageEn, languageRu, languageKk, themeMediaFreedom] });

/** The parts of the theme that a sentence speaks of (score 0.5 and above). */
function spokenOf(sentence: string, language: string): string[] {
  const act: Act = { text: sentence, language, root: { kind: "act", eId: "", span: { start: 0, end: sentence.length }, children: [] }, noise: [], format: "text" };
  return engine.tag(act, language).filter(({ theme, score }) => theme.includes("/") && score >= 0.5).map(({ theme }) => theme.slice(theme.indexOf("/") + 1));
}

/** Sentence, parts that it speaks of, parts that it must not raise; "*" for all others. */
type Row = readonly [sentence: string, spoken: string, silent: string];

const english: readonly Row[] = [
  ["Pensions of the staff of the Press Council are charged on its fund, and gratuities are paid.", "", "regulator"],
  ["You are hereby summoned to appear before the Press Council.", "", "*"],
  ["One member is named by the Newspaper Publishers Association.", "", "press"],
  ["The notice is communicated, or the provider must publish, broadcast or transmit it to users.", "", "broadcasting"],
  ["A member shall not disclose State secrets learnt on the panel.", "", "access-to-information"],
  ["The Press Council hears complaints against newspapers.", "regulator press", "reputation"],
  ["Notice of the sale shall be published in at least two daily newspapers.", "", "press"],
  ["The records are printed in the Gazette for public information.", "", "access-to-information"],
  ["Everyone has freedom of opinion and may express thoughts in speech and writing.", "expression", "*"],
  ["Scientific research and artistic freedom are protected.", "expression", "press"],
  ["Freedom of the press is guaranteed and censorship is forbidden.", "press", "broadcasting"],
  ["A newspaper may be suspended only by a court.", "press", "licensing"],
  ["Radio and television shall serve the public.", "broadcasting", "licensing"],
  ["No one may run a broadcasting station without a licence.", "broadcasting licensing", "reputation"],
  ["The National Communications Council is independent.", "regulator", "*"],
  ["Parties have equal access to the State media during elections.", "state-media", "reputation"],
  ["Everyone has the right of access to information held by public bodies.", "access-to-information", "*"],
  ["Whoever harms the honour and reputation of another pays damages.", "reputation", "*"],
  ["Defamation by a publication is settled by civil courts.", "reputation", "expression"],
  ["A journalist shall not be made to disclose a source of information.", "journalists", "reputation"],
  ["The statute enters into force on the day of its publication in the Official Gazette.", "", "*"],
  ["The Court gives an advisory opinion at the request of the Government.", "", "*"],
  ["An arrested person shall be informed promptly of the reasons of the arrest.", "", "*"],
  ["There shall be freedom of speech and debate in Parliament.", "", "expression"],
  ["The President awards medals of honour.", "", "*"],
  ["The minister files a financial statement each year.", "", "*"],
];

const russian: readonly Row[] = [
  ["Законодательство о масс-медиа основывается на Конституции и состоит из настоящего Закона.", "", "press"],
  ["Эксперт не вправе разглашать сведения, составляющие государственные секреты.", "", "access-to-information"],
  ["Фонд экологической информации хранит копии отчётов, содержащих экологическую информацию.", "", "access-to-information"],
  ["Биржа представляет по запросам информацию о сделках.", "", "access-to-information"],
  ["Каждый вправе ознакомиться с экологической информацией; запрос о предоставлении информации рассматривается за пять дней.", "access-to-information", "press"],
  ["Распространять заведомо ложные сведения запрещается.", "expression", "press"],
  ["Отчёт о закупках размещается в средствах массовой информации.", "", "press"],
  ["Участник рынка должен иметь безупречную деловую репутацию.", "", "reputation"],
  ["Свобода слова и творчества гарантируется.", "expression", "*"],
  ["Запрещается пропаганда войны и разжигание розни.", "expression", "*"],
  ["Цензура запрещается.", "press", "*"],
  ["Средства массовой информации свободны.", "press", "*"],
  ["Телерадиовещание ведется на двух языках.", "broadcasting", "*"],
  ["Телеканал распространяет передачи после получения лицензии на телерадиовещание.", "broadcasting", "reputation"],
  ["Постановка на учет периодического печатного издания занимает десять дней.", "press licensing", "*"],
  ["Аккредитация журналистов иностранных изданий проводится министерством.", "licensing journalists", "reputation"],
  ["Кандидатам предоставляется равное эфирное время в государственных средствах массовой информации.", "state-media press", "reputation"],
  ["Каждый вправе свободно получать и распространять информацию.", "access-to-information", "*"],
  ["Честь и достоинство личности охраняются законом.", "reputation", "*"],
  ["Журналист вправе не раскрывать источник информации.", "journalists", "reputation"],
  ["Закон вводится в действие после дня официального опубликования.", "", "*"],
  ["Статья излагается в следующей редакции.", "", "*"],
  ["Лицо несет предусмотренную законом ответственность.", "", "*"],
  ["Суд учитывает мнение сторон.", "", "*"],
];

const kazakh: readonly Row[] = [
  ["Тұтынушының тауар туралы ақпарат алуға құқығы бар.", "", "access-to-information"],
  ["Инсайдерлік ақпаратқа қол жеткізе алатын адамдардың тізімі жүргізіледі.", "", "access-to-information"],
  ["Әскери қызметке кір келтіретін теріс қылық жасаған адам босатылады.", "", "reputation"],
  ["Масс-медиа туралы заңнама Конституцияға негізделеді.", "", "press"],
  ["Сатып алу туралы есеп бұқаралық ақпарат құралдарында жарияланады.", "", "press"],
  ["Қатысушының мінсіз іскерлік беделі болуға тиіс.", "", "reputation"],
  ["Сөз бен шығармашылық бостандығына кепілдік беріледі.", "expression", "*"],
  ["Соғысты және алауыздықты насихаттауға тыйым салынады.", "expression", "*"],
  ["Цензураға тыйым салынады.", "press", "*"],
  ["Бұқаралық ақпарат құралдары еркін.", "press", "*"],
  ["Телерадио хабарларын тарату екі тілде жүргізіледі.", "broadcasting", "*"],
  ["Мерзімді баспасөз басылымын есепке қою он күнде аяқталады.", "press licensing", "*"],
  ["Журналистерді аккредиттеу тәртібі заңмен белгіленеді.", "licensing journalists", "*"],
  ["Мемлекеттік бұқаралық ақпарат құралдары барлық кандидаттарға тең эфир уақытын береді.", "state-media press", "reputation"],
  ["Әркім еркін ақпарат алуға және таратуға құқылы.", "access-to-information", "*"],
  ["Адамның ар-намысы мен қадір-қасиеті заңмен қорғалады.", "reputation", "*"],
  ["Журналист ақпарат көзін жария етпеуге құқылы.", "journalists", "reputation"],
  ["Заң ресми жарияланған күнінен кейін қолданысқа енгізіледі.", "", "*"],
  ["Жалақы ай сайын төленеді.", "", "*"],
  ["Сот тараптардың пікірін ескереді.", "", "*"],
];

describe.each([["en", english], ["ru", russian], ["kk", kazakh]] as const)("words in %s", (language, rows) => {
  test.each(rows)("%s", (sentence, spoken, silent) => {
    const found = spokenOf(sentence, language);
    const expected = spoken.split(" ").filter(Boolean);
    expect(found).toEqual(expect.arrayContaining(expected));
    if (silent === "*") expect(found).toHaveLength(expected.length);
    for (const part of silent.split(" ")) expect(found).not.toContain(part);
  });
});

test("a part's words raise the theme above it", () => {
  const act: Act = { text: "Censorship is forbidden.", language: "en", root: { kind: "act", eId: "", span: { start: 0, end: 24 }, children: [] }, noise: [], format: "text" };
  expect(engine.tag(act, "en").map(({ theme }) => theme)).toContain("media-freedom");
});
