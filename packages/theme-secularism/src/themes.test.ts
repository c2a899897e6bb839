import { type Act, createEngine, type Engine } from "@charterlint/core";
import { languageEn } from "@charterlint/language-en";
import { languageKk } from "@charterlint/language-kk";
import { languageRu } from "@charterlint/language-ru";
import { describe, expect, test } from "vitest";
import { themeSecularism } from "./index.ts";

const engine: Engine = createEngine({ plugins: [languageEn, languageRu, languageKk, themeSecularism] });

/** The parts of the theme that a sentence speaks of (score 0.5 and above). */
function spokenOf(sentence: string, language: string): string[] {
  const act: Act = { text: sentence, language, root: { kind: "act", eId: "", span: { start: 0, end: sentence.length }, children: [] }, noise: [], format: "text" };
  return engine.tag(act, language).filter(({ theme, score }) => theme.includes("/") && score >= 0.5).map(({ theme }) => theme.slice(theme.indexOf("/") + 1));
}

/** Sentence, parts that it speaks of, parts that it must not raise; "*" for all others. */
type Row = readonly [sentence: string, spoken: string, silent: string];

const english: readonly Row[] = [
  ["Everyone may maintain and promote any culture, tradition or religion.", "religious-freedom", ""],
  ["Parliament shall not establish any religion as a State religion.", "separation official-religion", ""],
  ["The Republic is a secular and democratic State.", "separation", "*"],
  ["Religion is separated from the State.", "separation", "official-religion"],
  ["Political parties on a religious basis are forbidden.", "separation", "religious-equality"],
  ["No religion shall be established as the State religion.", "official-religion", "religious-law"],
  ["Islam is the religion of the State.", "official-religion", "religious-freedom"],
  ["Everyone has freedom of conscience and may profess any religion or none.", "religious-freedom", "official-religion"],
  ["Freedom of worship is guaranteed.", "religious-freedom", "*"],
  ["Laws shall not be contrary to the Sharia.", "religious-law", "*"],
  ["A Kadhis' court decides on personal status of Muslims.", "religious-law", "separation"],
  ["No one shall suffer discrimination on grounds of race, sex or religion.", "religious-equality", "religious-freedom separation"],
  ["A religious association acquires rights upon registration.", "religious-associations", "religious-law"],
  ["Religious instruction in State schools is voluntary.", "religious-education", "religious-law"],
  ["Missionary activity requires no permit.", "religious-education", "*"],
  ["Rights shall be exercised in good faith.", "", "*"],
  ["Judges decide according to law and their conscience.", "", "*"],
  ["The mission of the Agency is to serve the public.", "", "*"],
  ["The ballot boxes stand at the corner of Church Street.", "", "*"],
];

const russian: readonly Row[] = [
  ["Члены политических партий и религиозных объединений в списки не вносятся.", "", "religious-equality"],
  ["Республика утверждает себя светским государством.", "separation", "*"],
  ["Религия отделена от государства.", "separation", "*"],
  ["Запрещаются партии на религиозной основе.", "separation", "religious-equality"],
  ["Никакая религия не может устанавливаться в качестве государственной.", "official-religion", "religious-law"],
  ["Свобода совести гарантируется.", "religious-freedom", "*"],
  ["Каждый вправе исповедовать любую религию или не исповедовать никакой.", "religious-freedom", "religious-law"],
  ["Нормы шариата не применяются судами.", "religious-law", "*"],
  ["Никто не подвергается дискриминации по мотивам пола, расы, языка, отношения к религии.", "religious-equality", "religious-law"],
  ["Религиозное объединение подлежит государственной регистрации.", "religious-associations", "religious-law"],
  ["Миссионерская деятельность требует регистрации.", "religious-education", "*"],
  ["Религиозная литература распространяется в культовых зданиях.", "religious-education", "religious-law"],
  ["Парламент принимает решения большинством голосов.", "", "*"],
  ["Решение Верховного Суда верно и окончательно.", "", "*"],
  ["Соборный зал открыт для граждан.", "", "*"],
  ["Стороны действуют добросовестно.", "", "*"],
];

const kazakh: readonly Row[] = [
  ["Республика өзін зайырлы мемлекет ретінде орнықтырады.", "separation", "*"],
  ["Дін мемлекеттен бөлінген.", "separation", "*"],
  ["Діни негіздегі партияларға тыйым салынады.", "separation", "religious-equality"],
  ["Ешбір дін мемлекеттік дін ретінде белгіленбейді.", "official-religion", "religious-law"],
  ["Ар-ождан бостандығына кепілдік беріледі.", "religious-freedom", "*"],
  ["Әркім кез келген дінді ұстануға құқылы.", "religious-freedom", "religious-law"],
  ["Шариғат нормалары соттарда қолданылмайды.", "religious-law", "*"],
  ["Ешкімді нәсіліне, жынысына, тіліне, дінге көзқарасына қарай кемсітуге болмайды.", "religious-equality", "religious-law"],
  ["Діни бірлестік мемлекеттік тіркелуге жатады.", "religious-associations", "religious-law"],
  ["Миссионерлік қызмет тіркеуді талап етеді.", "religious-education", "*"],
  ["Діни әдебиет арнайы орындарда таратылады.", "religious-education", "religious-law"],
  ["Парламент шешімдерді көпшілік дауыспен қабылдайды.", "", "*"],
  ["Тараптар адал әрекет етеді.", "", "*"],
  ["Қаулы бір ай ішінде орындалады.", "", "*"],
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
  const act: Act = { text: "The Republic is secular.", language: "en", root: { kind: "act", eId: "", span: { start: 0, end: 24 }, children: [] }, noise: [], format: "text" };
  expect(engine.tag(act, "en").map(({ theme }) => theme)).toContain("secularism");
});

test("a clearing house is no clergy", () => {
  const text = "Клиринговая организация ведёт учёт сделок.";
  const act: Act = { text, language: "ru", root: { kind: "act", eId: "", span: { start: 0, end: text.length }, children: [] }, noise: [], format: "text" };
  expect(engine.tag(act, "ru")).toEqual([]);
});
