import { createEngine, type Norm, type Quantity, type Unit } from "@charterlint/core";
import { lexiconLaw } from "@charterlint/lexicon-law";
import { describe, expect, test } from "vitest";
import { languageRu } from "./index.ts";

const engine = createEngine({ plugins: [languageRu, lexiconLaw] });

function unitOf(text: string): Unit {
  const span = { start: 0, end: text.length };
  const article = { kind: "article", num: "1", eId: "art_1", span, children: [] };
  const act = { text, language: "ru", noise: [], format: "text", root: { kind: "act", eId: "", span, children: [article] } };
  return engine.analyse(act, "ru").units[0]!;
}

const ids = (hits: Norm["bearers"]): string[] => hits.map(({ concept }) => concept);
const quantity = ({ comparator, value, unit }: Quantity): string => `${comparator} ${value} ${unit}`;

type Row = readonly [sentence: string, modality: string, bearer?: string, action?: string];

/** Modality with its marks, bearer and action of the first norm that has the row's modality; what the row leaves out is not looked at. */
function read([sentence, modality, bearer, action]: Row): string[] {
  const { norms } = unitOf(sentence);
  const said = norms.map((norm) => [norm.modality, norm.negated ? "denied" : "", norm.indicative ? "indicative" : ""].filter(Boolean).join(" "));
  const norm = norms[said.indexOf(modality)];
  if (!norm) return [said.join(", ") || "no norm"];
  return [modality, ...(bearer === undefined ? [] : [bearer === "nobody" && norm.agentless ? bearer : pick(ids(norm.bearers), bearer)]), ...(action === undefined ? [] : [pick(ids(norm.actions), action)])];
}

const pick = (found: readonly string[], wanted: string): string => (found.includes(wanted) ? wanted : found.join(" ") || "none");

const norms: readonly Row[] = [
  ["Уполномоченный орган приостанавливает действие лицензии.", "power indicative", "executive-authority", "suspend"],
  ["Уполномоченный орган вправе приостановить действие лицензии.", "power", "executive-authority", "suspend"],
  ["Уполномоченный орган может приостановить действие лицензии.", "power", "executive-authority", "suspend"],
  ["Оператор связи обязан приостановить доступ к сети.", "obligation", "network-operator", "suspend"],
  ["Операторы связи должны приостановить доступ к сети.", "obligation", "network-operator", "suspend"],
  ["Уполномоченный орган не вправе приостановить действие лицензии.", "prohibition", "executive-authority", "suspend"],
  ["Запрещается распространение материалов.", "prohibition", undefined, "disseminate"],
  ["Не допускается распространение персональных данных.", "prohibition", undefined, "disseminate"],
  ["Распространение таких материалов не запрещается.", "prohibition denied"],
  ["Граждане имеют право распространять материалы.", "right", "citizen", "disseminate"],
  ["Граждане вправе распространять материалы.", "permission", "citizen", "disseminate"],
  ["Должностные лица уполномоченного органа имеют право проводить обыск.", "power", "official"],
  ["Субъект персональных данных не обязан уведомлять оператора.", "obligation denied", "data-subject", "notify"],
  ["Действие лицензии приостанавливается.", "power indicative", "nobody", "suspend"],
  ["Действие лицензии приостанавливается уполномоченным органом.", "power indicative", "executive-authority", "suspend"],
  ["Действие лицензии может быть приостановлено уполномоченным органом.", "power", "executive-authority", "suspend"],
  ["Приостановление действия лицензии осуществляется уполномоченным органом.", "power indicative", "executive-authority", "suspend"],
  ["Уполномоченный орган производит приостановление действия лицензии.", "power indicative", "executive-authority", "suspend"],
  ["Приостановление действия лицензии гражданина может быть произведено без его согласия.", "power", "nobody", "suspend"],
  ["Нарушение требований настоящей статьи влечет штраф.", "penalty"],
  ["Виновные лица несут ответственность, установленную законами.", "penalty"],
  ["Под персональными данными понимаются сведения о лице.", "definition"],
  ["Решение обжалованию не подлежит.", "prohibition"],
  ["Права и обязанности сторон определяются договором.", "declaration"],
  ["Должностное лицо ведет журнал.", "declaration"],
  ["Ведется учет лиц, которые могут представлять угрозу.", "declaration"],
];

const strangers: readonly (readonly [sentence: string, stranger: string])[] = [
  ["Действие лицензии приостанавливается уполномоченным органом на основании обращения гражданина.", "citizen"],
  ["Действие лицензии приостанавливается в порядке, определяемом уполномоченным органом.", "executive-authority"],
];

const quantities: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ["Доступ ограничивается в течение двадцати четырех часов.", "at-most 24 hour"],
  ["Регистрация осуществляется в течение 3 (трех) рабочих дней.", "at-most 3 working-day"],
  ["Заявление подписывают не менее пятидесяти граждан.", "at-least 50 person"],
  ["Деятельность приостанавливается на срок до трех месяцев.", "at-most 3 month"],
  ["Срок не может превышать пятнадцать календарных дней.", "at-most 15 day"],
  ["Штраф составляет двести месячных расчетных показателей.", "exactly 200 money"],
];

describe("norms", () => {
  test.each(norms)("%s", (...row) => expect(read(row)).toEqual(row.slice(1).filter((each) => each !== undefined)));
});

describe("what is no subject", () => {
  test.each(strangers)("%s: not %s", (sentence, stranger) => expect(unitOf(sentence).norms.flatMap(({ bearers }) => ids(bearers))).not.toContain(stranger));
});

describe("quantities", () => {
  test.each(quantities)("%s", (sentence, ...expected) => expect(unitOf(sentence).quantities.map(quantity)).toEqual(expected));
});
