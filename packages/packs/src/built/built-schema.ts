import { schemas } from "../generated/schemas.ts";

type Schema = Record<string, unknown>;
const definitions = (name: string): Record<string, Schema> => (schemas[name] as { definitions: Record<string, Schema> }).definitions;
const properties = (name: string): Record<string, Schema> => (schemas[name] as { properties: Record<string, Schema> }).properties;

// Compiled names carry the pack, and the rule, that they are of: `water:trigger`, `water/first-rule:trigger`.
const plainName = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
const compiledName = "^[a-z][a-z0-9-]*(/[a-z0-9-]+)?(:[a-z0-9-]+)?$";

/** The same schema, for names as they are compiled. */
function forCompiled(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forCompiled);
  if (!schema || typeof schema !== "object") return schema;
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, key === "pattern" && value === plainName ? compiledName : forCompiled(value)]));
}

const text = { type: "string", maxLength: 2000 };
const list = (items: Schema): Schema => ({ type: "array", items });
const closed = (props: Record<string, unknown>, optional: readonly string[] = []): Schema =>
  ({ type: "object", additionalProperties: false, properties: props, required: Object.keys(props).filter((key) => !optional.includes(key)) });
const byLanguage = (value: Schema): Schema => closed({ en: value, ru: value, kk: value }, ["en", "ru", "kk"]);
const rule = definitions("rules")["Rule"]!["properties"] as Record<string, Schema>;
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const groups = list(closed({ any: list(text), in: list(text) }));

const condition = { ...definitions("rules")["Condition"]!, properties: { ...(definitions("rules")["Condition"]!["properties"] as Schema), with: groups, without: groups } };
const compiledRule = closed({
  id: { type: "string", pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" },
  check: rule["check"],
  title: text,
  step: rule["step"],
  severity: rule["severity"],
  cases: list(closed({ conditions: { type: "object" }, severity: rule["severity"] })),
  scope: rule["scope"],
  alternatives: list(ref("Condition")),
  conditions: { type: "object" },
  unless: list({ ...ref("Rung") }),
  absorbs: rule["absorbs"],
  themes: rule["themes"],
  text: { ...byLanguage(ref("Text")), minProperties: 1 },
  examples: rule["examples"],
  tested: list({ enum: ["en", "ru", "kk"] }),
  tried: { type: "boolean" },
  falsePositives: text,
  sources: rule["sources"],
  file: text,
  line: { type: "integer", minimum: 1 },
}, ["falsePositives"]);

/** Schema of what `pack build` writes: made from those that packs are written by, so that it can't fall behind them. */
export const builtSchema: object = forCompiled({
  ...closed({
    format: { const: "charterlint-pack/1" },
    sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
    pack: closed({
      kind: { const: "checks" },
      name: properties("pack")["pack"],
      version: text,
      engine: text,
      title: properties("pack")["title"],
      hash: text,
      lexicon: closed({ concepts: properties("lexicon")["concepts"] }),
      rules: list(ref("CompiledRule")),
      serves: properties("pack")["serves"],
    }, ["engine"]),
  }),
  definitions: { ...definitions("rules"), ...definitions("lexicon"), Condition: condition, CompiledRule: compiledRule },
}) as object;
