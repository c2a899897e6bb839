import { createEngine } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { describe, expect, test } from "vitest";
import { languagePlugins } from "./fixture.ts";

const engine = createEngine({ plugins: [...languagePlugins, readers] });

/** The references in an act that has `sentence` in the second paragraph of Article 3, as `kind targets`. */
function references(act: (sentence: string) => string, sentence: string): string[] {
  const { act: read } = readText(act(sentence), "act.txt", { structures: readers.structures ?? {}, languages: engine.languages });
  const analysis = engine.analyse(read);
  return analysis.references
    .filter(({ in: eId }) => eId === "art_3__para_2" || eId === "sec_3__subsec_2")
    .map(({ kind, targets, self, act: named }) => [kind, ...(self ? ["self"] : []), ...targets, ...(named ? [`«${read.text.slice(named.start, named.end)}»`] : [])].join(" "));
}

const english = (sentence: string): string => `Licensing Act

PART 1
GENERAL

1. Licences
(1) The authority grants licences.
(2) A licence names—
(a) its holder;
(b) its term;
(c) its place.

2. Refusal
(1) The authority may refuse a licence.
(2) A refusal gives reasons.
(3) A refusal is published.

2A. Fees
(1) A fee is payable.
(2) The fee is prescribed.

PART 2
APPEALS

3. Appeal
(1) A refusal may be appealed.
(2) ${sentence}

4. Regulations
(1) The Minister may make regulations.
(2) Regulations are published.
`;

const russian = (sentence: string): string => `Закон о лицензиях

Глава 1. Общие положения

Статья 1. Лицензии
1. Орган выдает лицензии.
2. Лицензия содержит:
1) имя владельца;
2) срок;
3) место.

Статья 2. Отказ
1. Орган вправе отказать.
2. Отказ мотивируется.
3. Отказ публикуется.

Статья 2-1. Плата
1. Плата взимается.
2. Размер платы устанавливается.

Глава 2. Жалобы

Статья 3. Обжалование
1. Отказ может быть обжалован.
2. ${sentence}

Статья 4. Правила
1. Правила утверждаются.
2. Правила публикуются.
`;

const kazakh = (sentence: string): string => `Лицензиялар туралы заң

1-тарау. Жалпы ережелер

1-бап. Лицензиялар
1. Орган лицензиялар береді.
2. Лицензияда мыналар болады:
1) иесінің аты;
2) мерзімі;
3) орны.

2-бап. Бас тарту
1. Орган бас тартуға құқылы.
2. Бас тарту уәжді болады.
3. Бас тарту жарияланады.

2-1-бап. Төлем
1. Төлем алынады.
2. Төлем мөлшері белгіленеді.

2-тарау. Шағымдар

3-бап. Шағым жасау
1. Бас тартуға шағым жасалады.
2. ${sentence}

4-бап. Қағидалар
1. Қағидалар бекітіледі.
2. Қағидалар жарияланады.
`;

const acts = { en: english, ru: russian, kk: kazakh };

describe("a reference reaches the provision it names", () => {
  test.each([
    ["This applies subject to section 2.", ["internal sec_2"]],
    ["A refusal under section 2(3) is final.", ["internal sec_2__subsec_3"]],
    ["Sections 1 to 2A apply.", ["internal sec_1 sec_2 sec_2A"]],
    ["Sections 1(1), 2(1) and (3) and 4 apply.", ["internal sec_1__subsec_1 sec_2__subsec_1 sec_2__subsec_3 sec_4"]],
    ["Under section 1, 2 or 4, a fee is due.", ["internal sec_1 sec_2 sec_4"]],
    ["The term in paragraph (b) of section 1(2) runs.", ["internal sec_1__subsec_2__para_b"]],
    ["Paragraphs (a) and (c) of subsection (2) of section 1 apply.", ["internal sec_1__subsec_2__para_a sec_1__subsec_2__para_c"]],
    ["In sub-section (1) a refusal is meant.", ["internal sec_3__subsec_1"]],
    ["Nothing in this section or Part 1 affects it.", ["internal sec_3", "internal part_1"]],
    ["The preceding section applies.", ["internal sec_2A"]],
    ["Subsection (1) of section 2 and subsection (2) of section 4 apply.", ["internal sec_2__subsec_1", "internal sec_4__subsec_2"]],
    ["Under section 2, 30 days are given.", ["internal sec_2"]],
    ["Sections 1, 2 (subsections (1) and (3)) and 4 apply.", ["internal sec_1 sec_2 sec_4", "internal sec_2__subsec_1 sec_2__subsec_3"]],
    ["Subsection (3) of section two applies.", ["internal sec_2__subsec_3"]],
    ["Under subsection (1) or subsection (2) of section 1 it is final.", ["internal sec_3__subsec_1", "internal sec_1__subsec_2"]],
    ["The Blue Guide on product rules 2022 applies.", []],
  ])("%s", (sentence, expected) => expect(references(english, sentence)).toEqual(expected));

  test.each([
    ["Срок указан в подпункте 2) пункта 2 статьи 1 настоящего Закона.", ["internal art_1__para_2__point_2"]],
    ["Применяются подпункты 1) и 3) пункта 2 статьи 1.", ["internal art_1__para_2__point_1 art_1__para_2__point_3"]],
    ["Порядок установлен пунктами 1–3 статьи 2 и статьей 2-1 настоящего Закона.", ["internal art_2__para_1 art_2__para_2 art_2__para_3", "internal art_2-1"]],
    ["Порядок установлен статьями 1, 2 и 4.", ["internal art_1 art_2 art_4"]],
    ["Жалоба подается по пункту 1 настоящей статьи и главе 1.", ["internal art_3__para_1", "internal chp_1"]],
    ["Применяются подпункт 1) пункта 2 и пункт 1 статьи 1.", ["internal art_1__para_2__point_1", "internal art_1__para_1"]],
    ["Применяются статьи 1 (пункт 1), 2 (частью первой) и 4.", ["internal art_1 art_2 art_4", "internal art_1__para_1", "internal art_2__para_1"]],
    ["За решение голосует одна пятая часть членов.", []],
  ])("%s", (sentence, expected) => expect(references(russian, sentence)).toEqual(expected));

  test.each([
    ["Мерзім осы Заңның 1-бабы 2-тармағының 2) тармақшасында көрсетілген.", ["internal art_1__para_2__point_2"]],
    ["Осы баптың 1-тармағында көзделген шағым беріледі.", ["internal art_3__para_1"]],
    ["Тәртіп осы Заңның 1, 2 және 2-1-баптарында белгіленген.", ["internal art_1 art_2 art_2-1"]],
    ["Тәртіп 1-баптың 1-тармағында және 2-баптың 3-тармағында белгіленген.", ["internal art_1__para_1", "internal art_2__para_3"]],
    ["1-баптың 2-тармағының 1) және 3) тармақшалары мен 1-тармағы қолданылады.", ["internal art_1__para_2__point_1 art_1__para_2__point_3", "internal art_1__para_1"]],
    ["Осы тараудың ережелері қолданылады.", ["internal chp_2"]],
  ])("%s", (sentence, expected) => expect(references(kazakh, sentence)).toEqual(expected));
});

describe("a paragraph's own number in its own words is told", () => {
  test.each([
    ["en", "A refusal under subsection (2) is reasoned.", ["internal self sec_3__subsec_2"]],
    ["en", "A refusal under section 3(2) is reasoned.", ["internal sec_3__subsec_2"]],
    ["en", "A refusal under subsection (1) is reasoned.", ["internal sec_3__subsec_1"]],
    ["ru", "Отказ по пункту 2 настоящей статьи мотивируется.", ["internal self art_3__para_2"]],
    ["ru", "Отказ по части первой настоящего пункта мотивируется.", ["internal art_3__para_2"]],
    ["kk", "Осы баптың 2-тармағы бойынша бас тарту уәжді болады.", ["internal self art_3__para_2"]],
  ] as const)("%s: %s", (language, sentence, expected) => expect(references(acts[language], sentence)).toEqual(expected));
});

describe("another act's provision is told apart, with the act's name", () => {
  test.each([
    ["en", "An offence under section 12(3) of the Penal Code 1871 is meant.", ["external «Penal Code 1871»"]],
    ["en", "Article 5 of Regulation (EU) 2016/679 applies.", ["external «Regulation (EU) 2016/679»"]],
    ["en", "Under sections 40 and 41 of that Act it is void.", ["external «that Act»"]],
    ["ru", "Применяется пункт 2 статьи 12 Закона Республики Казахстан «О связи».", ["external «Закона Республики Казахстан «О связи»»"]],
    ["ru", "Применяются статьи 10, 11 и 12 Уголовного кодекса.", ["external «Уголовного кодекса»"]],
    ["kk", "«Байланыс туралы» Қазақстан Республикасы Заңының 12-бабының 2-тармағы қолданылады.", ["external ««Байланыс туралы» Қазақстан Республикасы Заңының»"]],
  ] as const)("%s: %s", (language, sentence, expected) => expect(references(acts[language], sentence)).toEqual(expected));
});

describe("only what is certainly not there is broken", () => {
  test.each([
    ["en", "An appeal lies under section 27.", ["broken"]],
    ["en", "An appeal lies under section 2(5).", ["broken"]],
    ["en", "An appeal lies under section 27, as the Courts Act provides.", ["unresolved"]],
    ["en", "An appeal lies under Schedule 2.", ["unresolved"]],
    ["en", "An appeal lies under section 2(5) as in force before that date.", ["unresolved"]],
    ["ru", "Решение обжалуется в порядке статьи 27 настоящего Закона.", ["broken"]],
    ["ru", "Решение обжалуется в порядке пункта 6 статьи 2, действовавшего до этого дня.", ["unresolved"]],
    ["ru", "Решение обжалуется в порядке пункта 6 статьи 2.", ["broken"]],
    ["ru", "Решение обжалуется в порядке части третьей пункта 1 статьи 2.", ["internal art_2__para_1"]],
    ["kk", "Шешімге осы Заңның 27-бабында белгіленген тәртіппен шағым жасалады.", ["broken"]],
    ["kk", "Шешімге 2-баптың 6-тармағының бұрынғы редакциясында белгіленген тәртіппен шағым жасалады.", ["unresolved"]],
  ] as const)("%s: %s", (language, sentence, expected) => expect(references(acts[language], sentence)).toEqual(expected));

  test("of an excerpt nothing can be told", () => {
    expect(references((sentence) => english(sentence).replace("Licensing Act", "Licensing Act (extract)"), "An appeal lies under section 27.")).toEqual(["unresolved"]);
  });

  test("what amends another act refers to that one", () => {
    expect(references(russian, "В статье 27 слова «орган» заменить словами «суд».")).toEqual(["external"]);
  });
});
