import { createEngine } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { expect, test } from "vitest";
import { engineOf, languagePlugins } from "./fixture.ts";

const engine = createEngine({ plugins: [...languagePlugins, readers] });

/** The terms an act defines, each with how, where it holds and what it means. */
function defined(text: string): string[] {
  const { act } = readText(text, "act.txt", { structures: readers.structures ?? {}, languages: engine.languages });
  return engine
    .analyse(act)
    .definitions.map(({ term, how, scope, aliases, elsewhere, meaning }) =>
      [term, how, scope || "act", ...aliases.map((alias) => `= ${alias}`), ...(elsewhere ? ["elsewhere"] : []), text.slice(meaning.start, meaning.end).trim().slice(0, 20)].join(" | "));
}

test("English: an interpretation section, a section's own terms, a short name in brackets", () => {
  expect(
    defined(`Licensing Act

1. Interpretation
(1) In this Act, unless the context otherwise requires—
"licence" means a permit granted under section 2;
"officer" includes an inspector;
"court" has the same meaning as in the Courts Act 1970.

2. Grant
(1) The Licensing Board (in this Act referred to as "the Board") grants licences.
(2) In this section, "applicant" means a person who applies.
`),
  ).toEqual([
    "licence | means | act | means a permit grant",
    "officer | includes | act | includes an inspecto",
    "court | means | act | elsewhere | has the same meaning",
    "Board | short-name | act | The Licensing Board",
    "applicant | means | sec_2 | means a person who a",
  ]);
});

test("Russian: points of the article on terms with their short names, and short names elsewhere", () => {
  expect(
    defined(`Закон о лицензиях

Статья 1. Основные понятия, используемые в настоящем Законе
В настоящем Законе используются следующие основные понятия:
1) лицензия – разрешение на деятельность;
2) база, содержащая сведения о лицензиях (далее – база), – совокупность сведений;
3) уполномоченный орган в сфере лицензирования (далее – уполномоченный орган) – центральный исполнительный орган.

Статья 2. Выдача
1. Лицензии выдает оператор единого портала (далее – оператор).
2. Срок составляет пять лет.
`),
  ).toEqual([
    "лицензия | means | act | разрешение на деятел",
    "база, содержащая сведения о лицензиях | means | act | = база | совокупность сведени",
    "уполномоченный орган в сфере лицензирования | means | act | = уполномоченный орган | центральный исполнит",
    "оператор | short-name | act | Лицензии выдает опер",
  ]);
});

test("Kazakh: the same", () => {
  expect(
    defined(`Лицензиялар туралы заң

1-бап. Осы Заңда пайдаланылатын негізгі ұғымдар
Осы Заңда мынадай негізгі ұғымдар пайдаланылады:
1) лицензия – қызметке арналған рұқсат;
2) лицензиялау саласындағы уәкілетті орган (бұдан әрі – уәкілетті орган) – орталық атқарушы орган.

2-бап. Беру
1. Лицензияларды бірыңғай порталдың операторы (бұдан әрі – оператор) береді.
2. Мерзімі бес жыл.
`),
  ).toEqual([
    "лицензия | means | act | қызметке арналған рұ",
    "лицензиялау саласындағы уәкілетті орган | means | act | = уәкілетті орган | орталық атқарушы орг",
    "оператор | short-name | act | Лицензияларды бірыңғ",
  ]);
});

const rule = "id: blocked\ncheck: TST-01\nstep: 6\nseverity: error\nif: {action: [block]}";

test("a term defined as a concept stands for it, within the definition's scope alone", () => {
  const { act } = readText(`Licensing Act

1. Interpretation
(1) In this Act, "licence" means a permit.
(2) In this section, "registrar general" means the minister appointed by the President.
(3) The registrar general blocks websites.

2. Names
(1) In this Act, "Chief Warden" means the minister.
(2) "Gate keeper" means a minister's assistant.

3. Powers
(1) The Chief Warden blocks websites.
(2) The registrar general and the gate keeper block websites.
`, "act.txt", { structures: readers.structures ?? {}, languages: engine.languages });
  const { hits } = engineOf([rule]).analyse(act);
  const named = hits.filter(({ concept }) => concept === "public-authority").map(({ start, end }) => act.text.slice(start, end));
  expect(named).toEqual(["minister", "registrar general", "minister", "minister", "Chief Warden"]);
});
