import { type Act, createEngine, type Engine, type ThemeData } from "@charterlint/core";
import { languageEn } from "@charterlint/language-en";
import { languageKk } from "@charterlint/language-kk";
import { languageRu } from "@charterlint/language-ru";
import { describe, expect, test } from "vitest";
import { themeFundamentalRights, themes } from "./index.ts";

const engine: Engine = createEngine({ plugins: [languageEn, languageRu, languageKk, themeFundamentalRights] });

/** The themes that a sentence speaks of (score 0.5 and above), without the two above all others. */
function spokenOf(sentence: string, language: string): string[] {
  const act: Act = { text: sentence, language, root: { kind: "act", eId: "", span: { start: 0, end: sentence.length }, children: [] }, noise: [], format: "text" };
  return engine.tag(act, language).filter(({ theme, score }) => theme.includes("/") && score >= 0.5).map(({ theme }) => theme.slice(theme.indexOf("/") + 1));
}

/** Sentence, themes that it speaks of, themes that it must not raise; "*" for all others. */
type Row = readonly [sentence: string, spoken: string, silent: string];

const english: readonly Row[] = [
  ["The dignity of every person shall be respected.", "human-dignity", "*"],
  ["No one shall be sentenced to death, and everyone has the right to life.", "life", "*"],
  ["A person arrested shall be told the reasons of the arrest at once and brought before a judge within 48 hours.", "liberty", "*"],
  ["Nobody may be tried twice for the same offence.", "fair-trial", "*"],
  ["The accused is presumed innocent until the guilt is proved.", "presumption-of-innocence", "torture courts"],
  ["No one is bound to testify against himself or a spouse.", "self-incrimination", "*"],
  ["Torture and degrading treatment are forbidden.", "torture", "*"],
  ["All are equal before the law, and discrimination is forbidden.", "equality", "*"],
  ["The State protects marriage, motherhood and the family.", "marriage-and-family", "*"],
  ["Parents have the duty to bring up their children.", "children", "*"],
  ["Primary education is free and compulsory.", "education", "*"],
  ["No one shall be deprived of his property except for public use and on just compensation.", "property", "*"],
  ["Workers have the right to strike and to rest.", "labour", "*"],
  ["The citizen is insured in old age: pensions are paid under the law.", "social-security", "*"],
  ["The home is inviolable; nobody may be evicted without a judgment.", "housing", "*"],
  ["Everyone may freely move and choose a place of residence.", "movement", "*"],
  ["Citizenship is acquired and lost as the law provides; no citizen may be extradited.", "citizenship", "*"],
  ["Citizens may form associations and political parties.", "associations", "*"],
  ["Citizens may assemble peacefully and without arms.", "assembly", "*"],
  ["Citizens have the right to vote and to petition the public authorities.", "voting-and-public-affairs", "*"],
  ["Rights and freedoms may be limited only by law.", "limits-of-rights", "*"],
  ["Anyone may apply to a court; legal aid is given to the poor.", "judicial-protection", "*"],
  ["All power emanates from the people.", "popular-sovereignty", "sovereignty"],
  ["The territorial integrity of the Republic is inviolable.", "sovereignty", "popular-sovereignty"],
  ["The Republic is a unitary and secular State with a presidential form of government.", "form-of-government", "president"],
  ["Treaties once ratified take priority over statutes.", "international-obligations", "*"],
  ["This Constitution may be amended by referendum only.", "amendment", "transition"],
  ["Judges are independent and subject only to the law.", "courts", "constitutional-court"],
  ["The Vice-President is appointed with the consent of the parliament.", "vice-president", "president"],
  ["The supplier shall pay the amount in equal instalments.", "", "*"],
  ["Where the arrest of a vessel is sought, a deposit is paid.", "", "*"],
  ["Clinical trials of medicines are registered by the ministry.", "", "*"],
  ["Undertakings shall meet obligations of non-discrimination in relation to interconnection.", "", "*"],
  ["The applicant uses clear and plain language.", "", "*"],
  ["The articles of association name the founders.", "", "*"],
  ["The operator stores fuel in tanks that meet the standard.", "", "*"],
];

const russian: readonly Row[] = [
  ["Владелец пользуется землей для индивидуального жилищного строительства.", "", "housing"],
  ["Общее собрание держателей облигаций созывается эмитентом.", "", "assembly"],
  ["Посевы сельскохозяйственных культур учитываются научно обоснованно.", "", "science-and-creativity"],
  ["Потребитель вправе обратиться в уполномоченный орган или в суд.", "judicial-protection", "assembly"],
  ["Достоинство личности охраняется государством.", "human-dignity", "*"],
  ["Смертная казнь отменяется.", "life", "*"],
  ["Лицо, заключенное под стражу, доставляется к судье; с момента задержания ему разъясняют права.", "liberty", "*"],
  ["Закон, ухудшающий положение лица, обратной силы не имеет.", "fair-trial", "*"],
  ["Обвиняемый считается невиновным до приговора.", "presumption-of-innocence", "*"],
  ["Никого нельзя заставить давать показания против себя или супруга.", "self-incrimination", "*"],
  ["Пытки и жестокое обращение с людьми преследуются.", "torture", "*"],
  ["Женщины и мужчины равны перед законом.", "equality", "*"],
  ["Государство охраняет брак, материнство и отцовство.", "marriage-and-family", "*"],
  ["Родители обязаны воспитывать детей.", "children", "*"],
  ["Каждый имеет право на бесплатное среднее образование.", "education", "*"],
  ["Авторское право и изобретения защищаются.", "intellectual-property", "property"],
  ["Имущество изымается для государственных нужд с выплатой стоимости; право собственности неприкосновенно.", "property", "*"],
  ["Работник имеет право на отдых и на забастовку.", "labour", "*"],
  ["Пособия назначаются при потере кормильца.", "social-security", "*"],
  ["Граждане вправе получать бесплатную медицинскую помощь.", "health-care", "*"],
  ["Выселение без решения суда не допускается.", "housing", "*"],
  ["Свободное передвижение и выбор места жительства гарантируются.", "movement", "*"],
  ["Гражданство не отнимается; выдача гражданина иностранному государству запрещена.", "citizenship", "*"],
  ["Создание общественных объединений свободно.", "associations", "*"],
  ["Организатор митинга уведомляет акимат за три дня.", "assembly", "associations"],
  ["Граждане участвуют в выборах и референдуме, избирать и быть избранным вправе каждый.", "voting-and-public-affairs", "*"],
  ["Права и свободы ограничиваются только законом.", "limits-of-rights", "*"],
  ["Государственным языком является казахский язык.", "language-and-nationality", "*"],
  ["Народ – источник власти, захват власти карается.", "popular-sovereignty", "sovereignty"],
  ["Вице-Президент Республики представляет страну за рубежом.", "vice-president", "president"],
  ["Депутат Курултая не вправе заниматься торговлей.", "parliament", "president government"],
  ["Народный Совет Казахстана выдвигает свои предложения.", "peoples-council", "*"],
  ["Маслихат утверждает местный бюджет.", "local-government", "parliament"],
  ["Правила утверждаются Правительством Республики Казахстан.", "", "*"],
  ["Кандидат должен иметь высшее юридическое образование.", "", "*"],
  ["Иностранные граждане и лица без гражданства подают ту же форму.", "", "citizenship"],
  ["Штраф налагается на субъектов малого предпринимательства и некоммерческие организации.", "", "*"],
  ["Местный исполнительный орган ведет реестр участков.", "", "*"],
  ["Академия воспитывает чувство гражданственности.", "", "citizenship"],
  ["Порядок образования земельных участков устанавливает орган.", "", "*"],
  ["Монета номинальным достоинством в сто тенге изымается из оборота.", "", "*"],
];

const kazakh: readonly Row[] = [
  ["Үкімет айқындаған тәртіппен жер беріледі.", "", "government"],
  ["Әскери қызметші бөлімде әскери қызмет өткеру кезінде киім киеді.", "", "limits-of-rights"],
  ["Шешімге жоғары тұрған органға немесе сотқа шағым жасалуы мүмкін.", "judicial-protection", "*"],
  ["Отбасы мүшелерінің дербес деректері қорғалады.", "", "marriage-and-family"],
  ["Тарихи-мәдени мұра объектілері сақталады.", "science-and-creativity", "*"],
  ["Адамның қадір-қасиеті қорғалады.", "human-dignity", "*"],
  ["Өлім жазасы жойылады.", "life", "*"],
  ["Күзетпен ұстау сот санкциясымен ғана қолданылады, ұсталған адамға құқықтары түсіндіріледі.", "liberty", "*"],
  ["Заңның кері күші болмайды.", "fair-trial", "*"],
  ["Айыпталушы үкім шыққанға дейін кінәлі емес деп саналады.", "presumption-of-innocence", "*"],
  ["Ешкім жұбайына қарсы куәлік беруге міндетті емес.", "self-incrimination", "*"],
  ["Ешкімді азаптауға болмайды.", "torture", "*"],
  ["Әйелдер мен ерлер заң алдында тең.", "equality", "*"],
  ["Неке ерікті түрде қиылады.", "marriage-and-family", "*"],
  ["Балаларға қамқорлық жасау ата-ананың міндеті.", "children", "marriage-and-family"],
  ["Орта білім беру тегін.", "education", "*"],
  ["Авторлық құқық заңмен қорғалады.", "intellectual-property", "property"],
  ["Жеке меншік құқығы заңмен қорғалады.", "property", "intellectual-property"],
  ["Әркім еңбек етуге құқылы, ереуіл өткізуге жол беріледі.", "labour", "*"],
  ["Зейнетақы мен жәрдемақы заңға сәйкес төленеді.", "social-security", "*"],
  ["Азаматтар медициналық көмекті тегін алады.", "health-care", "*"],
  ["Тұрғын үйге қол сұғуға болмайды.", "housing", "*"],
  ["Әркім елде еркін жүріп-тұрады.", "movement", "*"],
  ["Азаматты азаматтығынан айыруға болмайды.", "citizenship", "*"],
  ["Азаматтар бірлестік құруға құқылы.", "associations", "*"],
  ["Бейбіт жиналыс туралы әкімдік хабардар етіледі.", "assembly", "associations"],
  ["Азаматтар сайлауға және сайлануға, референдумға қатысуға құқылы.", "voting-and-public-affairs", "*"],
  ["Адамның құқықтары мен бостандықтары тек заңмен шектеледі.", "limits-of-rights", "*"],
  ["Әркімнің құқықтары сот арқылы қорғалады, заң көмегі көрсетіледі.", "judicial-protection", "courts"],
  ["Мемлекеттік тіл – қазақ тілі.", "language-and-nationality", "*"],
  ["Халық – мемлекеттік биліктің бастауы.", "popular-sovereignty", "sovereignty"],
  ["Вице-Президентті лауазымынан Мемлекет басшысы босатады.", "vice-president president", "government"],
  ["Құрылтай депутаттары заң жобаларын қарайды.", "parliament", "government"],
  ["Мәслихат жергілікті бюджетті бекітеді.", "local-government", "parliament"],
  ["Прокуратура заңдылықты қадағалайды.", "prosecutor", "courts"],
  ["Қағидаларды Қазақстан Республикасының Үкіметі бекітеді.", "", "government"],
  ["Серіктестіктің құрылтайшысы құрылтай құжаттарын бекітеді.", "", "parliament"],
  ["Жергілікті атқарушы орган тізілімді жүргізеді.", "", "*"],
  ["Кандидаттың жоғары білімі болуы керек.", "", "education"],
  ["Азаматтығы жоқ адам өтініш береді.", "", "citizenship"],
  ["Азаматтық іс бойынша төлем жүргізіледі.", "", "*"],
];

describe.each([["en", english], ["ru", russian], ["kk", kazakh]] as const)("themes of a sentence in %s", (language, rows) => {
  test.each(rows)("%s", (sentence, spoken, silent) => {
    const found = spokenOf(sentence, language), expected = spoken.split(" ").filter(Boolean);
    if (silent === "*") expect(found.sort()).toEqual(expected.sort());
    else {
      expect(found).toEqual(expect.arrayContaining(expected));
      for (const theme of silent.split(" ")) expect(found).not.toContain(theme);
    }
  });
});

describe("each theme", () => {
  const all: readonly ThemeData[] = Object.values(themes);
  test.each(all.map((theme) => [theme.theme, theme] as const))("%s has strong words in three languages and a theme above it", (id, { strong }) => {
    for (const language of ["en", "ru", "kk"] as const) expect(strong?.[language]?.length).toBeGreaterThan(0);
    if (id.includes("/")) expect(Object.keys(themes)).toContain(id.slice(0, id.indexOf("/")));
  });
});
