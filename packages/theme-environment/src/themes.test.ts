import { type Act, createEngine, type Engine } from "@charterlint/core";
import { languageEn } from "@charterlint/language-en";
import { languageKk } from "@charterlint/language-kk";
import { languageRu } from "@charterlint/language-ru";
import { describe, expect, test } from "vitest";
import { themeEnvironment } from "./index.ts";

const engine: Engine = createEngine({ plugins: [languageEn, languageRu, languageKk, themeEnvironment] });

/** The parts of the theme that a sentence speaks of (score 0.5 and above). */
function spokenOf(sentence: string, language: string): string[] {
  const act: Act = { text: sentence, language, root: { kind: "act", eId: "", span: { start: 0, end: sentence.length }, children: [] }, noise: [], format: "text" };
  return engine.tag(act, language).filter(({ theme, score }) => theme.includes("/") && score >= 0.5).map(({ theme }) => theme.slice(theme.indexOf("/") + 1));
}

/** Sentence, parts that it speaks of, parts that it must not raise; "*" for all others. */
type Row = readonly [sentence: string, spoken: string, silent: string];

const english: readonly Row[] = [
  ["The scheme is tried in a live testing environment.", "", "protection"],
  ["Everyone has the right to a healthy environment.", "protection", "*"],
  ["The State protects nature and the climate.", "protection", "water"],
  ["Natural resources belong to the people.", "natural-resources", "protection"],
  ["Foreigners may not own land; the subsoil belongs to the State.", "natural-resources", "protection"],
  ["Everyone has the right to clean drinking water.", "water", "protection"],
  ["No project begins before an environmental impact assessment.", "impact-assessment", "water"],
  ["Public hearings on environmental matters are open, and everyone may obtain environmental information.", "participation", "water"],
  ["The polluter pays for the pollution of rivers.", "pollution water", "impact-assessment"],
  ["Toxic waste shall not be imported.", "pollution", "water"],
  ["The State safeguards fauna and flora in national parks.", "biodiversity", "pollution"],
  ["The Government creates a favourable business environment.", "", "*"],
  ["Natural persons and legal persons are equal in contract.", "", "*"],
  ["Matters of a financial nature are decided by the Treasury.", "", "*"],
  ["The Public Service Commission manages human resources.", "", "*"],
  ["The land forces are commanded by the President.", "", "*"],
  ["A minister shall discharge his duties faithfully.", "", "*"],
];

const russian: readonly Row[] = [
  ["Земельно-кадастровая документация хранится в архиве; мониторинг земель ведёт уполномоченный орган.", "natural-resources", "*"],
  ["Водохозяйственные сооружения передаются в управление.", "water", "pollution"],
  ["Земли особо охраняемых природных территорий учитываются отдельно.", "", "protection"],
  ["Государство охраняет окружающую среду.", "protection", "*"],
  ["Граждане обязаны сохранять природу.", "protection", "water"],
  ["Земля и ее недра принадлежат народу.", "natural-resources", "protection"],
  ["Право недропользования предоставляется на основании лицензии.", "natural-resources", "*"],
  ["Сброс сточных вод в водные объекты запрещается.", "water pollution", "impact-assessment"],
  ["Проект подлежит оценке воздействия на окружающую среду.", "impact-assessment protection", "participation"],
  ["Общественные слушания объявляются за двадцать дней, экологическая информация открыта.", "participation", "water"],
  ["Оператор платит за выбросы загрязняющих веществ и захоронение отходов.", "pollution", "participation"],
  ["На особо охраняемых природных территориях охота запрещена.", "biodiversity", "pollution"],
  ["Редкие виды животных заносятся в Красную книгу.", "biodiversity", "*"],
  ["Государство создает благоприятную деловую среду.", "", "*"],
  ["Банк имеет исключительное право эмиссии банкнот.", "", "*"],
  ["Суд разрешает спор по правилам судебной экспертизы.", "", "*"],
  ["Трудовые ресурсы учитываются органами статистики.", "", "*"],
];

const kazakh: readonly Row[] = [
  ["Жер-кадастр құжаттамасы мұрағатта сақталады.", "natural-resources", "*"],
  ["Эмиссиялық бағалы қағаздар нормативтік актіге сәйкес тіркеледі.", "", "pollution"],
  ["Су және әуе кемелері күрделі тауар болып табылады.", "", "water"],
  ["Шекті жол берілетін шоғырлану асып кетпеуге тиіс.", "pollution", "*"],
  ["Мемлекет қоршаған ортаны қорғайды.", "protection", "*"],
  ["Азаматтар табиғатты сақтауға міндетті.", "protection", "water"],
  ["Жер қойнауы халыққа тиесілі.", "natural-resources", "protection"],
  ["Жер учаскелері жеке меншікте болуы мүмкін.", "natural-resources", "protection"],
  ["Су объектілеріне ағынды суларды төгуге тыйым салынады.", "water", "impact-assessment"],
  ["Жоба қоршаған ортаға әсерді бағалауға жатады.", "impact-assessment protection", "participation"],
  ["Қоғамдық тыңдаулар жиырма күн бұрын жарияланады.", "participation", "water"],
  ["Оператор шығарындылар мен қалдықтар үшін төлем төлейді.", "pollution", "participation"],
  ["Ерекше қорғалатын табиғи аумақтарда аң аулауға болмайды.", "biodiversity", "pollution"],
  ["Сирек жануарлар түрлері Қызыл кітапқа енгізіледі.", "biodiversity", "*"],
  ["Мемлекет іскерлік орта үшін жағдай жасайды.", "", "*"],
  ["Теңгені эмиссиялау құқығы Ұлттық Банкке тиесілі.", "", "*"],
  ["Азаматтың туған жері туу туралы куәлікте жазылады.", "", "*"],
  ["Еңбек ресурстарын статистика органдары есепке алады.", "", "*"],
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
  const act: Act = { text: "Everyone has the right to a healthy environment.", language: "en", root: { kind: "act", eId: "", span: { start: 0, end: 48 }, children: [] }, noise: [], format: "text" };
  expect(engine.tag(act, "en").map(({ theme }) => theme)).toContain("environment");
});
