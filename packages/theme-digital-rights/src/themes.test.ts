import { type Act, createEngine, type Engine } from "@charterlint/core";
import { languageEn } from "@charterlint/language-en";
import { languageKk } from "@charterlint/language-kk";
import { languageRu } from "@charterlint/language-ru";
import { describe, expect, test } from "vitest";
import { themeDigitalRights } from "./index.ts";

const engine: Engine = createEngine({ plugins: [languageEn, languageRu, languageKk, themeDigitalRights] });

/** The parts of the theme that a sentence speaks of (score 0.5 and above). */
function spokenOf(sentence: string, language: string): string[] {
  const act: Act = { text: sentence, language, root: { kind: "act", eId: "", span: { start: 0, end: sentence.length }, children: [] }, noise: [], format: "text" };
  return engine.tag(act, language).filter(({ theme, score }) => theme.includes("/") && score >= 0.5).map(({ theme }) => theme.slice(theme.indexOf("/") + 1));
}

/** Sentence, parts that it speaks of, parts that it must not raise; "*" for all others. */
type Row = readonly [sentence: string, spoken: string, silent: string];

const english: readonly Row[] = [
  ["Everyone has the right to respect for private life and for the home.", "privacy", "*"],
  ["No one shall enter a dwelling against the will of its occupants; the home is inviolable.", "privacy", "communications"],
  ["The secrecy of correspondence and of telephone calls shall be guaranteed.", "communications", "*"],
  ["A telecommunications operator shall not disclose what its subscribers say.", "communications", "personal-data"],
  ["Personal data shall be processed for stated purposes only.", "personal-data", "privacy"],
  ["The data subject may ask for erasure.", "personal-data", "*"],
  ["The service may intercept communications of a suspect under a judge's warrant.", "surveillance communications", "online-content"],
  ["Facial recognition in public places is forbidden.", "surveillance", "*"],
  ["The authority may order an internet intermediary to remove unlawful content.", "online-content", "network-access"],
  ["Everyone has the right of access to the internet.", "network-access", "privacy"],
  ["No decision on a person shall rest solely on automated processing or an algorithm.", "automated-decisions", "privacy"],
  ["The use of encryption shall not be restricted.", "network-access", "*"],
  ["The report is published on the official website of the ministry.", "", "*"],
  ["The bank account of the fund is kept by the Treasury.", "", "*"],
  ["The epidemiological surveillance of diseases is organised by the health service.", "", "*"],
  ["Letters of credence are presented to the Head of State.", "", "*"],
  ["The minister responsible for transport and road networks may hold another post.", "", "*"],
  ["A deputy may not be arrested or searched without the consent of the chamber.", "", "privacy"],
];

const russian: readonly Row[] = [
  ["Каждый имеет право на неприкосновенность частной жизни, личную и семейную тайну.", "privacy", "*"],
  ["Жилище неприкосновенно; никто не вправе проникать в жилище против воли проживающих.", "privacy", "*"],
  ["Тайна переписки и телефонных переговоров охраняется законом.", "communications", "*"],
  ["Оператор связи обязан хранить сведения об абонентах.", "communications", "*"],
  ["Обработка персональных данных допускается с согласия субъекта.", "personal-data", "*"],
  ["Оперативно-розыскные мероприятия проводятся с санкции суда.", "surveillance", "*"],
  ["В общественных местах запрещается распознавание лиц.", "surveillance", "*"],
  ["Собственник интернет-ресурса удаляет противоправный контент.", "online-content", "*"],
  ["Уполномоченный орган вправе ограничить доступ к материалам в социальной сети.", "online-content", "privacy"],
  ["Никто не может быть лишен доступа к интернету; отключение сетей связи не допускается.", "network-access", "privacy"],
  ["Решение не может основываться исключительно на автоматизированной обработке.", "automated-decisions", "privacy"],
  ["Системы искусственного интеллекта подлежат маркировке.", "automated-decisions", "*"],
  ["Отчет размещается на официальном интернет-ресурсе министерства.", "", "*"],
  ["В связи с этим срок продлевается на десять дней.", "", "*"],
  ["Экологический мониторинг ведут территориальные подразделения.", "", "*"],
  ["Данный закон вводится в действие со дня опубликования.", "", "*"],
];

const kazakh: readonly Row[] = [
  ["Дерекқорға қол жеткізу, оны өзгерту және бұғаттау тәртібін иесі белгілейді.", "", "online-content"],
  ["Әркімнің жеке өміріне қол сұғылмауына, жеке және отбасы құпиясына құқығы бар.", "privacy", "*"],
  ["Тұрғын үйге қол сұғылмайды.", "privacy", "*"],
  ["Жазысқан хаттар мен телефон арқылы сөйлескен сөздердің құпиясы қорғалады.", "communications", "*"],
  ["Байланыс операторлары абоненттер туралы мәліметтерді сақтайды.", "communications personal-data", "*"],
  ["Дербес деректерді жинауға субъектінің келісімімен жол беріледі.", "personal-data", "*"],
  ["Жедел-іздестіру іс-шаралары соттың санкциясымен жүргізіледі.", "surveillance", "*"],
  ["Қоғамдық орындарда бет-әлпетті тануға тыйым салынады.", "surveillance", "*"],
  ["Онлайн-платформаның иесі құқыққа қарсы контентті жояды.", "online-content", "*"],
  ["Әлеуметтік желідегі аккаунт сот шешімімен бұғатталады.", "online-content", "privacy"],
  ["Интернетке қол жеткізуге кепілдік беріледі.", "network-access", "*"],
  ["Шифрлау құралдарын пайдалану шектелмейді.", "network-access", "*"],
  ["Жасанды интеллект жүйелері таңбаланады.", "automated-decisions", "*"],
  ["Есеп министрліктің ресми интернет-ресурсында орналастырылады.", "", "*"],
  ["Осыған байланысты мерзім он күнге ұзартылады.", "", "*"],
  ["Экологиялық мониторингті аумақтық бөлімшелер жүргізеді.", "", "*"],
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
  const act: Act = { text: "Everyone has the right to privacy.", language: "en", root: { kind: "act", eId: "", span: { start: 0, end: 34 }, children: [] }, noise: [], format: "text" };
  expect(engine.tag(act, "en").map(({ theme }) => theme)).toContain("digital-rights");
});
