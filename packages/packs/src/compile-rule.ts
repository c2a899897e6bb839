import { type CompiledCondition, type CompiledGroup, type CompiledRule, engineConditions, facts, operators, type Problem, type Rule } from "@charterlint/core";
import type { ConceptNames } from "./concepts.ts";
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
  if (rule.conditions) checkConditions(rule.conditions, source, [...at, "conditions"], problems);
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
    tested: languages.filter((code) => kinds.every((kind) => (rule.examples?.[code]?.[kind]?.length ?? 0) > 0)),
    tried: rule.tried ?? true,
    ...(rule.falsePositives ? { falsePositives: rule.falsePositives } : {}),
    sources: rule.sources ?? [],
    file: source.path,
    line: source.position(at).line,
  };
}

/** json-rules-engine accepts much that never fires, or fires always; so its form is checked whole when a pack is loaded. */
function checkConditions(value: unknown, source: YamlSource, path: YamlPath, problems: Problem[]): void {
  const tell = (message: string): void => {
    problems.push(source.problem("wrong-conditions", message, path));
  };
  if (!value || typeof value !== "object" || Array.isArray(value)) return tell("A condition must be a mapping with all, any, not or fact.");
  const node = value as Record<string, unknown>;
  const heads = ["all", "any", "not", "fact"].filter((key) => key in node);
  if (heads.length !== 1) return tell(`A condition has exactly one of all, any, not, fact; this one has ${heads.length === 0 ? "none" : heads.join(" and ")}.`);
  const [head] = heads as ["all" | "any" | "not" | "fact"];
  const allowed = head === "fact" ? ["fact", "operator", "value", "params", "path"] : [head];
  const strange = Object.keys(node).find((key) => !allowed.includes(key));
  if (strange) tell(`Unknown key "${strange}" in a condition; here stand ${allowed.join(", ")}.`);
  if (head === "not") checkConditions(node["not"], source, [...path, "not"], problems);
  else if (head !== "fact") {
    const list = node[head];
    if (!Array.isArray(list) || list.length === 0) return tell(`"${head}" needs a list of at least one condition: an empty one always holds.`);
    list.forEach((each, index) => checkConditions(each, source, [...path, head, index], problems));
  } else {
    if (!Object.hasOwn(facts, String(node["fact"]))) tell(`There is no fact "${String(node["fact"])}"; the facts are ${Object.keys(facts).join(", ")}.`);
    if (!operators.includes(String(node["operator"]))) tell(`There is no operator "${String(node["operator"])}"; the operators are ${operators.join(", ")}.`);
    if (!("value" in node)) tell(`The condition on "${String(node["fact"])}" lacks a value.`);
    if ("path" in node && !/^[\w-]+(\.[\w-]+)*$/.test(String(node["path"]))) tell("A path is written as dotted names only.");
  }
}

/** Writes the merged lexicon's ids into the values of conditions. */
function resolveConditions(value: unknown, find: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => resolveConditions(each, find));
  if (!value || typeof value !== "object") return value;
  const node = value as Record<string, unknown>;
  if ("fact" in node && Array.isArray(node["value"]) && node["fact"] !== "modality") return { ...node, value: node["value"].map((name) => (typeof name === "string" ? find(name) : name)) };
  return Object.fromEntries(Object.entries(node).map(([key, each]) => [key, resolveConditions(each, find)]));
}
