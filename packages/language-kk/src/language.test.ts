import { createEngine, type Norm, type Quantity, type Unit } from "@charterlint/core";
import { lexiconLaw } from "@charterlint/lexicon-law";
import { describe, expect, test } from "vitest";
import { languageKk } from "./index.ts";

const engine = createEngine({ plugins: [languageKk, lexiconLaw] });

function unitOf(text: string): Unit {
  const span = { start: 0, end: text.length };
  const article = { kind: "article", num: "1", eId: "art_1", span, children: [] };
  const act = { text, language: "kk", noise: [], format: "text", root: { kind: "act", eId: "", span, children: [article] } };
  return engine.analyse(act, "kk").units[0]!;
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
  ["Уәкілетті орган лицензияның қолданылуын тоқтата тұрады.", "power indicative", "executive-authority", "suspend"],
  ["Уәкілетті орган лицензияның қолданылуын тоқтата тұруға құқылы.", "power", "executive-authority", "suspend"],
  ["Уәкілетті орган лицензияның қолданылуын тоқтата тұруы мүмкін.", "power", "executive-authority", "suspend"],
  ["Байланыс операторы желіге қолжетімділікті тоқтата тұруға міндетті.", "obligation", "network-operator", "suspend"],
  ["Байланыс операторы қолжетімділікті тоқтата тұруға тиіс.", "obligation", "network-operator", "suspend"],
  ["Уәкілетті орган лицензияның қолданылуын тоқтата тұруға құқылы емес.", "prohibition", "executive-authority", "suspend"],
  ["Материалдарды таратуға тыйым салынады.", "prohibition", undefined, "disseminate"],
  ["Дербес деректерді таратуға жол берілмейді.", "prohibition", undefined, "disseminate"],
  ["Мұндай материалдарды таратуға тыйым салынбайды.", "prohibition denied"],
  ["Азаматтардың материалдарды таратуға құқығы бар.", "right", "citizen", "disseminate"],
  ["Азаматтар материалдарды таратуға құқылы.", "permission", "citizen", "disseminate"],
  ["Азаматтардың сотқа жүгінуге құқығы бар.", "right", "citizen"],
  ["Дербес деректер субъектісі операторды хабардар етуге міндетті емес.", "obligation denied", "data-subject", "notify"],
  ["Лицензияның қолданылуы тоқтатыла тұрады.", "power indicative", "nobody", "suspend"],
  ["Лицензияның қолданылуын тоқтата тұруды уәкілетті орган жүргізеді.", "power indicative", "executive-authority", "suspend"],
  ["Лицензияның қолданылуын тоқтата тұру уәкілетті органның шешімі бойынша жүзеге асырылады.", "power indicative", "nobody", "suspend"],
  ["Уәкілетті орган міндетті ұйғарымдар шығарады.", "declaration"],
  ["Осы баптың талаптарын бұзу айыппұл салуға әкеп соғады.", "penalty"],
  ["Кінәлі адамдар жауаптылыққа тартылады.", "penalty"],
  ["Дербес деректер деп адамға қатысты мәліметтер түсініледі.", "definition"],
  ["Шешім шағымдануға жатпайды.", "prohibition"],
  ["Өтініш міндетті түрде тіркелген журналда сақталады.", "declaration"],
  ["Комиссияның құрамына бес адам кіреді.", "declaration"],
];

const strangers: readonly (readonly [sentence: string, stranger: string])[] = [
  ["Азаматтардың сотқа жүгінуге құқығы бар.", "court"],
  ["Байланыс операторлары ұлттық қауіпсіздік органдарының талабы бойынша қолжетімділікті тоқтата тұруға міндетті.", "security-service"],
];

const quantities: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  ["Қолжетімділік жиырма төрт сағат ішінде шектеледі.", "at-most 24 hour"],
  ["Өтініш 3 (үш) жұмыс күні ішінде қаралады.", "at-most 3 working-day"],
  ["Өтінішке кемінде елу азамат қол қояды.", "at-least 50 person"],
  ["Қызмет үш айға дейінгі мерзімге тоқтатыла тұрады.", "at-most 3 month"],
  ["Мерзім күнтізбелік он бес күннен аспайды.", "at-most 15 day"],
  ["Айыппұл екі жүз айлық есептік көрсеткішті құрайды.", "exactly 200 money"],
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
