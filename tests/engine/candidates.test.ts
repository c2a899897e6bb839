import { type CompiledCondition, type CompiledRule, createEngine, engineConditions, type Unit } from "@charterlint/core";
import { readers, readText } from "@charterlint/readers";
import { expect, test } from "vitest";
import type { Binding } from "../../packages/core/src/check/binding.ts";
import { Candidates } from "../../packages/core/src/check/candidates.ts";
import { matchesOf } from "../../packages/core/src/check/check.ts";
import { Places } from "../../packages/core/src/check/places.ts";
import { RuleEngines } from "../../packages/core/src/check/rule-engine.ts";
import { languagePlugins, wordsPlugin } from "./fixture.ts";

const engine = createEngine({ plugins: [...languagePlugins, readers, wordsPlugin] });

/** A small generator with a seed, so that a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Next = ReturnType<typeof random>;
const one = <T>(next: Next, of: readonly T[]): T => of[next(of.length)]!;
const some = <T>(next: Next, of: readonly T[]): T[] => of.filter(() => next(3) === 0);

const sentences = {
  en: [["The authorised body", "The operator", "Everyone", "The minister", "Without the minister, the operator"], ["may", "shall", "shall not", "has the right to"], ["block", "suspend", "refuse", "publish"], ["the website", "an application", "the website within 24 hours"], ["", "by a court order", "without a court order", "pending a court order", "subject to appeal"]],
  ru: [["Уполномоченный орган", "Оператор связи", "Каждый", "Прокурор"], ["вправе", "обязан", "не вправе", "может"], ["блокировать", "приостановить", "обжаловать", "опубликовать"], ["интернет-ресурс", "заявление"], ["", "по решению суда", "без решения суда", "до решения суда", "в течение 24 часов"]],
  kk: [["Уәкілетті орган", "Байланыс операторы", "Әркім", "Прокурор"], ["интернет-ресурсты", "өтінішті"], ["", "сот шешімі бойынша", "сот шешімінсіз", "сот шешіміне дейін"], ["бұғаттайды", "бұғаттауға құқылы", "тоқтата тұрады", "шектемейді", "шағымдануға міндетті"]],
} as const;

function randomAct(next: Next): string {
  const language = one(next, ["en", "ru", "kk"] as const);
  const head = { en: "Article", ru: "Статья", kk: "" }[language];
  const sentence = (): string => `${sentences[language].map((words) => one(next, words)).filter(Boolean).join(" ")}.`;
  return Array.from({ length: 3 }, (_, article) => `${head ? `${head} ${article + 1}` : `${article + 1}-бап`}. ${one(next, ["A", "Б", "Ә"])}\n${Array.from({ length: 3 }, (__, at) => `${at + 1}. ${sentence()} ${next(2) ? sentence() : ""}`).join("\n")}`).join("\n\n");
}

const concepts = { who: ["public-authority", "network-operator", "everyone", "unstated"], action: ["block", "refuse"], object: ["website", "court-decision", "appeal", "block"] } as const;
const modalities = ["obligation", "prohibition", "permission", "power", "right"] as const;
const scopes = ["norm", "provision", "article", "act"] as const;

function randomCondition(next: Next, ofNorm: boolean): CompiledCondition {
  const group = (): { any: string[]; in: (typeof scopes)[number][] } => ({ any: [one(next, concepts.object), ...some(next, concepts.object)], in: [one(next, scopes), ...some(next, scopes)] });
  const who = { who: [one(next, concepts.who), ...some(next, concepts.who)] }, action = { action: [one(next, concepts.action), ...some(next, concepts.action)] };
  return {
    ...(ofNorm ? one(next, [who, action, { ...who, ...action }]) : {}),
    ...(ofNorm && next(2) ? { modality: [one(next, modalities), ...some(next, modalities)] } : {}),
    ...(ofNorm && next(3) === 0 ? { negated: true } : {}),
    ...(next(2) || !ofNorm ? { object: [one(next, concepts.object)] } : {}),
    ...(next(2) ? { with: [group()] } : {}),
    ...(next(2) ? { without: [group()] } : {}),
    ...(next(4) === 0 ? { quantity: { unit: ["hour"], atMost: 48 } } : {}),
  };
}

function randomRule(next: Next, at: number): { readonly rule: CompiledRule; readonly ofNorm: boolean } {
  const ofNorm = next(3) > 0;
  const alternatives = Array.from({ length: 1 + next(2) }, () => randomCondition(next, ofNorm));
  const rule = { id: `trial/${at}`, check: "TST-01", scope: "provision", alternatives, conditions: engineConditions(alternatives) };
  return { rule: rule as unknown as CompiledRule, ofNorm };
}

test("the index of candidates leaves out no rule that json-rules-engine would hold: 60 random acts, 20 random rules each", async () => {
  let held = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const next = random(seed);
    const { act } = readText(randomAct(next), "bill.txt", { structures: readers.structures, languages: engine.languages });
    const analysis = engine.analyse(act!);
    const rules = Array.from({ length: 20 }, (_, at) => randomRule(next, at));
    const all = rules.map(({ rule }) => rule);
    const places = new Places(analysis), engines = new RuleEngines();

    const plain: string[] = [];
    for (const { rule, ofNorm } of rules) {
      for (const unit of analysis.units) {
        const times = await count(bindings(unit, ofNorm), async (binding) => engines.holds(rule.conditions, binding, places));
        if (times > 0) plain.push(`${rule.id} ${unit.provision.eId} ${times}`);
      }
    }
    const matches = await matchesOf(analysis, { candidates: new Candidates(all), engines }, places);
    const found = matches.map(({ rule, binding, related }) => `${rule.id} ${binding.unit.provision.eId} ${1 + related.length}`);
    expect(found.sort(), `seed ${seed}\n${act!.text}\n${JSON.stringify(all.map(({ id, alternatives }) => [id, alternatives]))}`).toEqual(plain.sort());
    held += found.length;
  }
  expect(held).toBeGreaterThan(500);
});

/** What a rule is asked of in a unit: its norms, but for definitions, or its words alone. */
function bindings(unit: Unit, ofNorm: boolean): Binding[] {
  return ofNorm ? unit.norms.filter(({ modality }) => modality !== "definition").map((norm) => ({ unit, norm })) : [{ unit, norm: undefined }];
}

async function count<T>(of: readonly T[], holds: (each: T) => Promise<boolean>): Promise<number> {
  let number = 0;
  for (const each of of) if (await holds(each)) number++;
  return number;
}
