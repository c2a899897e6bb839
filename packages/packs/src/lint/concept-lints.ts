import type { Problem } from "@charterlint/core";
import type { LintContext } from "./lint-context.ts";

/** Concepts of the pack that nothing uses, that lack words in one of its languages, or that a report could not name. */
export function conceptLints({ own, rules, file }: LintContext): Problem[] {
  const inRules = new Set(rules.flatMap(({ rule }) => [...idsIn(rule.conditions), ...rule.cases.flatMap(({ conditions }) => idsIn(conditions)), ...idsIn(rule.unless)]));
  const included = new Set(own.flatMap(({ id, concept }) => (concept.includes ?? []).map((part) => [id, part])).filter(([id, part]) => id !== part).map(([, part]) => part));
  const asked = new Set(rules.flatMap(({ rule }) => rule.unless.flatMap(({ any = [], all = [] }) => [...any, ...all])));
  return own.flatMap(({ id, name, concept, source, at }) => {
    const found: Problem[] = [];
    if (!inRules.has(id) && !included.has(name) && !included.has(id)) found.push(source.problem("dead", `No rule uses the concept "${name}"; use it, or delete it.`, at, "warning"));
    const missing = file.languages.filter((language) => (concept[language]?.length ?? 0) === 0 && (concept.includes ?? []).length === 0);
    if (missing.length > 0) found.push(source.problem("missing-language", `"${name}" has no words in ${missing.join(", ")}, which the pack says it speaks; add phrases, or take the language out of pack.yaml.`, at, "warning"));
    const unnamed = file.languages.filter((language) => !concept.name?.[language]);
    if (asked.has(id) && concept.class === "safeguard" && unnamed.length > 0) found.push(source.problem("unnamed", `A report cannot name the safeguard "${name}" in ${unnamed.join(", ")}; add a few words under "name".`, at, "warning"));
    return found;
  });
}

/** Every string in the values of a compiled condition. */
function idsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (!value || typeof value !== "object") return [];
  return Object.values(value).flatMap(idsIn);
}
