import { describe, expect, test } from "vitest";
import { differences, type Row } from "./concepts.fixture.ts";

const english: readonly Row[] = [
  ["Access may be restricted in the interests of national security, public order or public morals.", "national-security public-order morality legitimate-aim"],
  ["The National Security Council adopts the plan.", "", "national-security legitimate-aim"],
  ["The measure protects the rights and freedoms of others.", "rights-of-others legitimate-aim"],
  ["Publication is restricted in the interests of the State and of traditional values.", "state-interests traditional-values", "legitimate-aim"],
  ["The Minister may, if he considers it expedient, revoke the licence.", "discretion-idiom"],
  ["Registration is refused on other grounds.", "open-list", "open-list-by-law"],
  ["Registration is refused in other cases provided by law.", "open-list-by-law"],
  ["Access is restricted in the cases determined by the Ministry.", "bylaw-grounds"],
  ["The licence is issued in the manner determined by the Government.", "bylaw-procedure", "bylaw-grounds"],
  ["The notice is given in the form approved by the Ministry.", "bylaw-form", "bylaw-grounds"],
  ["Information is limited in accordance with the legislation.", "blank-legislation"],
  ["The decision shall be executed immediately.", "immediate-execution immediately"],
  ["The month immediately preceding the report is counted.", "", "immediately"],
  ["This Act applies to offences committed before its entry into force.", "retroactive-words"],
  ["This Act shall come into force on the first day of July.", "entry-into-force"],
  ["Dissemination in any form or by any means is prohibited.", "universal-quantifier"],
  ["The Administrative Procedure Code shall not apply to such decisions.", "excludes-general-law", "general-law"],
  ["He is liable to a fine not exceeding two hundred penalty units and to forfeiture of the copies.", "fine-sanction confiscation-sanction liability"],
];

const russian: readonly Row[] = [
  ["Права ограничиваются в целях защиты конституционного строя, охраны общественного порядка и нравственности населения.", "constitutional-order public-order morality legitimate-aim"],
  ["Органы национальной безопасности направляют представление.", "", "national-security"],
  ["Деятельность ограничивается в интересах государства и национальных ценностей.", "state-interests traditional-values", "legitimate-aim"],
  ["Орган решает вопрос по своему усмотрению.", "discretion-idiom"],
  ["Собственник пользуется имуществом по своему усмотрению.", "", "discretion-idiom"],
  ["В аккредитации отказывается по иным основаниям.", "open-list", "open-list-by-law"],
  ["Доступ ограничивается в иных случаях, предусмотренных законами Республики Казахстан.", "open-list-by-law", "open-list"],
  ["Доступ ограничивается в случаях, определяемых уполномоченным органом.", "bylaw-grounds"],
  ["Аккредитация осуществляется в порядке, определяемом уполномоченным органом.", "bylaw-procedure", "bylaw-grounds"],
  ["Заявление подается по форме, утвержденной уполномоченным органом.", "bylaw-form", "bylaw-grounds"],
  ["Доступ ограничивается в соответствии с законодательством.", "blank-legislation"],
  ["Решение подлежит немедленному исполнению.", "immediate-execution"],
  ["Закон распространяется на отношения, возникшие до введения его в действие.", "retroactive-words"],
  ["Настоящий Закон вводится в действие со дня его официального опубликования.", "entry-into-force"],
  ["Запрещается пропаганда в любой форме и любым способом.", "universal-quantifier"],
  ["Положения АППК к таким решениям не применяются.", "excludes-general-law", "general-law"],
  ["Деяние наказывается штрафом либо лишением свободы с конфискацией имущества.", "fine-sanction imprisonment confiscation-sanction"],
  ["Товарищество с ограниченной ответственностью подает заявление.", "", "liability"],
];

const kazakh: readonly Row[] = [
  ["Құқықтар конституциялық құрылысты қорғау, қоғамдық тәртіпті және халықтың имандылығын сақтау мақсатында шектеледі.", "constitutional-order public-order morality legitimate-aim"],
  ["Ұлттық қауіпсіздік органдары ұсыну жібереді.", "", "national-security"],
  ["Қызмет мемлекет мүдделері және дәстүрлі құндылықтар үшін шектеледі.", "state-interests traditional-values", "legitimate-aim"],
  ["Орган мәселені өз қалауы бойынша шешеді.", "discretion-idiom"],
  ["Аккредиттеуден өзге де негіздер бойынша бас тартылады.", "open-list", "open-list-by-law"],
  ["Қолжетімділік заңдарда көзделген өзге де жағдайларда шектеледі.", "open-list-by-law", "open-list"],
  ["Қолжетімділік уәкілетті орган айқындайтын жағдайларда шектеледі.", "bylaw-grounds"],
  ["Аккредиттеу уәкілетті орган айқындайтын тәртіппен жүзеге асырылады.", "bylaw-procedure", "bylaw-grounds"],
  ["Өтініш уәкілетті орган бекіткен нысан бойынша беріледі.", "bylaw-form", "bylaw-grounds"],
  ["Қолжетімділік заңнамаға сәйкес шектеледі.", "blank-legislation"],
  ["Шешім дереу орындалуға жатады.", "immediate-execution immediately"],
  ["Заң қолданысқа енгізілгенге дейін туындаған қатынастарға қолданылады.", "retroactive-words"],
  ["Осы Заң алғашқы ресми жарияланған күнінен кейін қолданысқа енгізіледі.", "entry-into-force"],
  ["Кез келген нысанда насихаттауға тыйым салынады.", "universal-quantifier"],
  ["Мұндай шешімдерге ӘРПК қолданылмайды.", "excludes-general-law", "general-law"],
  ["Әрекет айыппұл салуға не бас бостандығынан айыруға әкеп соғады.", "fine-sanction imprisonment"],
  ["Жауапкершілігі шектеулі серіктестік өтініш береді.", "", "liability"],
];

describe.each([
  ["en", english],
  ["ru", russian],
  ["kk", kazakh],
] as const)("grounds, sanctions and discretion in %s", (language, rows) => {
  test.each(rows)("%s", (...row) => expect(differences(row, language)).toEqual({ missing: [], surplus: [] }));
});
