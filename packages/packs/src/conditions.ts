import { facts, operators } from "@charterlint/core";
import type { YamlPath } from "./yaml-source.ts";

// Deeper than anybody writes, and no deeper than every program can follow.
const deepest = 16;

/** A mistake in conditions, and where. */
export interface WrongCondition {
  readonly message: string;
  readonly path: YamlPath;
}

/** Mistakes in conditions in json-rules-engine's form. The library accepts much that never fires, or fires always; so the form is checked whole when a pack is loaded. */
export function wrongConditions(value: unknown, path: YamlPath = []): WrongCondition[] {
  const wrong = (message: string): WrongCondition[] => [{ message, path }];
  if (path.length > deepest * 2) return wrong(`Conditions stand in one another more than ${deepest} deep.`);
  if (!value || typeof value !== "object" || Array.isArray(value)) return wrong("A condition must be a mapping with all, any, not or fact.");
  const node = value as Record<string, unknown>;
  const heads = ["all", "any", "not", "fact"].filter((key) => key in node);
  if (heads.length !== 1) return wrong(`A condition has exactly one of all, any, not, fact; this one has ${heads.length === 0 ? "none" : heads.join(" and ")}.`);
  const [head] = heads as ["all" | "any" | "not" | "fact"];
  const allowed = head === "fact" ? ["fact", "operator", "value", "params", "path"] : [head];
  const strange = Object.keys(node).filter((key) => !allowed.includes(key)).slice(0, 1).flatMap((key) => wrong(`Unknown key "${key}" in a condition; here stand ${allowed.join(", ")}.`));
  if (head === "fact") return [...strange, ...wrongFact(node).flatMap(wrong)];
  if (head === "not") return [...strange, ...wrongConditions(node["not"], [...path, "not"])];
  const list = node[head];
  if (!Array.isArray(list) || list.length === 0) return [...strange, ...wrong(`"${head}" needs a list of at least one condition: an empty one always holds.`)];
  return [...strange, ...list.flatMap((each, index) => wrongConditions(each, [...path, head, index]))];
}

function wrongFact(node: Record<string, unknown>): string[] {
  const messages: string[] = [];
  if (!Object.hasOwn(facts, String(node["fact"]))) messages.push(`There is no fact "${String(node["fact"])}"; the facts are ${Object.keys(facts).join(", ")}.`);
  if (!operators.includes(String(node["operator"]))) messages.push(`There is no operator "${String(node["operator"])}"; the operators are ${operators.join(", ")}.`);
  if (!("value" in node)) messages.push(`The condition on "${String(node["fact"])}" lacks a value.`);
  if ("path" in node && !/^[\w-]+(\.[\w-]+)*$/.test(String(node["path"]))) messages.push("A path is written as dotted names only.");
  return messages;
}
