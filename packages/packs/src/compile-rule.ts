import { type CompiledCondition, type CompiledGroup, type CompiledRule, engineConditions, type Problem, type Rule } from "@charterlint/core";
import type { ConceptNames } from "./concepts.ts";
import { wrongConditions } from "./conditions.ts";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

type Condition = Extract<NonNullable<Rule["if"]>, { who?: unknown }>;
type With = NonNullable<Condition["with"]>;

const unstated = "unstated";
const kinds = ["violates", "complies"] as const;

/** Compiles one rule of a valid file: names resolved, `if:` written for json-rules-engine. Mistakes go to `problems`. */
export function compileRule(rule: Rule, source: YamlSource, at: YamlPath, pack: string, names: ConceptNames, problems: Problem[]): CompiledRule {
  const words = new Set(Object.keys(rule.words ?? {}));
  const resolve = (list: readonly string[], path: YamlPath): string[] =>
    list.flatMap((name, index) => {
      if (name === unstated) return [name];
      const id = names.find(name, { id: rule.id, words });
      if (!id) problems.push(source.problem("unknown-concept", `No lexicon declares the concept "${name}"${names.suggestion(name)}`, [...path, index]));
      return id ? [id] : [];
    });
  const groups = (value: With | undefined, path: YamlPath): CompiledGroup[] =>
    (value ?? []).map((group, index) =>
      typeof group === "string"
        ? { any: resolve([group], [...path, index]), in: ["norm"] }
        : { any: resolve(group.any, [...path, index, "any"]), in: group.in ?? ["norm"] },
    );
  /** A plain list of concepts is one group: any of them. */
  const grouped = (value: With | undefined, path: YamlPath): CompiledGroup[] => {
    const list = groups(value, path);
    return typeof value?.[0] === "string" ? [{ any: list.flatMap(({ any }) => any), in: ["norm"] }] : list;
  };
  const condition = (value: Condition, path: YamlPath): CompiledCondition => {
    const { who, modality, action, object, reference, quantity, negated } = value;
    const wanted = grouped(value.with, [...path, "with"]);
    const unwanted = grouped(value.without, [...path, "without"]);
    return {
      ...(who ? { who: resolve(who, [...path, "who"]) } : {}),
      ...(modality ? { modality } : {}),
      ...(action ? { action: resolve(action, [...path, "action"]) } : {}),
      ...(object ? { object: resolve(object, [...path, "object"]) } : {}),
      ...(reference ? { reference } : {}),
      ...(wanted.length > 0 ? { with: wanted } : {}),
      ...(unwanted.length > 0 ? { without: unwanted } : {}),
      ...(quantity ? { quantity } : {}),
      ...(negated === undefined ? {} : { negated }),
    };
  };
  const alternatives = rule.if
    ? Array.isArray(rule.if)
      ? rule.if.map((each, index) => condition(each, [...at, "if", index]))
      : [condition(rule.if, [...at, "if"])]
    : [];
  for (const { message, path } of rule.conditions ? wrongConditions(rule.conditions) : []) problems.push(source.problem("wrong-conditions", message, [...at, "conditions", ...path]));
  const languages = (["en", "ru", "kk"] as const).filter((code) => rule[code]);
  if (languages.length === 0) problems.push(source.problem("missing-key", `The rule "${rule.id}" says nothing: give it a question, a finding and a proposal under en, ru or kk.`, at));
  return {
    id: `${pack}/${rule.id}`,
    check: rule.check,
    title: rule.title ?? rule.id,
    step: rule.step,
    severity: rule.severity,
    cases: (rule.cases ?? []).map(({ when, severity }, index) => ({ conditions: engineConditions([condition(when, [...at, "cases", index, "when"])]), severity })),
    scope: rule.scope ?? "provision",
    ...(rule.preamble ? { preamble: true } : {}),
    alternatives,
    conditions: rule.conditions ? resolveConditions(rule.conditions, (name) => names.find(name, { id: rule.id, words }) ?? name) as object : engineConditions(alternatives),
    unless: (rule.unless ?? []).map((rung, index) => ({
      ...(rung.any ? { any: resolve(rung.any, [...at, "unless", index, "any"]) } : {}),
      ...(rung.all ? { all: resolve(rung.all, [...at, "unless", index, "all"]) } : {}),
      in: rung.in,
      then: rung.then ?? "cured",
    })),
    absorbs: rule.absorbs ?? [],
    themes: rule.themes ?? [],
    text: Object.fromEntries(languages.map((code) => [code, rule[code]!])),
    examples: rule.examples ?? {},
    tested: testedIn(languages, rule.examples ?? {}),
    tried: rule.tried ?? true,
    ...(rule.falsePositives ? { falsePositives: rule.falsePositives } : {}),
    sources: rule.sources ?? [],
    file: source.path,
    line: source.position(at).line,
  };
}

/** Languages, of these, in which there is both a violating and a complying example. */
export function testedIn(languages: readonly string[], examples: CompiledRule["examples"]): string[] {
  return languages.filter((code) => kinds.every((kind) => (examples[code]?.[kind]?.length ?? 0) > 0));
}

/** Writes the merged lexicon's ids into the values of conditions. */
function resolveConditions(value: unknown, find: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveConditions(each, find));
  if (!value || typeof value !== "object") return value;
  const node = value as Record<string, unknown>;
  if ("fact" in node && Array.isArray(node["value"]) && node["fact"] !== "modality") return { ...node, value: node["value"].map((name) => (typeof name === "string" ? find(name) : name)) };
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, resolveConditions(each, find)]));
}
