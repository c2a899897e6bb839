import type { Problem } from "@charterlint/core";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { closest } from "fastest-levenshtein";
import { schemas } from "./generated/schemas.ts";
import type { YamlSource } from "./yaml-source.ts";

/** Names of the schemas: `rules`, `lexicon`, `pack` … */
export type SchemaName = "authority" | "baseline" | "config" | "correspondences" | "language" | "lexicon" | "memo" | "pack" | "points" | "rules" | "structure" | "theme" | "waivers";

const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, formats: { date: isDate } });
const compiled = new Map<SchemaName, ValidateFunction>();

/** Checks a file against a schema: one sentence for each mistake, at its line and column, with what was expected. */
export function validate(source: YamlSource, name: SchemaName): Problem[] {
  let check = compiled.get(name);
  if (!check) compiled.set(name, (check = ajv.compile(schemas[name]!)));
  if (check(source.data)) return [];
  const errors = check.errors ?? [];
  // A value that may have several forms fails each of them; where one says what is wrong inside, the others say nothing.
  const inside = (path: string): boolean => errors.some(({ keyword, instancePath }) => instancePath.startsWith(`${path}/`) || (instancePath === path && keyword === "additionalProperties"));
  const telling = errors.filter(({ keyword, instancePath }) => !(["oneOf", "anyOf", "type"].includes(keyword) && inside(instancePath)));
  const seen = new Set<string>();
  return telling.map((error) => problemOf(source, error)).filter(({ line, column, message }) => {
    const key = `${line}:${column} ${message}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

function problemOf(source: YamlSource, error: ErrorObject): Problem {
  const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const where = nameOf(path);
  const { params } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((error.parentSchema?.["properties"] as object | undefined) ?? {});
      const near = known.length > 0 ? closest(key, known) : undefined;
      return {
        severity: "error",
        code: "unknown-key",
        message: `Unknown key "${key}" in ${where}${near ? `; did you mean "${near}"? Known keys: ${known.join(", ")}.` : "."}`,
        file: source.path,
        ...source.keyPosition(path, key),
      };
    }
    case "required":
      return source.problem("missing-key", `${where} lacks the key "${params["missingProperty"]}".`, path);
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      return source.problem("wrong-value", `"${String(error.data)}" is not a value of ${where}; expected ${allowed.join(", ")}. Did you mean "${closest(String(error.data), allowed)}"?`, path);
    }
    case "type":
      return source.problem("wrong-type", `${where} must be ${article(String(params["type"]))}, not ${describe(error.data)}.`, path);
    case "pattern":
    case "propertyNames":
      return source.problem("wrong-form", `${where} is not written as it must be: "${String(error.data)}" (expected ${String(params["pattern"] ?? "another form")}).`, path);
    case "format":
      return source.problem("wrong-form", `${where} must be a date such as 2026-07-01, not "${String(error.data)}".`, path);
    case "oneOf":
    case "anyOf":
      return source.problem("wrong-form", `${where} has none of the forms it may have, or more than one; see schemas/ for them.`, path);
    default:
      return source.problem("invalid", `${where} ${error.message ?? "is not valid"}.`, path);
  }
}

/** A node as its author would call it: `"if"`, `item 2 of "rules"`. */
function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  return typeof last === "number" ? `item ${last + 1} of "${path.findLast((key) => typeof key === "string") ?? "the file"}"` : `"${last}"`;
}

function article(type: string): string {
  const names: Record<string, string> = { array: "a list", object: "a mapping", string: "text", integer: "a whole number", number: "a number", boolean: "true or false" };
  return names[type] ?? type;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  return Array.isArray(value) ? "a list" : article(typeof value);
}

/** Whether it is a date in the form 2026-07-01 that the calendar has. */
export function isDate(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
